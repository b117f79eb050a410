#pragma once

#include "core/domain/partners.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace pact::report {

/// What partners are called in a paper: the short name of the day in its language, else in English,
/// else the code; and their alphabetical order in that language, by ICU's collation for it. Of
/// several such names of the day, the one that was taken last.
class PartnerNames {
public:
    PartnerNames() = default;
    PartnerNames(const std::vector<domain::Partner>& partners,
                 const std::vector<domain::Name>& names, const QString& language, QDate day);

    [[nodiscard]] QString of(const QUuid& partner) const;
    /// Put in the alphabetical order of the language, each once.
    [[nodiscard]] std::vector<QUuid> inOrder(std::vector<QUuid> partners) const;
    [[nodiscard]] QStringList namesInOrder(std::vector<QUuid> partners) const;
    /// The place of a partner in that order.
    [[nodiscard]] int place(const QUuid& partner) const;

private:
    struct Entry {
        QString text;
        int place = 0;
    };
    QHash<QUuid, Entry> m_entries;
};

}  // namespace pact::report
