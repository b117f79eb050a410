#include "app/cli/reportcommand.h"

#include "app/cli/arguments.h"
#include "core/domain/entities.h"
#include "core/report/paperkind.h"
#include "core/report/pdfattachment.h"
#include "ui/charts/chartpainter.h"

namespace pact::cli {

using domain::ReportDefinition;
using domain::ReportKind;

namespace {

/// A value of the definition that the command line can give: its option, and the field.
struct Value {
    const char* option;
    const char* field;
    const char* description;
    const char* type;
};

constexpr Value kValues[] = {
    {"--meeting", "meeting", "The meeting that it is about", "REF"},
    {"--partner", "partner", "The partner that it is about", "CODE"},
    {"--recommendation", "recommendation", "The recommendation that it is about", "REF"},
    {"--since", "since", "The first day of the period, for papers about one", "DATE"},
    {"--as-of", "as-at", "The state as at this day (default: the meeting's last day, or today)",
     "DATE"},
    {"--known-at", "known-at", "From information received by this day", "DATE"},
    {"--language", "language", "en, fr or ru", "LANG"},
    {"--audience", "audience", "For whose eyes: unit, partners or public", "AUDIENCE"},
    {"--pillars", "pillars", "Only recommendations of these pillars, such as \"I;II\"", "PILLARS"},
    {"--standings", "standings", "Only recommendations of these standings", "STANDINGS"},
    {"--words", "words", "Only recommendations in which each word begins some word", "TEXT"},
    {"--chapters", "chapters", "Only these chapters, by code, with blanks between them", "CODES"},
};

bool isDayField(const char* field) {
    return domain::specOf<ReportDefinition>().field(QLatin1String(field)).type ==
           domain::FieldType::Date;
}

/// The kind by its code; a hyphen may stand for the underscore.
std::optional<ReportKind> kindFrom(const std::string& paper) {
    return domain::fromCode<ReportKind>(QString::fromStdString(paper).replace(u'-', u'_'));
}

QString kindCodes() {
    QStringList codes;
    for (const domain::Term& term : domain::vocabularyOf<ReportKind>().terms)
        codes << QString::fromLatin1(term.code);
    return codes.join(QLatin1String(", "));
}

QString holdingsText(const std::vector<report::Holding>& holdings) {
    std::vector<std::vector<QString>> rows{
        {tr("entity"), tr("public"), tr("partners"), tr("unit"), tr("left out")}};
    for (const report::Holding& each : holdings)
        rows.push_back({each.entity, QString::number(each.forPublic),
                        QString::number(each.forPartners), QString::number(each.forUnit),
                        QString::number(each.withheld)});
    return aligned(rows);
}

}  // namespace

std::string ReportCommand::summary() const { return help("Write a paper as PDF"); }

void ReportCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option(
           "PAPER", m_paper,
           tr("A kind (%1) or the name of a report definition").arg(kindCodes()).toStdString())
        ->required()
        ->type_name("");
    app.add_option("--out", m_out, help("The file to write"))
        ->required()
        ->check(isFileName())
        ->type_name("X.pdf");
    for (const Value& value : kValues) {
        auto* option = app.add_option(value.option, m_values[value.field], help(value.description))
                           ->type_name(value.type);
        if (isDayField(value.field)) option->check(isDay());
    }
    app.add_flag("--holdings", m_wantsHoldings,
                 help("Print how many records of each audience were read, and how many left out"));
    app.add_flag("--attach", m_isAttached,
                 help("Attach the content as JSON, for those who check a paper by machine"));
    app.footer(
        help("Masthead and texts are those of the report definition; of a kind, those of the\n"
             "definition kept for that meeting, partner or recommendation. Options take the place\n"
             "of its values.\n\n"
             "Examples:\n"
             "  pactdesk-cli report reference.pact pcg --meeting PCG17 --out pcg17.pdf\n"
             "  pactdesk-cli report training.pact TPCG-2025 --language fr --out tpcg.pdf\n"
             "  pactdesk-cli report training.pact partner_profile --partner XAA --out xaa.pdf"));
}

Result<QUuid> ReportCommand::subjectOf(ReportKind kind, storage::RecordStore& store) const {
    const auto resolved = [&](const domain::EntitySpec& spec, const char* field) -> Result<QUuid> {
        const auto value = m_values.find(field);
        if (value == m_values.end() || value->second.empty()) return QUuid();
        return store.resolve(spec, QString::fromStdString(value->second));
    };
    switch (report::kindOf(kind).subject) {
        case report::Subject::Meeting:
            return resolved(domain::specOf<domain::Meeting>(), "meeting");
        case report::Subject::Partner:
            return resolved(domain::specOf<domain::Partner>(), "partner");
        case report::Subject::Recommendation:
            return resolved(domain::specOf<domain::Recommendation>(), "recommendation");
        case report::Subject::Nothing: break;
    }
    return QUuid();
}

Result<ReportDefinition> ReportCommand::keptDefinition(storage::Database& database) const {
    storage::RecordStore store(database);
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    const auto kind = kindFrom(m_paper);
    if (kind) {
        PACT_TRY(const QUuid subject, subjectOf(*kind, store));
        return report::definitionFor(database, *kind, subject);
    }
    const auto id = store.resolve(spec, QString::fromStdString(m_paper));
    if (!id && id.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is no kind of paper (%2) and no report definition of the workspace.")
                        .arg(QString::fromStdString(m_paper), kindCodes()));
    if (!id) return tl::unexpected(id.error());
    PACT_TRY(const domain::Record record, store.get(spec, *id));
    return domain::fromRecord<ReportDefinition>(record);
}

Result<ReportDefinition> ReportCommand::definition(storage::Database& database) const {
    storage::RecordStore store(database);
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    PACT_TRY(const ReportDefinition kept, keptDefinition(database));
    domain::Record record = domain::toRecord(kept);
    for (const auto& [field, value] : m_values)
        if (!value.empty())
            PACT_CHECK(assign(spec, {QString::fromStdString(field), QString::fromStdString(value)},
                              store, record));
    return domain::fromRecord<ReportDefinition>(record);
}

Result<Outcome> ReportCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_TRY(const ReportDefinition wanted, definition(workspace->database()));
    PACT_TRY(const report::Report content,
             report::buildPaper(workspace->database(), wanted, session.clock()));
    ui::ChartPainter painter;
    PACT_TRY(const report::FigurePictures figures, report::paintFigures(content, painter));
    const QString path = QString::fromStdString(m_out);
    PACT_TRY(QByteArray pdf, report::renderPdf(content, figures, {}, {}));
    if (m_isAttached) {
        PACT_TRY(pdf, report::withContentAttached(pdf, content));
    }
    PACT_CHECK(report::savePdf(pdf, path));
    if (const int words = content.wordCount(); words > report::kMostWords)
        session.console().say(tr("the paper has %L1 words; a Secretariat report has %L2 at most.")
                                  .arg(words)
                                  .arg(report::kMostWords));
    session.console().print(path);
    if (m_wantsHoldings) session.console().out().write(holdingsText(content.holdings).toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
