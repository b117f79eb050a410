#include "ui/views/sectionview.h"

#include "ui/models/words.h"
#include "ui/views/plaintable.h"
#include "ui/views/recordform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kWidestColumn = 30;  // letters

using Columns = std::vector<ShownRecordsModel::Column>;

/// The fields that a table of this entity shows.
QStringList listedFields(const QString& entity) {
    if (entity == QLatin1String("wording"))
        return {QStringLiteral("step"), QStringLiteral("meeting"), QStringLiteral("date"),
                QStringLiteral("language"), QStringLiteral("text")};
    if (entity == QLatin1String("addressee"))
        return {QStringLiteral("partner"), QStringLiteral("group"), QStringLiteral("body"),
                QStringLiteral("role"), QStringLiteral("mode")};
    if (entity == QLatin1String("decision-item"))
        return {QStringLiteral("outcome"), QStringLiteral("decision")};
    if (entity == QLatin1String("progress-report"))
        return {QStringLiteral("partner"), QStringLiteral("as-at"), QStringLiteral("stage"),
                QStringLiteral("narrative")};
    return {QStringLiteral("partner"), QStringLiteral("kind"), QStringLiteral("date"),
            QStringLiteral("text")};
}

Columns columnsOf(const domain::EntitySpec& spec) {
    Columns columns;
    for (const QString& field : listedFields(spec.code))
        columns.push_back({domain::labelOf(spec.field(field)), field});
    if (spec.code == QLatin1String("decision-item")) {
        columns.insert(columns.begin(), {SectionView::tr("Date"), QStringLiteral("date")});
        columns.insert(columns.begin() + 2,
                       {SectionView::tr("Meeting"), QStringLiteral("meeting")});
    }
    return columns;
}

QToolButton* makeButton(Symbol symbol, const QString& text, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(symbol));
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

QString asParagraph(const QString& label, const QString& text, ParagraphForm form,
                    const QColor& labelColour) {
    const bool isLong = form == ParagraphForm::Long;
    QString body = text.toHtmlEscaped();
    body.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p style='margin:0 0 %1px 0'><span style='color:%2'>%3</span>%4%5</p>")
        .arg(isLong ? 10 : 3)
        .arg(labelColour.name(), label.toHtmlEscaped(),
             isLong ? QStringLiteral("<br>") : QStringLiteral("&nbsp;&nbsp;"), body);
}

QString recordAsHtml(const domain::EntitySpec& spec, const ShownRecord& record,
                     const QColor& labelColour) {
    QString html;
    const auto add = [&](const QString& path, const QString& text) {
        if (text.isEmpty()) return;
        const bool isLong =
            spec.field(path.section(u'/', 0, 0)).type == domain::FieldType::LongText;
        html += asParagraph(labelAt(spec, path), text,
                            isLong ? ParagraphForm::Long : ParagraphForm::Short, labelColour);
    };
    const QStringList fields = editableFields(spec, {QStringLiteral("recommendation")});
    for (const QString& field : fields) {
        add(field, record.text(field));
        for (const auto& [path, text] : record.record.translations)
            if (path.section(u'/', 0, 0) == field) add(path, text);
    }
    return html;
}

SectionView::SectionView(const domain::EntitySpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(&spec),
      m_model(new ShownRecordsModel(columnsOf(spec), this)),
      m_table(new PlainTable(this)),
      m_text(new QTextBrowser(this)),
      m_content(new QStackedLayout) {
    setObjectName(QStringLiteral("section-") + spec.code);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    makeButtons();
    m_table->setModel(m_model);
    m_table->setAccessibleName(pluralOf(spec));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("The whole record"));
    m_text->document()->setDocumentMargin(10);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_content->addWidget(new EmptyState(tr("No %1 on file.").arg(pluralOf(spec).toLower()), this));
    m_content->addWidget(splitter);
    layout->addLayout(m_content, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SectionView::showCurrent);
    connect(m_table, &PlainTable::chosen, this, [this] {
        if (const ShownRecord* record = current(); record && !m_isReadOnly)
            Q_EMIT editRequested(*m_spec, *record);
    });
    connect(m_table, &PlainTable::archiveAsked, m_archive, &QToolButton::click);
    setRecords({});
}

void SectionView::makeButtons() {
    const QString title = m_spec->title().toLower();
    m_add = makeButton(Symbol::Add, tr("Add…"), tr("Add a %1").arg(title), this);
    m_edit = makeButton(Symbol::Edit, tr("Edit…"), tr("Edit the chosen %1 (F2)").arg(title), this);
    m_archive = makeButton(Symbol::Archive, tr("Archive"),
                           tr("Archive the chosen %1 (Delete)").arg(title), this);
    m_add->setObjectName(QStringLiteral("add-") + m_spec->code);
    m_edit->setObjectName(QStringLiteral("edit-") + m_spec->code);
    m_archive->setObjectName(QStringLiteral("archive-") + m_spec->code);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton* button : {m_add, m_edit, m_archive}) buttons->addWidget(button);
    buttons->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(*m_spec); });
    connect(m_edit, &QToolButton::clicked, this, [this] {
        if (const ShownRecord* record = current()) Q_EMIT editRequested(*m_spec, *record);
    });
    connect(m_archive, &QToolButton::clicked, this, [this] {
        if (const ShownRecord* record = current())
            Q_EMIT archiveRequested(*m_spec, record->record.id);
    });
}

void SectionView::addOnTop(QWidget* widget) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
}

void SectionView::setRecords(const std::vector<ShownRecord>& records) {
    const ShownRecord* shownBefore = current();
    const QUuid id = shownBefore ? shownBefore->record.id : QUuid();
    m_model->setRecords(records);
    m_content->setCurrentIndex(records.empty() ? 0 : 1);
    fitColumns();
    const int row = m_model->rowOf(id);
    if (!records.empty()) m_table->selectRow(row < 0 ? 0 : row);
    showCurrent();
}

/// Columns in which nothing stands are left out; widths are found anew for another recommendation,
/// those that the user has drawn stay while it is the same.
void SectionView::fitColumns() {
    if (m_model->rowCount() == 0) return;
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column < last; ++column)
        m_table->setColumnHidden(column, m_model->isBlank(column));
    const QString owner =
        m_model->recordAt(0)->record.value(*m_spec, QStringLiteral("recommendation"));
    if (owner == m_fittedFor) return;
    m_fittedFor = owner;
    const int widest = kWidestColumn * fontMetrics().horizontalAdvance(u'n');
    for (int column = 0; column < last; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
}

void SectionView::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_add->setEnabled(!isReadOnly);
    showCurrent();
}

const ShownRecord* SectionView::current() const {
    return m_model->recordAt(m_table->currentIndex().row());
}

void SectionView::showCurrent() {
    const ShownRecord* record = current();
    m_edit->setEnabled(record && !m_isReadOnly);
    m_archive->setEnabled(record && !m_isReadOnly);
    const QColor colour = tintsFor(palette()).quiet;
    m_text->setHtml(record ? recordAsHtml(*m_spec, *record, colour) : QString());
}

}  // namespace pact::ui
