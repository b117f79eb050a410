#pragma once

#include "core/base/cancel.h"
#include "core/report/flowform.h"
#include "core/report/flowtable.h"
#include "core/report/tablecolumns.h"

#include <QHash>

namespace pact::report {

/// Turns the content of a report into items that flow, and into the elements of its structure.
class LayoutItems {
public:
    LayoutItems(const Report& report, const FigurePictures& figures, Structure& structure);

    [[nodiscard]] Result<std::vector<std::unique_ptr<FlowItem>>> build(const CancelToken& cancel);
    [[nodiscard]] const Notes& notes() const { return m_notes; }
    [[nodiscard]] PageFlow::Direction direction() const { return m_direction; }

private:
    using Block_ = std::shared_ptr<const TextBlock>;
    struct Label {
        Block_ block;        ///< none when it stands above the text or there is none
        qreal overhang = 0;  ///< how far it reaches into the first line of the text
    };

    void addMasthead();
    void addTitle();
    void addSideBySide(std::vector<SideBySideItem::Cell> cells, qreal before);
    void addSecondColumn(std::vector<SideBySideItem::Cell>& cells, qreal x, qreal width);
    void addHeadText(const QString& text, TextStyle style, qreal before, StructRole role);
    enum class Place { UnderHeading, Elsewhere };
    void addBlocks(const std::vector<report::Block>& blocks, int parent, Place place);
    /// What is in a long paper and on which pages.
    void addContents();
    struct ContentsEntry {
        const Chapter* chapter;
        bool isLast;
    };
    void addContentsLine(const ContentsEntry& entry, int parent);
    void addChapter(const Chapter& chapter, int parent);
    enum class Keep { AsSaid, WithNext };  ///< a short one, that is
    void add(const Paragraph& paragraph, int parent, Keep keep = Keep::AsSaid);
    void add(const Table& table, int parent);
    void add(const Figure& figure, int parent);
    void add(const Form& form, int parent);
    void addChoices(const Form& form, int parent, FormItem& item);
    void addCaption(const QString& label, const QString& title, const QString& id, int element);
    [[nodiscard]] TextItem::Elements elementsOf(const Paragraph& paragraph, int parent);
    [[nodiscard]] TextItem::Elements listItem(Paragraph::Kind kind, int parent);
    void endLists();
    [[nodiscard]] Label labelOf(const QString& words, TextStyle style, TextItem::Shape& shape,
                                TextItem::Elements elements, const QString& target);
    [[nodiscard]] RowLayout rowOf(const Row& row, const std::vector<ColumnPlace>& places,
                                  StructRole role, int parent);
    [[nodiscard]] int noteOf(const QString& text);
    /// Lines of like length, so that no word stands alone on the last; years stay with their
    /// months.
    [[nodiscard]] Block_ makeBalanced(QString text, TextStyle style);
    [[nodiscard]] Block_ makeText(const Text& text, TextStyle style, qreal width, TextAlign align,
                                  qreal firstIndent = 0);

    Typefaces m_faces;
    const Report& m_report;
    const FigurePictures& m_figures;
    Structure& m_structure;
    PageFlow::Direction m_direction;
    std::vector<std::unique_ptr<FlowItem>> m_items;
    Notes m_notes;
    QHash<QString, int> m_noteNumbers;
    int m_list = kArtifact;       // that the latest lettered paragraph belongs to
    int m_lettered = kArtifact;   // its body, which the list of (i), (ii) stands in
    int m_romanList = kArtifact;  // that the latest (i) belongs to
    CancelToken m_cancel;
};

}  // namespace pact::report
