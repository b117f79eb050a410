#include "app/cli/reportcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/reporthelp.h"
#include "core/domain/entities.h"
#include "core/domain/rules.h"
#include "core/report/paperkind.h"
#include "core/report/pdfattachment.h"
#include "ui/charts/chartpainter.h"

namespace pact::cli {

using domain::ReportDefinition;
using domain::ReportKind;

namespace {

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

/// A value as the field can hold it, and a language that papers are made in; an empty one takes
/// that of the definition away.
CLI::Validator isPaperValue(const domain::FieldSpec& field) {
    if (field.code != QLatin1String("language")) return isValueOf(field);
    return CLI::Validator(
        [](std::string& argument) {
            const QString tag = QString::fromStdString(argument);
            return tag.isEmpty() ? std::string() : domain::languageIssue(tag).toStdString();
        },
        "");
}

/// The field that says what a paper of the kind is about; empty where it is about nothing named.
QString subjectField(const report::PaperKind& kind) {
    for (const char* field : {"meeting", "partner", "recommendation"})
        if (report::heeds(kind, QLatin1String(field))) return QLatin1String(field);
    return {};
}

/// Wrong usage of a kind that is about something: nothing is named.
tl::unexpected<Error> needsSubject(const report::PaperKind& kind) {
    return fail(ErrorCode::InvalidInput, tr("A paper of the kind %1 needs --%2.")
                                             .arg(domain::codeOf(kind.kind), subjectField(kind)));
}

/// Wrong usage where an option is given that means nothing for the kind, or takes away what the
/// paper is about.
Status checkOptions(const report::PaperKind& kind,
                    const std::map<std::string, std::string>& given) {
    for (const ReportOption& option : reportOptions())
        if (given.contains(option.field) && !report::heeds(kind, QLatin1String(option.field)))
            return fail(
                ErrorCode::InvalidInput,
                tr("A paper of the kind %1 takes no %2; it takes: %3.")
                    .arg(domain::codeOf(kind.kind), QLatin1String(option.name), optionsOf(kind)));
    const auto subject = given.find(subjectField(kind).toStdString());
    if (subject != given.end() && subject->second.empty()) return needsSubject(kind);
    return {};
}

}  // namespace

std::string ReportCommand::summary() const { return help("Write a paper as PDF"); }

void ReportCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("PAPER", m_paper, help("A kind, or the name of a report definition"))
        ->required()
        ->type_name("");
    app.add_option("--out", m_out, help("The file to write"))
        ->required()
        ->check(isFileName())
        ->type_name("X.pdf");
    for (const ReportOption& option : reportOptions()) {
        const auto take = [this, field = std::string(option.field)](const std::string& value) {
            m_values[field] = value;
        };
        app.add_option_function<std::string>(option.name, take, help(option.description))
            ->type_name(option.type)
            ->check(isPaperValue(
                domain::specOf<ReportDefinition>().field(QLatin1String(option.field))));
    }
    app.add_flag("--holdings", m_wantsHoldings,
                 help("Print how many records of each audience were read, and how many left out"));
    app.add_flag("--attach", m_isAttached,
                 help("Attach the content as JSON, for those who check a paper by machine"));
    app.footer(
        kindsText().toStdString() + '\n' +
        help("Masthead and texts are those of the report definition; of a kind, those of the one\n"
             "definition kept for that meeting, partner or recommendation, which is then named.\n"
             "Options take the place of its values; an empty one takes a value away.\n\n"
             "Examples:\n"
             "  pactdesk-cli report reference.pact pcg --meeting PCG17 --out pcg17.pdf\n"
             "  pactdesk-cli report training.pact TPCG-2025 --language fr --out tpcg.pdf\n"
             "  pactdesk-cli report training.pact partner_profile --partner XAA --out xaa.pdf"));
}

Result<ReportDefinition> ReportCommand::definitionOfKind(ReportKind kind,
                                                         storage::Database& database) const {
    PACT_CHECK(checkOptions(report::kindOf(kind), m_values));
    const QString field = subjectField(report::kindOf(kind));
    if (field.isEmpty()) return report::definitionFor(database, kind, {});
    const auto named = m_values.find(field.toStdString());
    if (named == m_values.end()) return needsSubject(report::kindOf(kind));
    storage::RecordStore store(database);
    const QString entity = domain::specOf<ReportDefinition>().field(field).refersTo;
    PACT_TRY(const QUuid subject,
             store.resolve(*domain::findEntity(entity), QString::fromStdString(named->second)));
    return report::definitionFor(database, kind, subject);
}

Result<ReportDefinition> ReportCommand::definitionOfName(storage::Database& database) const {
    storage::RecordStore store(database);
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    const auto id = store.resolve(spec, QString::fromStdString(m_paper));
    if (!id && id.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::InvalidInput,
                    tr("\"%1\" is no kind of paper (%2) and no report definition of the workspace.")
                        .arg(QString::fromStdString(m_paper), kindCodes()));
    if (!id) return tl::unexpected(id.error());
    PACT_TRY(const domain::Record record, store.get(spec, *id));
    auto definition = domain::fromRecord<ReportDefinition>(record);
    PACT_CHECK(checkOptions(report::kindOf(definition.kind.value_or(ReportKind::Pcg)), m_values));
    return definition;
}

Result<ReportDefinition> ReportCommand::withValues(const ReportDefinition& kept,
                                                   storage::Database& database) const {
    storage::RecordStore store(database);
    const domain::EntitySpec& spec = domain::specOf<ReportDefinition>();
    domain::Record record = domain::toRecord(kept);
    for (const auto& [field, value] : m_values)
        PACT_CHECK(assign(spec, {QString::fromStdString(field), QString::fromStdString(value)},
                          store, record));
    domain::Record inUse = record;  // of what is archived not all is checked
    inUse.set(spec, QStringLiteral("archived"), {});
    const std::vector<domain::Issue> issues = domain::checkRecord(spec, inUse);
    for (const ReportOption& option : reportOptions())
        for (const domain::Issue& issue : issues)
            if (issue.field == QLatin1String(option.field) && m_values.contains(option.field))
                return fail(ErrorCode::InvalidInput,
                            tr("%1: %2").arg(QLatin1String(option.name), issue.message));
    return domain::fromRecord<ReportDefinition>(record);
}

Result<Outcome> ReportCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    const auto kind = domain::kindNamed(QString::fromStdString(m_paper));
    PACT_TRY(const ReportDefinition kept, kind ? definitionOfKind(*kind, workspace->database())
                                               : definitionOfName(workspace->database()));
    PACT_TRY(const ReportDefinition wanted, withValues(kept, workspace->database()));
    PACT_TRY(const report::Report content,
             report::buildPaper(workspace->database(), wanted, session.clock()));
    PACT_CHECK(write(content));
    if (kind && !kept.id.isNull())
        session.console().say(tr("The report definition “%1” was used.").arg(kept.name));
    if (const int words = content.wordCount(); words > report::kMostWords)
        session.console().say(tr("the paper has %L1 words; a Secretariat report has %L2 at most.")
                                  .arg(words)
                                  .arg(report::kMostWords));
    session.console().print(QString::fromStdString(m_out));
    if (m_wantsHoldings) session.console().out().write(holdingsText(content.holdings).toUtf8());
    return Outcome::Done;
}

Status ReportCommand::write(const report::Report& content) const {
    ui::ChartPainter painter;
    PACT_TRY(const report::FigurePictures figures, report::paintFigures(content, painter));
    PACT_TRY(QByteArray pdf, report::renderPdf(content, figures, {}, {}));
    if (m_isAttached) {
        PACT_TRY(pdf, report::withContentAttached(pdf, content));
    }
    return ofData(report::savePdf(pdf, QString::fromStdString(m_out)));
}

}  // namespace pact::cli
