#include "app/cli/verifycommand.h"

#include "core/base/identity.h"
#include "core/changes/verification.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace pact::cli {

namespace {

CLI::Validator isHash() {
    return CLI::Validator(
        [](std::string& argument) {
            static const QRegularExpression kHash(QStringLiteral("^[0-9A-Fa-f]{64}$"));
            const QString text = QString::fromStdString(argument);
            if (kHash.match(text).hasMatch()) return std::string();
            return tr("\"%1\" is not a head: 64 hexadecimal digits").arg(text).toStdString();
        },
        "");
}

/// The sentence, with the record before it unless it names that itself.
QString sentenceOf(const changes::Finding& finding) {
    const QString name = finding.reference.isEmpty() ? toText(finding.record) : finding.reference;
    if (name.isEmpty() || finding.message.contains(name)) return finding.message;
    return tr("%1 %2: %3").arg(finding.entity, name, finding.message);
}

QJsonObject toJson(const changes::Verification& verification) {
    QJsonArray findings;
    for (const changes::Finding& finding : verification.findings)
        findings.append(QJsonObject{{"entity", finding.entity},
                                    {"record", toText(finding.record)},
                                    {"reference", finding.reference},
                                    {"seq", finding.seq},
                                    {"message", sentenceOf(finding)}});
    return QJsonObject{{"seq", verification.head.seq},
                       {"head", QString::fromLatin1(verification.head.hash.toHex())},
                       {"changeSets", verification.changeSets},
                       {"records", verification.records},
                       {"findings", findings}};
}

QString printed(const changes::Verification& verification) {
    QString text = aligned({{tr("head"), QString::fromLatin1(verification.head.hash.toHex())},
                            {tr("seq"), QString::number(verification.head.seq)},
                            {tr("change sets"), QString::number(verification.changeSets)},
                            {tr("records"), QString::number(verification.records)},
                            {tr("findings"), QString::number(verification.findings.size())}});
    for (const changes::Finding& finding : verification.findings)
        text += sentenceOf(finding) + u'\n';
    return text;
}

}  // namespace

std::string VerifyCommand::summary() const { return help("Check that journal and records agree"); }

void VerifyCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("--head", m_head, help("A head noted earlier: it must be part of the journal"))
        ->check(isHash())
        ->type_name("HASH");
    app.add_flag(
        "--json", m_isJson,
        help("As JSON: seq, head, changeSets, records, findings (entity, record, reference,"
             " seq, message)"));
    app.footer(
        help("Ends with 1 when anything does not agree. Note the head elsewhere: it proves later"
             " that nothing up to here was rewritten.\n\nExample:\n"
             "  pactdesk-cli verify office.pact"));
}

Result<changes::Verification> VerifyCommand::verification(Session& session) const {
    const auto verify = [&]() -> Result<changes::Verification> {
        PACT_TRY(const auto workspace, session.openToRead(file()));
        return changes::verify(workspace->database(),
                               QByteArray::fromHex(QByteArray::fromStdString(m_head)));
    };
    auto verified = verify();
    // Damage that keeps the file from being opened is a finding like any other.
    const bool isFinding = !verified && m_isJson && verified.error().code == ErrorCode::Damaged;
    if (!isFinding) return verified;
    changes::Verification damaged;
    damaged.findings.emplace_back().message = verified.error().message;
    return damaged;
}

Result<Outcome> VerifyCommand::run(Session& session) {
    PACT_TRY(const changes::Verification verification, verification(session));
    if (m_isJson)
        session.console().print(toJson(verification));
    else
        session.console().out().write(printed(verification).toUtf8());
    return verification.findings.empty() ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
