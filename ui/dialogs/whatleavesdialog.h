#pragma once

#include "core/report/content.h"

#include <QDialog>

class QTableWidget;

namespace pact::ui {

/// What a paper for others holds of each audience, before it is written to a file.
class WhatLeavesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `words` is the length of the paper.
    WhatLeavesDialog(const report::Report& paper, int words, QWidget* parent);

Q_SIGNALS:
    /// A file may be written.
    void allowed();

private:
    void build(const report::Report& paper, int words);
    QWidget* buildTable(const std::vector<report::Holding>& holdings);
};

}  // namespace pact::ui
