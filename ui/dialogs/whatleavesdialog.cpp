#include "ui/dialogs/whatleavesdialog.h"

#include "core/domain/entities.h"
#include "core/report/papers.h"
#include "ui/models/words.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

QString forWhom(domain::Audience audience) {
    switch (audience) {
        case domain::Audience::Unit:
            return WhatLeavesDialog::tr("This paper is for the eyes of the Unit only.");
        case domain::Audience::Partners:
            return WhatLeavesDialog::tr(
                "This paper is for the eyes of partners: it is made from records for the public "
                "and for partners. What is for the Unit only was left out, and so were contacts.");
        case domain::Audience::Public:
            return WhatLeavesDialog::tr(
                "This paper is for everybody's eyes: it is made from records for the public. What "
                "is for partners or for the Unit only was left out, and so were contacts.");
    }
    Q_UNREACHABLE();
}

QString lengthText(int words) {
    const QLocale locale;
    QString length = WhatLeavesDialog::tr("It has %1 words.").arg(locale.toString(words));
    if (words <= report::kMostWords) return length;
    return length + u' ' +
           WhatLeavesDialog::tr("A report of the Secretariat has %1 at most.")
               .arg(locale.toString(report::kMostWords));
}

/// A number; what is none stands back.
QTableWidgetItem* numberItem(int number, const QColor& quiet) {
    auto* item =
        new QTableWidgetItem(number == 0 ? QStringLiteral("–") : QLocale().toString(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (number == 0) {
        item->setForeground(quiet);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("0"));
    }
    return item;
}

}  // namespace

WhatLeavesDialog::WhatLeavesDialog(const report::Report& paper, int words, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("whatLeavesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What leaves with this paper"));
    build(paper, words);
    resize(680, std::clamp(sizeHint().height(), 320, 640));
}

void WhatLeavesDialog::build(const report::Report& paper, int words) {
    auto* name = new QLabel(paper.title, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto* eyes = new QLabel(forWhom(paper.audience), this);
    eyes->setObjectName(QStringLiteral("whoseEyes"));
    eyes->setWordWrap(true);
    auto* length = new QLabel(lengthText(words), this);
    length->setObjectName(QStringLiteral("paperLength"));
    length->setWordWrap(true);
    if (words > report::kMostWords) {
        QPalette warning = length->palette();
        warning.setColor(QPalette::WindowText, tintsFor(warning).issue);
        length->setPalette(warning);
    }
    auto* base =
        new QuietLabel(tr("Records that were read to make it, by who may see them:"), this);
    base->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    for (QLabel* each : {name, eyes, length, static_cast<QLabel*>(base)}) layout->addWidget(each);
    layout->addWidget(buildTable(paper.holdings), 1);
    layout->addWidget(buttons);
    go->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT allowed();
    });
}

QWidget* WhatLeavesDialog::buildTable(const std::vector<report::Holding>& holdings) {
    auto* table = new QTableWidget(static_cast<int>(holdings.size()), 5, this);
    table->setObjectName(QStringLiteral("holdings"));
    table->setAccessibleName(tr("Records read for the paper"));
    table->setHorizontalHeaderLabels(
        {tr("Records"), tr("Public"), tr("For partners"), tr("Unit only"), tr("Left out")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < 5; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->horizontalHeader()->setMinimumSectionSize(84);
    table->setShowGrid(false);
    const QColor quiet = tintsFor(palette()).quiet;
    int row = 0;
    for (const report::Holding& each : holdings) {
        table->setItem(row, 0, new QTableWidgetItem(pluralOf(*domain::findEntity(each.entity))));
        int column = 1;
        for (const int number : {each.forPublic, each.forPartners, each.forUnit, each.withheld})
            table->setItem(row, column++, numberItem(number, quiet));
        ++row;
    }
    return table;
}

}  // namespace pact::ui
