#include "app/cli/program.h"

#include "app/cli/addcommand.h"
#include "app/cli/archivecommand.h"
#include "app/cli/backupcommand.h"
#include "app/cli/createcommand.h"
#include "app/cli/erasecommand.h"
#include "app/cli/generatecommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/infocommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/pdfcheckcommand.h"
#include "app/cli/recovercommand.h"
#include "app/cli/redocommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/reportverifycommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/schemacommand.h"
#include "app/cli/setcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/statscommand.h"
#include "app/cli/undocommand.h"
#include "app/cli/upgradecommand.h"
#include "app/cli/verifycommand.h"

#include <QFileDevice>

namespace pact::cli {

namespace {

template<class... T>
std::vector<std::unique_ptr<Command>> make() {
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<T>()), ...);
    return commands;
}

/// What is still buffered goes out now, while it can be said that it does not.
bool isOutputWritten(Console& console) {
    auto* file = qobject_cast<QFileDevice*>(&console.out());
    if (!file || file->flush()) return true;
    console.say(tr("The output could not be written: %1").arg(file->errorString()));
    return false;
}

/// "help COMMAND" asks for the same as "COMMAND --help".
QStringList withHelpAsOption(QStringList arguments) {
    if (Program::commandIn(arguments) != QLatin1String("help")) return arguments;
    arguments.removeOne(QStringLiteral("help"));
    return arguments << QStringLiteral("--help");
}

}  // namespace

Program::Program()
    : m_app(
          help("Follows the recommendations on the Paris Pact initiative and what partners do about"
               " them."),
          "pactdesk-cli"),
      m_commands(make<CreateCommand, InfoCommand, ListCommand, ShowCommand, AddCommand, SetCommand,
                      ArchiveCommand, ImportCommand, StatsCommand, ReportCommand,
                      ReportVerifyCommand, HistoryCommand, UndoCommand, RedoCommand, VerifyCommand,
                      RecoverCommand, BackupCommand, RestoreCommand, UpgradeCommand, SchemaCommand,
                      GenerateCommand, EraseCommand, PdfCheckCommand>()) {
    m_app.set_version_flag("--version", "pactdesk-cli " PACTDESK_VERSION);
    m_app.set_help_flag("-h,--help", help("Print this page"));
    m_app
        .add_option("--officer", m_officer,
                    help("The initials of the officer who makes the changes"))
        ->envname("PACTDESK_OFFICER")
        ->type_name("INITIALS");
    m_app.require_subcommand(1);
    m_app.get_formatter()->column_width(34);
    m_app.get_formatter()->label("SUBCOMMAND", help("COMMAND"));
    m_app.footer(
        help("Results go to standard output, messages to standard error. Ends with 0 when done,"
             " 1 when refused or with findings, 2 on wrong usage.\n"
             "pactdesk-cli COMMAND --help tells more."));
    for (const auto& command : m_commands) command->addTo(m_app);
}

Program::~Program() = default;

QString Program::commandIn(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--officer"))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return arguments[i];
    }
    return {};
}

int Program::refuse(const std::string& complaint, Console& console) const {
    const QString sentence = QString::fromStdString(complaint).trimmed();
    console.say(sentence.endsWith(u'.') ? sentence : sentence + u'.');
    return kWrongUsage;
}

int Program::refuseUnknown(const QString& command, Console& console) const {
    return refuse(tr("There is no command \"%1\"; --help lists them").arg(command).toStdString(),
                  console);
}

bool Program::hasCommand(const QString& name) const {
    const auto isMeant = [&](const CLI::App* command) {
        return command->get_name() == name.toStdString();
    };
    return !m_app.get_subcommands(isMeant).empty();
}

std::optional<int> Program::parse(const QStringList& arguments, Console& console) {
    std::vector<std::string> reversed;
    for (qsizetype i = arguments.size() - 1; i > 0; --i)
        reversed.push_back(arguments[i].toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        const QString name = commandIn(arguments);
        if (!name.isEmpty() && !hasCommand(name)) return refuseUnknown(name, console);
        console.out().write(QByteArray::fromStdString(m_app.help()));
        return kDone;
    } catch (const CLI::CallForVersion& version) {
        console.print(QString::fromLatin1(version.what()));
        return kDone;
    } catch (const CLI::ParseError& error) {
        const QString name = commandIn(arguments);
        if (name.isEmpty()) return refuse(help("A command is needed; --help lists them"), console);
        if (!hasCommand(name)) return refuseUnknown(name, console);
        return refuse(error.what(), console);
    }
    return std::nullopt;
}

int Program::run(const QStringList& arguments, Session& session) {
    if (const auto code = parse(withHelpAsOption(arguments), session.console())) return *code;
    session.setOfficer(QString::fromStdString(m_officer));
    for (const auto& command : m_commands) {
        if (!command->isChosen()) continue;
        const Result<Outcome> outcome = command->run(session);
        if (!outcome) {
            session.console().say(outcome.error());
            return outcome.error().code == ErrorCode::InvalidInput ? kWrongUsage : kRefused;
        }
        const bool isDone = isOutputWritten(session.console()) && *outcome == Outcome::Done;
        return isDone ? kDone : kRefused;
    }
    return kWrongUsage;
}

}  // namespace pact::cli
