#include "core/report/layout.h"

#include "core/report/layoutitems.h"
#include "core/report/pagefurniture.h"

#include <QCoreApplication>

namespace pact::report {

Result<PagePlan> layOut(const Report& report, const FigurePictures& figures,
                        const CancelToken& cancel) {
    PagePlan plan;
    LayoutItems builder(report, figures, plan.structure);
    PACT_TRY(std::vector<std::unique_ptr<FlowItem>> items, builder.build(cancel));
    PageFlow flow(plan, builder.notes(), builder.direction(), report.pageWords.note);
    ItemFlow sequence(std::move(items));
    while (sequence.placeNext(flow))
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("report", "The paper was not made."));
    flow.finish();
    addFurniture(plan, report, builder.direction());
    return plan;
}

}  // namespace pact::report
