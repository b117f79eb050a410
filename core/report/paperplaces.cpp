#include "core/report/paperplaces.h"

#include "core/report/typography.h"

namespace pact::report {

namespace {

int levelOf(StructRole role) {
    switch (role) {
        case StructRole::Heading1: return 1;
        case StructRole::Heading2: return 2;
        case StructRole::Heading3: return 3;
        default: return 0;
    }
}

QRectF inPoints(const QRectF& area) {
    return {area.topLeft() / kUnitsAPoint, area.size() / kUnitsAPoint};
}

}  // namespace

std::optional<PdfPlace> placeOf(const PagePlan& plan, const QString& target) {
    const auto found = plan.destinations.find(target);
    if (found == plan.destinations.end()) return std::nullopt;
    return PdfPlace{found->second.page, found->second.y / kUnitsAPoint};
}

std::vector<PdfHeading> headingsOf(const PagePlan& plan) {
    std::vector<PdfHeading> headings;
    for (const Element& element : plan.structure.elements()) {
        const int level = levelOf(element.role);
        if (level == 0) continue;
        if (const auto place = placeOf(plan, element.target))
            headings.push_back({level, element.title, *place});
    }
    return headings;
}

std::vector<PdfLink> linksOf(const PagePlan& plan) {
    std::vector<PdfLink> links;
    for (std::size_t page = 0; page < plan.pages.size(); ++page)
        for (const LinkArea& link : plan.pages[page].links)
            if (const auto target = placeOf(plan, link.target))
                links.push_back({static_cast<int>(page), inPoints(link.area), *target});
    return links;
}

}  // namespace pact::report
