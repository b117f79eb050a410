#pragma once

#include "core/report/canonicalcontent.h"
#include "tests/report/papersample.h"

namespace pact::testing_support {

/// Papers of any kind from the small training workspace, as text.
class KindScratch : public PaperScratch {
protected:
    /// Of this kind, as at the day of the clock's; it still needs its subject.
    static domain::ReportDefinition paperOf(
        domain::ReportKind kind, domain::Audience audience = domain::Audience::Partners) {
        domain::ReportDefinition definition;
        definition.kind = kind;
        definition.audience = audience;
        definition.language.tag = QStringLiteral("en");
        return definition;
    }

    report::Report made(const domain::ReportDefinition& definition) {
        return need(report::buildPaper(workspace->database(), definition, clock));
    }
    QString content(const domain::ReportDefinition& definition) {
        return canonicalContent(made(definition));
    }

    /// The numbers of chapters, paragraphs and tables in their order, without their words. Which
    /// abbreviations occur is up to the language.
    QStringList numbersIn(domain::ReportDefinition definition, const char* language) {
        definition.language.tag = QString::fromLatin1(language);
        report::Report paper = made(definition);
        std::erase_if(paper.chapters, [](const report::Chapter& each) {
            return each.code == QLatin1String("abbreviations");
        });
        QStringList numbers;
        for (const QString& line : canonicalContent(paper).split(u'\n')) {
            const QString kind = line.section(u'\t', 0, 0);
            const QString label = line.section(u'\t', 1, 1).remove(u'(');  // "(a)" or "a)"
            if (kind == QLatin1String("numbered") || kind == QLatin1String("lettered") ||
                kind.startsWith(QLatin1String("chapter")))
                numbers << kind + u' ' + label;
            else if (kind == QLatin1String("row") || kind == QLatin1String("table"))
                numbers << kind;
        }
        return numbers;
    }
    void expectSameNumbersInAllLanguages(const domain::ReportDefinition& definition) {
        const auto numbers = [&](const char* language) {
            return numbersIn(definition, language).join(u'\n').toStdString();
        };
        const std::string english = numbers("en");
        EXPECT_FALSE(english.empty());
        EXPECT_EQ(numbers("fr"), english);
        EXPECT_EQ(numbers("ru"), english);
    }

    static void expectIn(const QString& text, const char* part) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\nis not in:\n"
                                                            << text.toStdString();
    }
    static void expectNotIn(const QString& text, const char* part) {
        EXPECT_FALSE(text.contains(QString::fromUtf8(part))) << part << "\nis in:\n"
                                                             << text.toStdString();
    }

    template<class T>
    void edit(const QUuid& id, const char* field, const QString& text) {
        applied({change<T>(id, field, text)});
    }
    QUuid addWording(const QUuid& of, domain::Outcome step, QDate day, const char* language,
                     const char* words, domain::WordingStatus status,
                     const QUuid& translationOf = {}) {
        domain::Wording text;
        text.recommendation = {of};
        text.step = step;
        text.meeting = {step == domain::Outcome::Adopted ? ewg : heldPcg};
        text.date = day;
        text.language.tag = QString::fromLatin1(language);
        text.text.text = QString::fromUtf8(words);
        text.status = status;
        text.translationOf = {translationOf};
        text.audience = domain::Audience::Partners;
        return add(text);
    }
    /// A report that its partner agreed to share.
    domain::ProgressReport sharedReport(const QUuid& on, const QUuid& partner) {
        domain::ProgressReport value;
        value.recommendation = {on};
        value.partner = {partner};
        value.asAt = {2025, 8, 31};
        value.received = {2025, 9, 15};
        value.stage = domain::Stage::InProgress;
        value.basis = domain::Basis::WrittenByPartner;
        value.channel = domain::ReportChannel::Email;
        value.language.tag = QStringLiteral("en");
        value.audience = domain::Audience::Partners;
        return value;
    }
    QUuid addRequest(domain::Audience audience, const QUuid& partner, const QUuid& on,
                     domain::RequestState state, QDate answered = {}) {
        domain::Request request;
        request.reference = QStringLiteral("TREQ-2025/%1").arg(++m_requests);
        request.purpose = QStringLiteral("Paper for the second training PCG");
        request.sent = {2025, 6, 2};
        request.deadline = {2025, 8, 29};
        request.note.text = QString::fromLatin1(kUnitMarker);
        request.audience = audience;
        domain::RequestItem item;
        item.request = {add(request)};
        item.partner = {partner};
        item.recommendation = {on};
        item.state = state;
        item.answered = answered;
        item.note.text = QString::fromLatin1(kUnitMarker);
        item.audience = audience;
        return add(item);
    }

private:
    int m_requests = 0;
};

}  // namespace pact::testing_support
