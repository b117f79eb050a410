#include "app/cli/reportcommand.h"

#include "app/cli/arguments.h"
#include "core/domain/entities.h"
#include "ui/charts/chartpainter.h"

namespace pact::cli {

std::string ReportCommand::summary() const { return help("Write a paper as PDF"); }

void ReportCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("PAPER", m_kind, help("pcg: the report to a Policy Consultative Group"))
        ->required()
        ->check(isOneOf({"pcg"}))
        ->type_name("");
    app.add_option("--meeting", m_meeting, help("The meeting that it is for"))
        ->required()
        ->type_name("REF");
    app.add_option("--out", m_out, help("The file to write"))
        ->required()
        ->check(isFileName())
        ->type_name("X.pdf");
    app.add_option("--as-of", m_asOf,
                   help("The state as at this day (default: the meeting's last day)"))
        ->check(isDay())
        ->type_name("DATE");
    app.add_option("--known-at", m_knownAt, help("From information received by this day"))
        ->check(isDay())
        ->type_name("DATE");
    app.footer(
        help("The masthead is that of the report definition of the meeting.\n\nExample:\n"
             "  pactdesk-cli report reference.pact pcg --meeting PCG17 --out pcg17.pdf"));
}

Result<report::PaperOptions> ReportCommand::options(storage::Database& database) const {
    storage::RecordStore store(database);
    report::PaperOptions options;
    PACT_TRY(options.meeting,
             store.resolve(domain::specOf<domain::Meeting>(), QString::fromStdString(m_meeting)));
    options.dates = {dayFrom(m_asOf), dayFrom(m_knownAt)};
    return options;
}

Result<Outcome> ReportCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_TRY(const report::PaperOptions wanted, options(workspace->database()));
    PACT_TRY(const report::Report content,
             report::buildPcgReport(workspace->database(), wanted, session.clock()));
    ui::ChartPainter painter;
    PACT_TRY(const report::FigurePictures figures, report::paintFigures(content, painter));
    const QString path = QString::fromStdString(m_out);
    PACT_CHECK(report::writePdf(content, figures, path, {}, {}));
    session.console().print(path);
    return Outcome::Done;
}

}  // namespace pact::cli
