#pragma once

#include "core/analysis/statistics.h"
#include "core/domain/settings.h"
#include "core/report/figure.h"
#include "core/storage/workspace.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pact::report {

/// A piece of running text. Bold is for recommendations and nothing else.
struct Run {
    enum class Style { Plain, Bold };
    QString text;
    Style style = Style::Plain;
    QString target;    ///< id of the chapter, paragraph, table or figure that it refers to
    QString footnote;  ///< text of the note that hangs on the end of this run
    friend bool operator==(const Run&, const Run&) = default;
};

/// Running text with its language, where that differs from the paper's.
struct Text {
    std::vector<Run> runs;
    QString language;

    Text() = default;
    Text(const QString& plain)
        : runs{{plain, Run::Style::Plain, {}, {}}} {}  // NOLINT(*-explicit-*)
    Text& add(const QString& plain);
    Text& addBold(const QString& text);
    Text& addLink(const QString& text, const QString& target);
    Text& addFootnote(const QString& note);
    [[nodiscard]] QString plain() const;
    friend bool operator==(const Text&, const Text&) = default;
};

/// A paragraph: numbered through the whole paper (level 0 with a number), a sub-level "(a)" or
/// "(i)", a quotation, or plain.
struct Paragraph {
    enum class Kind { Numbered, Lettered, Roman, Plain, Quotation, Note };
    QString id;
    Kind kind = Kind::Plain;
    QString label;  ///< "12.", "(a)", "(i)"; empty for the other kinds
    Text text;
    bool keepsWithNext = false;  ///< leads into what follows
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

enum class Alignment { Start, End };

struct Column {
    qreal share = 1;  ///< of the table's width, in relation to the other columns
    Alignment alignment = Alignment::Start;
    friend bool operator==(const Column&, const Column&) = default;
};

struct Row {
    std::vector<Text> cells;
    bool isGroup = false;  ///< one cell over the whole width, which heads the rows below it
    friend bool operator==(const Row&, const Row&) = default;
};

/// A table; its heading rows stand again on each page.
struct Table {
    QString id;
    QString label;  ///< "Table 2"
    QString title;
    std::vector<Column> columns;
    std::vector<Row> heading;
    std::vector<Row> rows;
    bool staysWhole = false;  ///< on one page, where it fits one
    friend bool operator==(const Table&, const Table&) = default;
};

struct Figure {
    QString id;
    QString label;  ///< "Figure 3"
    QString title;
    QString alternative;  ///< states the numbers
    FigureData data;
    QSizeF size;  ///< in points
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// What is filled in by hand: boxes to tick, of which some may be ticked already, and ruled lines
/// to write on. Never torn over two pages.
struct Form {
    struct Choice {
        QString text;
        bool isTicked = false;
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    struct Space {
        QString title;  ///< what is to be written there
        int lines = 1;
        friend bool operator==(const Space&, const Space&) = default;
    };
    QString title;  ///< what is chosen
    std::vector<Choice> choices;
    std::vector<Space> spaces;
    bool keepsWithNext = false;
    friend bool operator==(const Form&, const Form&) = default;
};

using Block = std::variant<Paragraph, Table, Figure, Form>;

/// A chapter (level 1: I), part (2: A) or section (3: 1) with its own blocks before its parts.
struct Chapter {
    QString code;  ///< of the kind's list of chapters; none for parts
    QString id;
    int level = 1;
    QString label;  ///< "I.", "A.", "1.", "Annex I"
    QString title;
    bool isAnnex = false;
    std::vector<Block> blocks;
    std::vector<Chapter> parts;
    std::vector<Block> closing;  ///< after the parts
    friend bool operator==(const Chapter&, const Chapter&) = default;
};

/// The head of page 1, as entered; what is empty is not printed.
struct Masthead {
    QString organ;
    QString session;
    QString symbol;
    QString distribution;
    QString date;
    QString originalLanguage;
    QString place;  ///< place and days of the meeting
    QString agendaItem;
    QString notes;
    friend bool operator==(const Masthead&, const Masthead&) = default;
};

/// The words that stand around the content on each page; %1 and %2 stand for numbers and texts.
struct PageWords {
    QString page = QStringLiteral("Page %1 of %2");
    QString record = QStringLiteral("Record %1");
    QString continued = QStringLiteral("%1 (continued)");
    QString note = QStringLiteral("Note %1");
    QString contents = QStringLiteral("Contents");
    friend bool operator==(const PageWords&, const PageWords&) = default;
};

/// How many records of one entity were read for a paper, by whose eyes they are for, and how many
/// were left out because they are for fewer eyes than the paper. Archived and merged records do not
/// count.
struct Holding {
    QString entity;  ///< code
    int forPublic = 0;
    int forPartners = 0;
    int forUnit = 0;
    int withheld = 0;
    friend bool operator==(const Holding&, const Holding&) = default;
};

/// A paper as data. Paragraph numbers run on through all chapters and are the same in every
/// language.
struct Report {
    QString title;
    QString subtitle;     ///< the two dates in words
    QString runningHead;  ///< the meeting, at the top of each further page
    PageWords pageWords;
    Masthead masthead;
    QString language;  ///< language tag
    analysis::Dates dates;
    storage::Head head;
    QUuid workspace;
    /// What it was made from, with the dates and the language that it was made with.
    domain::ReportDefinition definition;
    QByteArray hash;       ///< of the canonical content, once all is numbered
    QDateTime made;        ///< the day of its information, UTC: the same data give the same bytes
    QString trainingMark;  ///< band on every page; empty in a real workspace
    domain::Audience audience = domain::Audience::Partners;
    std::vector<Holding> holdings;  ///< of each entity that was read; no part of the content
    std::vector<Block> opening;     ///< page 1, before the first chapter
    std::vector<Chapter> chapters;

    /// Every figure, in the order of the paper.
    [[nodiscard]] std::vector<const Figure*> figures() const;
    /// The words of the paper, as a Secretariat counts them: title, headings, paragraphs, tables
    /// and footnotes; not the masthead.
    [[nodiscard]] int wordCount() const;
    /// The code in the footer that says which data and content it has: the journal's head and the
    /// beginning of the content's hash, such as "1207-9f3c2a1b-c0a1e55d".
    [[nodiscard]] QString proofCode() const;
};

}  // namespace pact::report
