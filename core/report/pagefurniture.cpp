#include "core/report/pagefurniture.h"

#include <QFontMetricsF>

namespace pact::report {

namespace {

constexpr qreal kBandTop = pt(24);
constexpr qreal kBandHeight = pt(17);
constexpr QRgb kBandColour = 0xfffbe3b5;
constexpr qreal kHeadTop = pt(50);
constexpr qreal kHeadRule = pt(66);
constexpr qreal kFootRule = PageGeometry::height - pt(58);
constexpr qreal kFootTop = PageGeometry::height - pt(51);
constexpr qreal kWideShare = 0.72;  // of the body, for the longer text of a line

using BlockPtr = std::shared_ptr<const TextBlock>;

/// Draws the furniture of one page after another.
class Furniture {
public:
    Furniture(PagePlan& plan, const Report& report, PageFlow::Direction direction)
        : m_plan(plan),
          m_report(report),
          m_isMirrored(direction == PageFlow::Direction::RightToLeft) {}

    void addTo(std::size_t page) {
        if (!m_report.trainingMark.isEmpty()) addBand(page);
        if (page > 0) addHead(page);
        addFoot(page);
    }

private:
    /// In text from the right the parts of a code would change places.
    [[nodiscard]] QString isolated(const QString& code) const {
        return m_isMirrored ? QChar(0x2066) + code + QChar(0x2069) : code;
    }

    void put(std::size_t page, const QString& text, TextStyle style, TextAlign align, qreal share,
             qreal y) {
        if (text.isEmpty()) return;
        const qreal width = PageGeometry::bodyWidth * share;
        const auto& face = m_faces.of(style);
        const QFontMetricsF metrics(face->font);
        auto block =
            std::make_shared<const TextBlock>(metrics.elidedText(text, Qt::ElideRight, width), face,
                                              TextBlock::Place{width, align, m_report.language, 0});
        const bool isLeft = (align == TextAlign::Start) != m_isMirrored;
        const qreal x = PageGeometry::margin + (isLeft ? 0 : PageGeometry::bodyWidth - width);
        m_plan.pages[page].pieces.push_back({TextPiece{block, {x, y}, 0, 1, {}}, kArtifact});
    }

    void fill(std::size_t page, qreal y, qreal height, QRgb colour) {
        const QRectF area(PageGeometry::margin, y, PageGeometry::bodyWidth, height);
        m_plan.pages[page].pieces.push_back({FillPiece{area, colour}, kArtifact});
    }

    void addBand(std::size_t page) {
        fill(page, kBandTop, kBandHeight, kBandColour);
        put(page, m_report.trainingMark, TextStyle::Band, TextAlign::Center, 1, kBandTop + pt(3.5));
    }

    void addHead(std::size_t page) {
        put(page, m_report.runningHead, TextStyle::Running, TextAlign::Start, kWideShare, kHeadTop);
        put(page, m_report.masthead.symbol, TextStyle::Running, TextAlign::End, 1 - kWideShare,
            kHeadTop);
        fill(page, kHeadRule, pt(0.5), 0xff000000);
    }

    void addFoot(std::size_t page) {
        const QString number = m_report.pageWords.page.arg(page + 1).arg(m_plan.pages.size());
        const QString code = m_report.proofCode();
        const QString record =
            code.isEmpty() ? QString() : m_report.pageWords.record.arg(isolated(code));
        fill(page, kFootRule, pt(0.35), 0xff808080);
        put(page, record, TextStyle::Running, TextAlign::Start, kWideShare, kFootTop);
        put(page, number, TextStyle::Running, TextAlign::End, 1 - kWideShare, kFootTop);
    }

    Typefaces m_faces;
    PagePlan& m_plan;
    const Report& m_report;
    bool m_isMirrored;
};

}  // namespace

void addFurniture(PagePlan& plan, const Report& report, PageFlow::Direction direction) {
    Furniture furniture(plan, report, direction);
    for (std::size_t i = 0; i < plan.pages.size(); ++i) furniture.addTo(i);
}

}  // namespace pact::report
