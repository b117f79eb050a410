#include "app/cli/generatecommand.h"

#include "app/cli/arguments.h"
#include "core/exchange/generator.h"

namespace pact::cli {

namespace {

QJsonObject toJson(const exchange::Generated& generated) {
    return {{"recommendations", generated.recommendations},
            {"records", generated.records},
            {"changeSets", generated.changeSets}};
}

QString printed(const exchange::Generated& generated) {
    return aligned({{tr("recommendations"), QString::number(generated.recommendations)},
                    {tr("records"), QString::number(generated.records)},
                    {tr("change sets"), QString::number(generated.changeSets)}});
}

}  // namespace

std::string GenerateCommand::summary() const {
    return help("Add made-up recommendations to a training workspace");
}

void GenerateCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("--recommendations", m_recommendations, help("How many"))
        ->required()
        ->check(isPositive())
        ->type_name("N");
    app.add_option("--seed", m_seed,
                   help("The same seed on the same file gives the same records (default: 1)"))
        ->check(isPositiveOrZero())
        ->type_name("S");
    app.add_option("--partners", m_partners, help("Add training partners until there are so many"))
        ->check(CLI::Range(1, 676).description(""))
        ->type_name("N");
    app.add_flag("--json", m_isJson, help("As JSON: recommendations, records, changeSets"));
    app.footer(
        help("A fifth is addressed to all training partners, three tenths to another group, the"
             " rest to one to four partners; each has four progress reports. Written in change"
             " sets of 1,000, which undo takes back one at a time. Refused where the workspace is "
             "not marked as training.\n\n"
             "Example:\n  pactdesk-cli generate training.pact --recommendations 5000 --seed 7"));
}

Result<Outcome> GenerateCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    PACT_TRY(const exchange::Generated generated,
             exchange::generate(journal, {m_recommendations, m_seed, m_partners}, {},
                                progressOn(session.console(), tr("%1 of %2 recommendations"))));
    if (m_isJson)
        session.console().print(toJson(generated));
    else
        session.console().out().write(printed(generated).toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
