#include "ui/mainwindow/startpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

QCommandLinkButton* makeLink(Symbol symbol, const QString& text, const QString& what,
                             QWidget* parent) {
    auto* link = new QCommandLinkButton(text, what, parent);
    link->setIcon(icon(symbol));
    return link;
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_recent(new QVBoxLayout) {
    auto* title = new QLabel(tr("PactDesk"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::Light);
    title->setFont(large);
    auto* what = new QuietLabel(
        tr("Recommendations of the Paris Pact, and what partners do about them"), this);
    auto* open = makeLink(Symbol::Open, tr("Open a workspace…"),
                          tr("A *.pact file on this computer or a share"), this);
    open->setObjectName(QStringLiteral("startOpen"));
    auto* training = makeLink(Symbol::Workspace, tr("New training workspace…"),
                              tr("Made-up data to learn with, marked as such on every page"), this);
    training->setObjectName(QStringLiteral("startTraining"));
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(what);
    column->addSpacing(18);
    column->addWidget(open);
    column->addWidget(training);
    column->addSpacing(12);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    connect(open, &QCommandLinkButton::clicked, this, &StartPage::openRequested);
    connect(training, &QCommandLinkButton::clicked, this, &StartPage::newTrainingRequested);
}

void StartPage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (paths.isEmpty()) return;
    m_recent->addWidget(new QuietLabel(tr("Opened lately"), this));
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* link = makeLink(Symbol::Workspace, file.completeBaseName(),
                              QDir::toNativeSeparators(file.absolutePath()), this);
        m_recent->addWidget(link);
        connect(link, &QCommandLinkButton::clicked, this,
                [this, path] { Q_EMIT recentRequested(path); });
    }
}

}  // namespace pact::ui
