#include "ui/views/reportlist.h"

#include "core/report/paperkind.h"
#include "ui/views/plaintable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

constexpr int kPad = 6;

/// The name, and in lesser weight the summary below it.
class DefinitionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QColor ink =
            item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QRect room = item.rect.adjusted(kPad + 4, kPad, -kPad, -kPad);
        const int line = item.fontMetrics.height();
        drawLine(*painter, item.font, ink, room, index.data().toString());
        drawLine(*painter, smallOf(item.font), isSelected ? ink : tintsFor(item.palette).quiet,
                 room.adjusted(0, line + 2, 0, 0),
                 index.data(ReportDefinitionsModel::SummaryRole).toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {200, 2 * option.fontMetrics.height() + 2 + 2 * kPad};
    }

private:
    static QFont smallOf(QFont font) {
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }

    static void drawLine(QPainter& painter, const QFont& font, const QColor& ink, const QRect& room,
                         const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, fitting);
    }
};

/// With the arrow beside the text; Fusion puts a small one into the corner.
class MenuButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override {
        return QToolButton::sizeHint() + QSize(kArrow, 0);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionToolButton::HasMenu;
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        option.rect = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - kArrow - 4, 0, kArrow, height()));
        painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
    }

private:
    static constexpr int kArrow = 10;
};

template<class Button>
Button* makeButton(Symbol symbol, const QString& text, const QString& tip, const char* name,
                   QWidget* parent) {
    auto* button = new Button(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(symbol));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

ReportList::ReportList(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(&session),
      m_model(new ReportDefinitionsModel(this)),
      m_table(new PlainTable(this)),
      m_content(new QStackedLayout) {
    build();
    connectTable();
    takeCurrent();
    connect(m_session, &Session::recordsTouched, this, &ReportList::read);
    read();
}

void ReportList::build() {
    setFocusProxy(m_table);
    m_table->setObjectName(QStringLiteral("reports"));
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DefinitionDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->setStretchedColumn(0);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 2 + 2 * kPad);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_content->addWidget(m_table);
    m_content->addWidget(buildEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildButtons());
    layout->addWidget(new Rule(this));
    layout->addLayout(m_content, 1);
}

QWidget* ReportList::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* add = makeButton<MenuButton>(Symbol::Add, tr("&New"), tr("Define a report of a kind"),
                                       "newReport", buttons);
    add->setMenu(new QMenu(add));
    offerKinds(*add->menu());
    add->setPopupMode(QToolButton::InstantPopup);
    m_edit = makeButton<QToolButton>(Symbol::Edit, tr("E&dit…"),
                                     tr("Edit the definition (Enter, F2)"), "editReport", buttons);
    m_duplicate = makeButton<QToolButton>(
        Symbol::Copy, tr("D&uplicate"),
        tr("Make a second definition with the same values and texts"), "duplicateReport", buttons);
    m_archive =
        makeButton<QToolButton>(Symbol::Archive, tr("&Archive"),
                                tr("Archive the definition (Delete)"), "archiveReport", buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(2);
    for (QToolButton* each :
         std::initializer_list<QToolButton*>{add, m_edit, m_duplicate, m_archive})
        row->addWidget(each);
    row->addStretch();
    add->setEnabled(!m_session->isReadOnly());
    QWidget* before = add;
    for (QWidget* each : std::initializer_list<QWidget*>{m_edit, m_duplicate, m_archive, m_table}) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    connect(m_edit, &QToolButton::clicked, this, [this] { askAbout(&ReportList::editAsked); });
    connect(m_duplicate, &QToolButton::clicked, this,
            [this] { askAbout(&ReportList::duplicateAsked); });
    connect(m_archive, &QToolButton::clicked, this,
            [this] { askAbout(&ReportList::archiveAsked); });
    return buttons;
}

QWidget* ReportList::buildEmpty() {
    auto* empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("noReports"));
    auto* sentence = new EmptyState(
        tr("No report has been defined yet: choose a kind, and its pages are made from the data."),
        empty);
    auto* add = new QPushButton(icon(Symbol::Add), tr("New report"), empty);
    add->setMenu(new QMenu(add));
    offerKinds(*add->menu());
    add->setEnabled(!m_session->isReadOnly());
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(sentence);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

void ReportList::offerKinds(QMenu& menu) {
    const domain::Vocabulary& kinds = domain::vocabularyOf<domain::ReportKind>();
    for (const report::PaperKind* each : report::allKinds())
        connect(menu.addAction(kinds.label(domain::codeOf(each->kind))), &QAction::triggered, this,
                [this, kind = each->kind] { Q_EMIT newAsked(kind); });
}

void ReportList::connectTable() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportList::takeCurrent);
    connect(m_table, &PlainTable::chosen, this, [this] { askAbout(&ReportList::editAsked); });
    connect(m_table, &PlainTable::archiveAsked, this,
            [this] { askAbout(&ReportList::archiveAsked); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReportList::showMenu);
}

void ReportList::askAbout(void (ReportList::*signal)(const QUuid&)) {
    if (current() && !m_session->isReadOnly()) Q_EMIT(this->*signal)(current()->id);
}

void ReportList::showMenu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("reportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* kinds = menu->addMenu(icon(Symbol::Add), tr("&New"));
    kinds->setEnabled(!m_session->isReadOnly());
    offerKinds(*kinds);
    for (const QToolButton* each : {m_edit, m_duplicate, m_archive}) {
        QAction* action = menu->addAction(each->icon(), each->text());
        action->setEnabled(each->isEnabled());
        connect(action, &QAction::triggered, each, &QToolButton::click);
    }
    menu->addSeparator();
    QAction* pdf = menu->addAction(icon(Symbol::Export), tr("Make &PDF…"));
    pdf->setEnabled(current());
    connect(pdf, &QAction::triggered, this, &ReportList::pdfAsked);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

const KeptDefinition* ReportList::current() const {
    return m_model->at(m_table->currentIndex().row());
}

void ReportList::setArchivedShown(bool isShown) {
    m_isArchivedShown = isShown;
    read();
}

void ReportList::select(const QUuid& definition) {
    m_wanted = definition;
    const int row = m_model->rowOf(definition);
    if (row < 0) return;
    m_wanted = {};
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row));
}

void ReportList::read() {
    if (m_reading) m_reading->cancel();
    m_reading = m_session->reader().ask(
        this,
        [with = m_isArchivedShown ? WithArchived::Yes : WithArchived::No](
            storage::Database& database, const CancelToken&) {
            return readDefinitions(database, with);
        },
        [this](Result<std::vector<KeptDefinition>> definitions) {
            if (definitions)
                take(std::move(*definitions));
            else
                m_session->tellFailure(definitions.error().message);
        });
}

/// What was selected stays so; in the place of one that has gone comes its neighbour.
void ReportList::take(std::vector<KeptDefinition> definitions) {
    const QSignalBlocker blocker(m_table->selectionModel());
    const int row = m_table->currentIndex().row();
    const QUuid wanted = m_wanted.isNull() ? m_current : m_wanted;
    m_model->setDefinitions(std::move(definitions));
    const int last = m_model->rowCount() - 1;
    m_content->setCurrentIndex(last < 0 ? 1 : 0);
    const int found = m_model->rowOf(wanted);
    if (last >= 0) m_table->selectRow(found < 0 ? std::clamp(row, 0, last) : found);
    if (found >= 0) m_wanted = {};
    takeCurrent();
}

void ReportList::takeCurrent() {
    const KeptDefinition* definition = current();
    m_current = definition ? definition->id : QUuid();
    const bool isWritable = definition && !m_session->isReadOnly();
    for (QToolButton* each : {m_edit, m_duplicate, m_archive}) each->setEnabled(isWritable);
    m_archive->setText(definition && definition->isArchived ? tr("Bring &back") : tr("&Archive"));
    Q_EMIT currentChanged();
}

}  // namespace pact::ui
