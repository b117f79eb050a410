#include "core/report/pdfcheck.h"

#include "core/report/pdfchecks.h"
#include "core/report/pdffontcodes.h"
#include "core/report/xmp.h"

#include <QCoreApplication>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>

namespace pact::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("pdfcheck", text); }

void checkMetadata(QPDFObjectHandle catalogue, PdfFindings& findings) {
    QPDFObjectHandle metadata = catalogue.getKey("/Metadata");
    if (!metadata.isStream()) {
        findings.add("06-001", 0, tr("The file has no XMP metadata."));
        return;
    }
    const auto xmp = bytesOf(metadata);
    const auto facts = xmp ? readXmp(*xmp) : std::nullopt;
    if (!facts) {
        findings.add("06-001", 0, tr("The XMP metadata cannot be read."));
        return;
    }
    if (facts->pdfUaPart != QLatin1String("1"))
        findings.add("06-002", 0, tr("The metadata do not say that the file follows PDF/UA-1."));
    if (facts->title.isEmpty()) findings.add("06-003", 0, tr("The metadata give no title."));
}

void checkViewer(QPDFObjectHandle catalogue, PdfFindings& findings) {
    QPDFObjectHandle preferences = catalogue.getKey("/ViewerPreferences");
    QPDFObjectHandle shown = preferences.isDictionary() ? preferences.getKey("/DisplayDocTitle")
                                                        : QPDFObjectHandle::newNull();
    if (!shown.isBool())
        findings.add("07-001", 0, tr("The file does not ask for its title to be shown."));
    else if (!shown.getBoolValue())
        findings.add("07-002", 0, tr("The file asks for its title not to be shown."));
}

}  // namespace

void PdfFindings::add(const char* condition, int page, const QString& sentence) {
    PdfFinding finding{QString::fromLatin1(condition), page, sentence};
    if (m_known.emplace(finding.condition, page, sentence).second)
        m_findings.push_back(std::move(finding));
}

bool isNamed(QPDFObjectHandle object, const char* name) {
    return object.isName() && object.getName() == name;
}

bool hasText(QPDFObjectHandle dictionary, const char* key) {
    return dictionary.isDictionary() && dictionary.getKey(key).isString() &&
           !dictionary.getKey(key).getUTF8Value().empty();
}

namespace {

/// Counts what is written to it, up to a limit, and keeps it where there is a place for it.
class LimitedBytes final : public Pipeline {
public:
    LimitedBytes(QByteArray* bytes, qsizetype most)
        : Pipeline("limited", nullptr), m_bytes(bytes), m_most(most) {}
    void write(const unsigned char* data, std::size_t size) override {
        if (static_cast<qsizetype>(size) > m_most - m_size)
            throw std::runtime_error("a stream is too large");
        m_size += static_cast<qsizetype>(size);
        if (m_bytes)
            m_bytes->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

private:
    QByteArray* m_bytes;
    qsizetype m_most;
    qsizetype m_size = 0;
};

bool decode(QPDFObjectHandle stream, QByteArray* bytes, qsizetype most) {
    try {
        LimitedBytes to(bytes, most);
        bool isDecoded = false;
        return stream.pipeStreamData(&to, &isDecoded, 0, qpdf_dl_generalized, true, false) &&
               isDecoded;
    } catch (const std::exception&) {  // unknown filters and damage alike
        return false;
    }
}

}  // namespace

std::optional<QByteArray> bytesOf(QPDFObjectHandle stream, qsizetype most) {
    QByteArray bytes;
    return decode(stream, &bytes, most) ? std::optional(std::move(bytes)) : std::nullopt;
}

bool isReadable(QPDFObjectHandle stream) { return decode(stream, nullptr, kLargestStream); }

void checkDocument(QPDF& pdf, PdfFindings& findings) {
    QPDFObjectHandle catalogue = pdf.getRoot();
    checkMetadata(catalogue, findings);
    checkViewer(catalogue, findings);
    QPDFObjectHandle marks = catalogue.getKey("/MarkInfo");
    if (!marks.isDictionary() || !marks.getKey("/Marked").isBool() ||
        !marks.getKey("/Marked").getBoolValue())
        findings.add("01-005", 0, tr("The file is not marked as tagged."));
    else if (marks.getKey("/Suspects").isBool() && marks.getKey("/Suspects").getBoolValue())
        findings.add("01-007", 0, tr("The file calls its own tags suspect."));
    if (!hasText(catalogue, "/Lang")) {
        findings.add("11-006", 0, tr("The file does not say in which language its title is."));
        if (catalogue.hasKey("/Outlines"))
            findings.add("11-003", 0,
                         tr("The file does not say in which language its outline is."));
    }
    if (pdf.isEncrypted() && !pdf.allowAccessibility())
        findings.add("26-002", 0, tr("The file's protection keeps reading machines out."));
}

namespace {

/// Whether a file is encrypted and does not say what it permits; QPDF opens no such file.
bool lacksPermissions(QPDF& pdf) {
    try {
        QPDFObjectHandle trailer = pdf.getTrailer();
        if (!trailer.isInitialized() || !trailer.isDictionary()) return false;
        QPDFObjectHandle encryption = trailer.getKey("/Encrypt");
        return encryption.isDictionary() && !encryption.hasKey("/P");
    } catch (const std::exception&) {  // damaged beyond that question
        return false;
    }
}

PdfFinding missingPermissions() {
    return {QStringLiteral("26-001"), 0,
            tr("The file is encrypted and does not say what it permits, so no more can be read.")};
}

}  // namespace

Result<std::vector<PdfFinding>> checkPdf(const QByteArray& bytes) {
    QPDF pdf;
    try {
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        pdf.pushInheritedAttributesToPage();
        PdfFindings findings;
        checkDocument(pdf, findings);
        const ClaimedContent claimed = checkStructure(pdf, findings);
        checkParentTree(pdf, claimed, findings);
        const auto fonts = checkPages(pdf, claimed, findings);
        checkAnnotations(pdf, claimed, findings);
        checkForms(pdf, findings);
        FontShelf shelf;
        checkFonts(pdf, shelf, findings);
        checkGlyphs(fonts, shelf, findings);
        checkExtras(pdf, findings);
        auto found = findings.take();
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return std::tie(a.condition, a.page) < std::tie(b.condition, b.page);
        });
        return found;
    } catch (const QPDFExc& problem) {
        if (lacksPermissions(pdf)) return std::vector<PdfFinding>{missingPermissions()};
        const bool isLocked = problem.getErrorCode() == qpdf_e_password;
        return fail(isLocked ? ErrorCode::Refused : ErrorCode::Damaged,
                    isLocked ? tr("The PDF is protected by a password.")
                             : tr("The file is no PDF that can be read."),
                    QString::fromUtf8(problem.what()));
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Damaged, tr("The file is no PDF that can be read."),
                    QString::fromUtf8(problem.what()));
    }
}

}  // namespace pact::report
