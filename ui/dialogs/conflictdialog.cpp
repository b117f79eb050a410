#include "ui/dialogs/conflictdialog.h"

#include "ui/models/words.h"
#include "ui/widgets/emptystate.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kMine = 0;
constexpr int kTheirs = 1;
constexpr int kWidth = 760;
constexpr int kMostHeight = 600;

QLabel* makeValue(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text.isEmpty() ? QStringLiteral("–") : text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QLabel* makeTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    return label;
}

QString introduction(const ShownContest& contest) {
    const QString who =
        contest.officer.isEmpty() ? ConflictDialog::tr("somebody else") : contest.officer;
    return ConflictDialog::tr(
               "While you edited %1, %2 saved other values (%3). Which are to stand?")
        .arg(contest.reference, who, shownMoment(contest.at));
}

}  // namespace

ConflictDialog::ConflictDialog(const ShownContest& contest, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("conflictDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rival values"));
    QWidget* body = makeBody(contest);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* intro = new QLabel(introduction(contest), this);
    intro->setWordWrap(true);
    QDialogButtonBox* buttons = makeButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int wanted = body->heightForWidth(kWidth - 60);
    const int content = wanted > 0 ? wanted : body->sizeHint().height();
    const int around = intro->heightForWidth(kWidth - 36) + buttons->sizeHint().height() + 60;
    resize(kWidth, std::min(content + around, kMostHeight));
}

QWidget* ConflictDialog::makeBody(const ShownContest& contest) {
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    int column = 1;
    for (const QString& title : {tr("When you began"), tr("Mine"), tr("Theirs")})
        grid->addWidget(makeTitle(title, body), 0, column++);
    for (int i = 1; i <= 3; ++i) grid->setColumnStretch(i, 1);
    for (const ShownRivals& rivals : contest.rivals) addRivals(rivals, *grid);
    grid->setRowStretch(grid->rowCount(), 1);
    return body;
}

QDialogButtonBox* ConflictDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save this choice"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT answered(theirs());
        accept();
    });
    return buttons;
}

void ConflictDialog::addRivals(const ShownRivals& rivals, QGridLayout& grid) {
    QWidget* body = grid.parentWidget();
    for (const ShownRivals::Field& field : rivals.fields) {
        const int row = grid.rowCount();
        grid.addWidget(new QLabel(field.label, body), row, 0, Qt::AlignTop);
        grid.addWidget(makeValue(field.began, body), row, 1);
        grid.addWidget(makeValue(field.mine, body), row, 2);
        grid.addWidget(makeValue(field.theirs, body), row, 3);
    }
    const int row = grid.rowCount();
    auto* mine = new QRadioButton(tr("Keep mine"), body);
    auto* theirs = new QRadioButton(tr("Take theirs"), body);
    mine->setObjectName(QStringLiteral("mine-") + rivals.unit);
    theirs->setObjectName(QStringLiteral("theirs-") + rivals.unit);
    auto* choice = new QButtonGroup(this);
    choice->addButton(mine, kMine);
    choice->addButton(theirs, kTheirs);
    theirs->setChecked(true);
    grid.addWidget(mine, row, 2);
    grid.addWidget(theirs, row, 3);
    grid.addWidget(new Rule(body), row + 1, 0, 1, 4);
    m_units.push_back({rivals.unit, choice});
}

QSet<QString> ConflictDialog::theirs() const {
    QSet<QString> units;
    for (const Unit& unit : m_units)
        if (unit.choice->checkedId() == kTheirs) units.insert(unit.name);
    return units;
}

}  // namespace pact::ui
