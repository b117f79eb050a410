#pragma once

#include "ui/models/contest.h"

#include <QDialog>
#include <QSet>

class QButtonGroup;
class QDialogButtonBox;
class QGridLayout;

namespace pact::ui {

/// Puts rival values to the user: for each unit of merging, keep mine or take theirs. What is not
/// answered stays a draft.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const ShownContest& contest, QWidget* parent);

Q_SIGNALS:
    /// The units in which the stored values are to stay.
    void answered(const QSet<QString>& theirs);

private:
    QWidget* makeBody(const ShownContest& contest);
    QDialogButtonBox* makeButtons();
    void addRivals(const ShownRivals& rivals, QGridLayout& grid);
    [[nodiscard]] QSet<QString> theirs() const;

    struct Unit {
        QString name;
        QButtonGroup* choice;
    };
    std::vector<Unit> m_units;
};

}  // namespace pact::ui
