#include "app/cli/recordsheet.h"

#include "app/cli/console.h"
#include "app/cli/listcolumns.h"
#include "core/base/identity.h"
#include "core/domain/entities.h"

#include <QJsonArray>

namespace pact::cli {

using namespace domain;

namespace {

/// Which records belong to one: the entity, and the field in which they name it.
struct Belonging {
    const EntitySpec* owner;
    const EntitySpec* part;
    const char* field;
};

const std::vector<Belonging>& belongings() {
    static const std::vector<Belonging> kAll = {
        {&specOf<Recommendation>(), &specOf<Wording>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<Addressee>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<DecisionItem>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<Position>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<Response>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<ProgressReport>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<RecommendationLink>(), "recommendation"},
        {&specOf<Recommendation>(), &specOf<CommitmentLink>(), "recommendation"},
        {&specOf<Meeting>(), &specOf<Announcement>(), "meeting"},
        {&specOf<Meeting>(), &specOf<StatedFigure>(), "meeting"},
        {&specOf<Meeting>(), &specOf<Decision>(), "meeting"},
        {&specOf<Decision>(), &specOf<DecisionItem>(), "decision"},
        {&specOf<Partner>(), &specOf<Name>(), "partner"},
        {&specOf<Partner>(), &specOf<Representation>(), "partner"},
        {&specOf<Body>(), &specOf<Name>(), "body"},
        {&specOf<PartnerGroup>(), &specOf<GroupMember>(), "group"},
        {&specOf<Request>(), &specOf<RequestItem>(), "request"},
    };
    return kAll;
}

bool isArchived(const EntitySpec& spec, const Record& record) {
    return !record.value(spec, QStringLiteral("archived")).isEmpty();
}

}  // namespace

/// The meeting and day of the decision that an item is part of.
Status RecordSheet::addDecision(storage::RecordStore& store, const Record& item,
                                std::vector<QString>& cells) {
    const auto typed = fromRecord<DecisionItem>(item);
    PACT_TRY(const auto found, store.find(specOf<Decision>(), typed.decision.value));
    Decision decision;
    if (found) decision = fromRecord<Decision>(*found);
    QString meeting;
    if (!decision.meeting.isNull()) {
        PACT_TRY(meeting, store.humanReference(specOf<Meeting>(), decision.meeting.value));
    }
    cells.push_back(decision.date.toString(Qt::ISODate));
    cells.push_back(meeting);
    return {};
}

Result<RecordSheet::Part> RecordSheet::readPart(storage::RecordStore& store, const EntitySpec& part,
                                                const QString& field, const QUuid& id) {
    const bool isItem = &part == &specOf<DecisionItem>();
    Part read{&part, allColumns(part), {}};
    PACT_TRY(const std::vector<Record> records, store.referring(part, field, id));
    for (const Record& record : records) {
        if (isArchived(part, record)) continue;
        PACT_TRY(std::vector<QString> cells, displayedCells(store, part, record, read.columns));
        if (isItem) PACT_CHECK(addDecision(store, record, cells));
        read.rows.push_back(std::move(cells));
    }
    if (isItem) {
        read.columns.push_back({QStringLiteral("date"), nullptr});
        read.columns.push_back({QStringLiteral("meeting"), nullptr});
    }
    return read;
}

Result<RecordSheet> RecordSheet::read(storage::RecordStore& store, const EntitySpec& spec,
                                      const QUuid& id) {
    PACT_TRY(const Record record, store.get(spec, id));
    RecordSheet sheet;
    sheet.m_spec = &spec;
    sheet.m_columns = allColumns(spec);
    PACT_TRY(sheet.m_cells, displayedCells(store, spec, record, sheet.m_columns));
    sheet.m_translations = record.translations;
    for (const Belonging& belonging : belongings()) {
        if (belonging.owner != &spec) continue;
        PACT_TRY(Part part,
                 readPart(store, *belonging.part, QString::fromLatin1(belonging.field), id));
        sheet.m_parts.push_back(std::move(part));
    }
    return sheet;
}

QJsonObject RecordSheet::toJson() const {
    QJsonObject object{{"entity", m_spec->code}};
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        object.insert(m_columns[i].code, cli::toJson(m_columns[i].field, m_cells[i]));
    for (const auto& [path, text] : m_translations) object.insert(path, text);
    for (const Part& part : m_parts) {
        QJsonArray rows;
        for (const auto& cells : part.rows) {
            QJsonObject row;
            for (std::size_t i = 0; i < cells.size(); ++i)
                row.insert(part.columns[i].code, cli::toJson(part.columns[i].field, cells[i]));
            rows.append(row);
        }
        object.insert(part.spec->code, rows);
    }
    return object;
}

QString RecordSheet::toText() const {
    std::vector<std::vector<QString>> lines;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        lines.push_back({m_columns[i].code, m_cells[i]});
    for (const auto& [path, text] : m_translations) lines.push_back({path, text});
    QString text = aligned(lines);
    for (const Part& part : m_parts) {
        if (part.rows.empty()) continue;
        text += u'\n' + QCoreApplication::translate("entity", part.spec->plural) + u'\n';
        for (const auto& cells : part.rows) {
            std::vector<std::vector<QString>> fields;
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (!cells[i].isEmpty()) fields.push_back({u' ' + part.columns[i].code, cells[i]});
            text += aligned(fields) + u'\n';
        }
    }
    return text;
}

}  // namespace pact::cli
