#include "app/cli/reportverifycommand.h"

#include "app/cli/arguments.h"
#include "app/cli/filereading.h"
#include "app/cli/paperverification.h"
#include "core/base/clock.h"
#include "core/base/identity.h"
#include "core/domain/settings.h"

#include <QJsonArray>

namespace pact::cli {

namespace {

QString paperName(const report::PaperProof& proof) {
    const domain::ReportDefinition& definition = proof.definition;
    return domain::vocabularyOf<domain::ReportKind>().label(domain::codeOf(*definition.kind)) +
           QStringLiteral(", ") + definition.language.tag;
}

QString thenText(const PaperVerification& verification) {
    if (!verification.notAsRecorded.isEmpty())
        return tr("differs: %1").arg(verification.notAsRecorded.join(QLatin1String(", ")));
    return verification.isSameFile
               ? tr("the same, and the file is byte for byte what is made of it")
               : tr("its proof agrees, but the file is not what this program, with these fonts, "
                    "makes "
                    "of it; its pages were not compared");
}

QString nowText(const PaperVerification& verification) {
    if (!verification.notNow.isEmpty())
        return tr("it cannot be made any more: %1").arg(verification.notNow);
    return verification.changedSince.isEmpty()
               ? tr("the same")
               : tr("differs: %1").arg(verification.changedSince.join(QLatin1String(", ")));
}

/// Where nothing was erased that matters, nothing.
QString erasedText(const PaperVerification& verification) {
    if (verification.erasedSince.empty()) return {};
    QStringList sets;
    for (const changes::HistoryEntry& set : verification.erasedSince)
        sets << QString::number(set.seq);
    return u'\n' +
           tr("Personal data were erased after the paper was made (change sets: %1), so that its "
              "content of then cannot be made again exactly; differences may come from that.")
               .arg(sets.join(QLatin1String(", "))) +
           u'\n';
}

QString printed(const PaperVerification& verification) {
    const report::PaperProof& proof = verification.proof;
    QString text =
        aligned({{tr("paper"), paperName(proof)},
                 {tr("made by"), proof.program},
                 {tr("made from"), tr("set %1, head %2")
                                       .arg(proof.head.seq)
                                       .arg(QString::fromLatin1(proof.head.hash.toHex()))},
                 {tr("dates"), tr("as at %1, information received by %2")
                                   .arg(proof.definition.asAt.toString(Qt::ISODate),
                                        proof.definition.knownAt.toString(Qt::ISODate))},
                 {tr("as recorded then"), thenText(verification)},
                 {tr("as recorded now"), nowText(verification)}}) +
        erasedText(verification);
    if (verification.behind.empty()) return text;
    text += u'\n' + tr("Change sets behind the differences:") + u'\n';
    std::vector<std::vector<QString>> rows;
    for (const SetBehind& each : verification.behind)
        rows.push_back({QString::number(each.set.seq), toJournalTime(each.set.at),
                        each.set.officer.isEmpty() ? QStringLiteral("-") : each.set.officer,
                        each.set.reason, each.parts.join(QLatin1String(", "))});
    return text + aligned(rows);
}

QJsonObject toJson(const changes::HistoryEntry& set) {
    return QJsonObject{{"seq", set.seq},
                       {"set", toText(set.set)},
                       {"at", toJournalTime(set.at)},
                       {"officer", set.officer},
                       {"reason", set.reason}};
}

QJsonObject toJson(const PaperVerification& verification) {
    const report::PaperProof& proof = verification.proof;
    QJsonArray erasures;
    for (const changes::HistoryEntry& set : verification.erasedSince) erasures.append(toJson(set));
    QJsonArray behind;
    for (const SetBehind& each : verification.behind) {
        QJsonObject set = toJson(each.set);
        set.insert("parts", QJsonArray::fromStringList(each.parts));
        behind.append(set);
    }
    return QJsonObject{{"kind", domain::codeOf(*proof.definition.kind)},
                       {"program", proof.program},
                       {"seq", proof.head.seq},
                       {"head", QString::fromLatin1(proof.head.hash.toHex())},
                       {"asAt", proof.definition.asAt.toString(Qt::ISODate)},
                       {"knownAt", proof.definition.knownAt.toString(Qt::ISODate)},
                       {"content", QString::fromLatin1(proof.hash.toHex())},
                       {"notAsRecorded", QJsonArray::fromStringList(verification.notAsRecorded)},
                       {"erasedSince", erasures},
                       {"sameFile", verification.isSameFile},
                       {"changedSince", QJsonArray::fromStringList(verification.changedSince)},
                       {"notNow", verification.notNow},
                       {"behind", behind}};
}

}  // namespace

std::string ReportVerifyCommand::summary() const {
    return help("Tell whether a paper says what the data say, then and now");
}

void ReportVerifyCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("PDF", m_paper, help("A paper that PactDesk made from this workspace"))
        ->required()
        ->check(isFileName())
        ->type_name("X.pdf");
    app.add_flag("--json", m_isJson,
                 help("As JSON: kind, program, seq, head, asAt, knownAt, content,"
                      " notAsRecorded, erasedSince, sameFile, changedSince, notNow, behind"));
    app.footer(help(
        "Makes the paper's content again, from the data as they were recorded when it was made\n"
        "and as they are recorded now, and names the paragraphs, tables and figures that\n"
        "differ and the change sets behind them. Ends with 1 when anything differs.\n\n"
        "Example:\n"
        "  pactdesk-cli report-verify office.pact tpcg.pdf"));
}

Result<Outcome> ReportVerifyCommand::run(Session& session) {
    PACT_TRY(const QByteArray pdf, readFile(QString::fromStdString(m_paper)));
    PACT_TRY(const auto workspace, session.openToRead(file()));
    Console& console = session.console();
    const VerificationProgress progress{
        progressOn(console, tr("%1 of %2 changes of records taken back")),
        progressOn(console, tr("%1 of %2 change sets looked through"))};
    PACT_TRY(const PaperVerification verification,
             verifyPaper(*workspace, pdf, session.clock(), progress));
    if (m_isJson)
        console.print(toJson(verification));
    else
        console.out().write(printed(verification).toUtf8());
    return verification.isSame() ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
