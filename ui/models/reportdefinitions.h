#pragma once

#include "core/base/clock.h"
#include "core/changes/changeset.h"
#include "core/domain/settings.h"
#include "core/storage/recordstore.h"

#include <QAbstractListModel>

#include <vector>

namespace pact::ui {

/// A report definition that the workspace keeps, as the list shows it.
struct KeptDefinition {
    QUuid id;
    QString name;
    domain::ReportKind kind = domain::ReportKind::Pcg;
    domain::Audience audience = domain::Audience::Partners;
    QStringList chapters;  ///< codes of those wanted; empty: all
    QString summary;       ///< kind, what it is about, as-at day, audience, language, in words
    bool isArchived = false;
    [[nodiscard]] bool hasChapter(const QString& code) const {
        return chapters.isEmpty() || chapters.contains(code);
    }
    friend bool operator==(const KeptDefinition&, const KeptDefinition&) = default;
};

enum class WithArchived { No, Yes };

/// The definitions of the workspace by name.
[[nodiscard]] Result<std::vector<KeptDefinition>> readDefinitions(storage::Database& database,
                                                                  WithArchived withArchived);

/// A name for a new definition that no other one has: that of its kind, with a number where that is
/// taken.
[[nodiscard]] Result<QString> proposedName(storage::Database& database, domain::ReportKind kind);

/// A second definition with the values and chapter texts of the first, under a name of its own.
struct Duplicate {
    QUuid id;
    QString name;
    changes::ChangeSet set;
};
[[nodiscard]] Result<Duplicate> duplicateOf(storage::Database& database, const QUuid& definition,
                                            const Clock& clock);

/// Definitions in a list: the name, and below it the summary.
class ReportDefinitionsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole + 1 };

    explicit ReportDefinitionsModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setDefinitions(std::vector<KeptDefinition> definitions);
    /// Nullptr when the row does not exist.
    [[nodiscard]] const KeptDefinition* at(int row) const;
    /// -1 when it is not among them.
    [[nodiscard]] int rowOf(const QUuid& definition) const;

private:
    std::vector<KeptDefinition> m_definitions;
};

}  // namespace pact::ui
