#include "core/exchange/shippedcontent.h"
#include "core/report/canonicalcontent.h"
#include "core/report/paperkind.h"
#include "resources/resources.h"
#include "tests/report/papersample.h"
#include "ui/charts/chartpainter.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace pact;
using namespace pact::testing_support;

namespace {

constexpr const char* kMarker = "MARKER";

/// The training workspace, in which one record of each entity is for the Unit alone and every field
/// that is narrower than its record holds a marker.
class LeavingTest : public Scratch {
protected:
    LeavingTest() {
        resources::initialise();
        need(exchange::createSample(*workspace, clock));
        for (const domain::EntitySpec* spec : domain::allEntities()) {
            markFields(*spec);
            markRecord(*spec);
        }
    }

    /// Free text of a record that the rules let be anything.
    static bool isFree(const domain::EntitySpec& spec, const domain::FieldSpec& field) {
        const bool isText =
            field.type == domain::FieldType::Text || field.type == domain::FieldType::LongText;
        const int index = spec.indexOf(field.code);
        const bool isIdentity =
            spec.nameBased &&
            std::find(spec.identity.begin(), spec.identity.end(), index) != spec.identity.end();
        const bool isCode = field.code == QLatin1String("code") ||
                            field.code == QLatin1String("chapters") ||
                            spec.code == QLatin1String("setting");
        return isText && !isIdentity && !isCode;
    }

    static QString markerOf(const domain::EntitySpec& spec, const domain::FieldSpec& field) {
        return QStringLiteral("%1-%2-%3").arg(QLatin1String(kMarker), spec.code, field.code);
    }

    void apply(const domain::EntitySpec& spec, const domain::Record& before,
               const domain::Record& after) {
        const auto change = changes::edit(spec, before, after);
        if (change.fields.empty()) return;
        const auto result = need(journal.apply({changes::Source::Window, {}, {change}}));
        for (const auto& conflict : result.conflicts) ADD_FAILURE() << qPrintable(conflict.message);
    }

    void markFields(const domain::EntitySpec& spec) {
        for (const domain::Record& before : need(store.list(spec, {}))) {
            domain::Record after = before;
            for (std::size_t i = 0; i < spec.fields.size(); ++i) {
                const domain::FieldSpec& field = spec.fields[i];
                const bool isNarrow =
                    field.personal || (field.audience && *field.audience == domain::Audience::Unit);
                if (isNarrow && isFree(spec, field)) after.values[i] = markerOf(spec, field);
            }
            apply(spec, before, after);
        }
    }

    /// The last record: none of those that the papers below are about.
    void markRecord(const domain::EntitySpec& spec) {
        const auto records = need(store.list(spec, {}));
        if (records.size() < 2) return;
        const domain::Record& before = records.back();
        domain::Record after = before;
        for (std::size_t i = 0; i < spec.fields.size(); ++i)
            if (isFree(spec, spec.fields[i])) after.values[i] = markerOf(spec, spec.fields[i]);
        after.set(spec, QStringLiteral("audience"), QStringLiteral("unit"));
        apply(spec, before, after);
        marked << spec.code;
    }

    template<class T>
    domain::Id<T> idOf(const char* reference) {
        return {need(store.resolve(domain::specOf<T>(), QLatin1String(reference)))};
    }

    domain::ReportDefinition definitionOf(domain::ReportKind kind, domain::Audience audience) {
        domain::ReportDefinition definition;
        definition.kind = kind;
        definition.audience = audience;
        definition.meeting = idOf<domain::Meeting>(
            kind == domain::ReportKind::Stocktaking ? "TEWG2-2023" : "TPCG-2025");
        definition.partner = idOf<domain::Partner>("XAA");
        definition.recommendation = idOf<domain::Recommendation>(
            audience == domain::Audience::Public ? "PCG14-2018/25" : "TEWG1-2021/2");
        definition.since = QDate(2021, 1, 1);
        return definition;
    }

    /// All that a PDF holds, nothing compressed: pages, metadata, structure.
    static QByteArray plain(const QByteArray& pdf) {
        QPDF file;
        file.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_uncompress);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    QStringList marked;
};

TEST_F(LeavingTest, nothingForTheUnitReachesAPaperForOthers) {
    EXPECT_GT(marked.size(), 20) << qPrintable(marked.join(u' '));
    ui::ChartPainter painter;
    for (const report::PaperKind* kind : report::allKinds()) {
        for (const auto audience : {domain::Audience::Partners, domain::Audience::Public}) {
            const auto definition = definitionOf(kind->kind, audience);
            const report::Report paper =
                need(report::buildPaper(workspace->database(), definition, clock));
            const QString content = canonicalContent(paper);
            const qsizetype at = content.indexOf(QLatin1String(kMarker));
            EXPECT_EQ(at, -1) << qPrintable(domain::codeOf(kind->kind)) << ": "
                              << qPrintable(content.mid(qMax<qsizetype>(0, at - 200), 400));
            const auto figures = need(report::paintFigures(paper, painter));
            const QByteArray pdf = plain(need(report::renderPdf(paper, figures, {}, {})));
            EXPECT_FALSE(pdf.contains(kMarker)) << qPrintable(domain::codeOf(kind->kind));
            EXPECT_TRUE(pdf.contains("Paris Pact Coordination Unit"));
        }
    }
}

/// Else the test above could not fail.
TEST_F(LeavingTest, papersForTheUnitShowWhatIsForItAlone) {
    int kinds = 0;
    for (const report::PaperKind* kind : report::allKinds()) {
        const auto paper = need(report::buildPaper(
            workspace->database(), definitionOf(kind->kind, domain::Audience::Unit), clock));
        if (canonicalContent(paper).contains(QLatin1String(kMarker))) ++kinds;
    }
    EXPECT_GE(kinds, 5);
}

}  // namespace
