#include "app/cli/pdfcheckcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/filereading.h"
#include "core/report/pdfcheck.h"

#include <QDir>
#include <QJsonArray>

namespace pact::cli {

namespace {

QJsonObject toJson(const std::vector<report::PdfFinding>& findings) {
    QJsonArray list;
    for (const report::PdfFinding& each : findings)
        list.append(QJsonObject{
            {"condition", each.condition},
            {"page", each.page > 0 ? QJsonValue(each.page) : QJsonValue(QJsonValue::Null)},
            {"message", each.sentence}});
    return QJsonObject{{"findings", list}};
}

QString printed(const std::vector<report::PdfFinding>& findings) {
    if (findings.empty()) return tr("No departure from PDF/UA-1 was found.") + u'\n';
    std::vector<std::vector<QString>> rows;
    rows.reserve(findings.size());
    for (const report::PdfFinding& each : findings)
        rows.push_back({each.condition, each.page > 0 ? tr("page %1").arg(each.page) : tr("file"),
                        each.sentence});
    return aligned(rows);
}

}  // namespace

std::string PdfCheckCommand::summary() const {
    return help("Check whether a PDF can be read by a screen reader");
}

void PdfCheckCommand::describe(CLI::App& app) {
    app.add_option("PDF", m_pdf, help("The file to check"))
        ->required()
        ->check(isFileName())
        ->type_name("");
    app.add_flag("--json", m_isJson, help("As JSON: findings (condition, page, message)"));
    app.footer(
        help("Names departures from PDF/UA-1 (ISO 14289-1), each with the failure condition of the"
             " Matterhorn Protocol; docs/reports.md lists those that it looks for. Ends with 1 when"
             " there is any.\n\n"
             "Example:\n"
             "  pactdesk-cli pdf-check pcg17.pdf"));
}

Result<Outcome> PdfCheckCommand::run(Session& session) {
    const QString path = QString::fromStdString(m_pdf);
    PACT_TRY(const QByteArray pdf, readFile(path));
    const auto findings = report::checkPdf(pdf);
    if (!findings)
        return fail(findings.error().code,
                    tr("%1: %2").arg(QDir::toNativeSeparators(path), findings.error().message));
    if (m_isJson)
        session.console().print(toJson(*findings));
    else
        session.console().out().write(printed(*findings).toUtf8());
    return findings->empty() ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
