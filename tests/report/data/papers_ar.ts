<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message>
        <source>%1 (%2);</source>
        <translation>%1 (%2)؛</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (تابع)</translation>
    </message>
    <message>
        <source>%1 (later members included)</source>
        <translation>%1 (بما في ذلك الأعضاء اللاحقون)</translation>
    </message>
    <message>
        <source>%1 (para. %2)</source>
        <translation>%1 (الفقرة %2)</translation>
    </message>
    <message>
        <source>%1 (partners addressed: %2; reported: %3)</source>
        <translation>%1 (الشركاء الموجهة إليهم: %2؛ أبلغوا: %3)</translation>
    </message>
    <message>
        <source>%1 (sent on %2)</source>
        <translation>%1 (أُرسل الطلب في %2)</translation>
    </message>
    <message>
        <source>%1 (sent on %2; deadline %3)</source>
        <translation>%1 (أُرسل الطلب في %2؛ الموعد النهائي: %3)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (منذ %2)</translation>
    </message>
    <message>
        <source>%1 (unofficial translation)</source>
        <translation>%1 (ترجمة غير رسمية)</translation>
    </message>
    <message>
        <source>%1 Text not on file. Standing: %2.</source>
        <translation>%1 النص غير متاح. الوضع: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>التوصية %1 متابعة للتوصية %2.</translation>
    </message>
    <message>
        <source>%1 narrows %2.</source>
        <translation>التوصية %1 تضيّق نطاق %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, %4:</source>
        <translation>%1 من %2 بشأن %3، %4:</translation>
    </message>
    <message>
        <source>%1 of %2 on %3:</source>
        <translation>%1 من %2 بشأن %3:</translation>
    </message>
    <message>
        <source>%1 reaffirms %2.</source>
        <translation>التوصية %1 تعيد تأكيد %2.</translation>
    </message>
    <message>
        <source>%1 replaces %2.</source>
        <translation>التوصية %1 تحل محل %2.</translation>
    </message>
    <message>
        <source>%1 takes up %2, which it merges.</source>
        <translation>التوصية %1 تدمج ما يلي: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 (days)</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 (in two months)</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1، المنشأ: %2</translation>
    </message>
    <message>
        <source>%1, para. %2</source>
        <translation>%1، الفقرة %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by meeting and standing</source>
        <translation>
            <numerusform>%1: لا توصيات سابقة، بحسب الاجتماع والوضع</numerusform>
            <numerusform>%1: توصية سابقة واحدة، بحسب الاجتماع والوضع</numerusform>
            <numerusform>%1: توصيتان سابقتان، بحسب الاجتماع والوضع</numerusform>
            <numerusform>%1: {#} توصيات سابقة، بحسب الاجتماع والوضع</numerusform>
            <numerusform>%1: {#} توصية سابقة، بحسب الاجتماع والوضع</numerusform>
            <numerusform>%1: {#} توصية سابقة، بحسب الاجتماع والوضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by standing</source>
        <translation>
            <numerusform>%1: لا توصيات سابقة، بحسب الوضع</numerusform>
            <numerusform>%1: توصية سابقة واحدة، بحسب الوضع</numerusform>
            <numerusform>%1: توصيتان سابقتان، بحسب الوضع</numerusform>
            <numerusform>%1: {#} توصيات سابقة، بحسب الوضع</numerusform>
            <numerusform>%1: {#} توصية سابقة، بحسب الوضع</numerusform>
            <numerusform>%1: {#} توصية سابقة، بحسب الوضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} pair(s) of recommendation and partner by implementation</source>
        <translation>
            <numerusform>%1: لا أزواج مكونة من توصية وشريك، بحسب التنفيذ</numerusform>
            <numerusform>%1: زوج واحد مكون من توصية وشريك، بحسب التنفيذ</numerusform>
            <numerusform>%1: زوجان مكونان من توصية وشريك، بحسب التنفيذ</numerusform>
            <numerusform>%1: {#} أزواج مكونة من توصية وشريك، بحسب التنفيذ</numerusform>
            <numerusform>%1: {#} زوجا مكونا من توصية وشريك، بحسب التنفيذ</numerusform>
            <numerusform>%1: {#} زوج مكون من توصية وشريك، بحسب التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; received %2</source>
        <translation>%1؛ ورد في %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(text not on file)</source>
        <translation>(النص غير متاح)</translation>
    </message>
    <message>
        <source>(texts not on file)</source>
        <translation>(النصوص غير متاحة)</translation>
    </message>
    <message>
        <source>A dash stands where no report is on record that the partner agreed to share.</source>
        <translation>تدل الشرطة على عدم وجود تقرير مسجل وافق الشريك على إطلاع الآخرين عليه.</translation>
    </message>
    <message>
        <source>A group of partners</source>
        <translation>مجموعة من الشركاء</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded, or not given here” means that the Unit does not have the decision on record or may not give it in this paper, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>تُحسب التوصية اعتبارا من اليوم الأخير من الاجتماع الذي صدرت عنه. وتعني عبارة ”القرار غير مسجل أو غير مذكور هنا“ أن القرار غير وارد في سجلات وحدة التنسيق أو لا يجوز ذكره في هذه الورقة، لا أنه لم يُتخذ قرار. ويرد الشركاء بالترتيب الأبجدي؛ ولا يُفاضَل بينهم.</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded” means that the Unit does not have the decision on record, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>تُحسب التوصية اعتبارا من اليوم الأخير من الاجتماع الذي صدرت عنه. وتعني عبارة ”القرار غير مسجل“ أن القرار غير وارد في سجلات وحدة التنسيق، لا أنه لم يُتخذ قرار. ويرد الشركاء بالترتيب الأبجدي؛ ولا يُفاضَل بينهم.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>المختصرات</translation>
    </message>
    <message>
        <source>Abbreviations and their long forms</source>
        <translation>المختصرات وصيغها الكاملة</translation>
    </message>
    <message>
        <source>Abbreviations that occur in this paper</source>
        <translation>المختصرات الواردة في هذه الورقة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>الجهات الموجهة إليها</translation>
    </message>
    <message>
        <source>Addressees by role and mode</source>
        <translation>الجهات الموجهة إليها بحسب الدور والطريقة</translation>
    </message>
    <message>
        <source>Addressees, commitments and links</source>
        <translation>الجهات الموجهة إليها والالتزامات والصلات</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>اعتُمدت</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>جميع الركائز</translation>
    </message>
    <message>
        <source>All recommendations on record</source>
        <translation>جميع التوصيات المسجلة</translation>
    </message>
    <message>
        <source>Also relevant</source>
        <translation>ذات صلة أيضا</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>اقتُرح تعديلها</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>Announced before for</source>
        <translation>المواعيد المعلنة سابقا</translation>
    </message>
    <message>
        <source>Announced for the intervening period, but not on record here as held: %1.</source>
        <translation>اجتماعات أُعلن عنها للفترة الواقعة بينهما ولم يُسجل هنا انعقادها: %1.</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>تاريخ الإعلان</translation>
    </message>
    <message>
        <source>Annual figures for the Commission on Narcotic Drugs</source>
        <translation>الأرقام السنوية المقدمة إلى لجنة المخدرات</translation>
    </message>
    <message>
        <source>Annual figures, %1</source>
        <translation>الأرقام السنوية، %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Answer awaited until %1</source>
        <translation>الرد منتظر حتى %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ورد الرد</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>ورد الرد في %1</translation>
    </message>
    <message>
        <source>Answers awaited: %1; no report received: %2; without a channel: %3.</source>
        <translation>الردود المنتظرة: %1؛ لم يرد تقرير: %2؛ دون قناة اتصال: %3.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>As at %1, on information received by %2</source>
        <translation>الوضع في %1، استنادا إلى المعلومات الواردة حتى %2</translation>
    </message>
    <message>
        <source>As at; received</source>
        <translation>في تاريخ؛ ورد في</translation>
    </message>
    <message numerus="yes">
        <source>As partners reported, the stage of %1 of the {n} pair(s) of recommendation and partner differs from that known on %2.</source>
        <translation>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 ولا توجد أزواج.</numerusform>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 من أصل زوج واحد.</numerusform>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 من أصل زوجين.</numerusform>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 من أصل {#} أزواج.</numerusform>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 من أصل {#} زوجا.</numerusform>
            <numerusform>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، وفقا لما أبلغ به الشركاء، عن المرحلة المعروفة في %2: %1 من أصل {#} زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Attended as</source>
        <translation>صفة الحضور</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Balkan route</source>
        <translation>درب البلقان</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>معروضة على الاجتماع %1</translation>
    </message>
    <message>
        <source>Before a PCG</source>
        <translation>معروضة على الفريق الاستشاري</translation>
    </message>
    <message>
        <source>By chair's summary</source>
        <translation>بموجز من الرئاسة</translation>
    </message>
    <message>
        <source>By silence procedure</source>
        <translation>بإجراء الموافقة الصامتة</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2</source>
        <translation>بإجراء الموافقة الصامتة من %1 إلى %2</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2, broken on %3</source>
        <translation>بإجراء الموافقة الصامتة من %1 إلى %2، وقد اعتُرض عليه في %3</translation>
    </message>
    <message>
        <source>By silence procedure from %1, extended to %2</source>
        <translation>بإجراء الموافقة الصامتة ابتداء من %1، ومُدد حتى %2</translation>
    </message>
    <message>
        <source>By standing, they are: %1.</source>
        <translation>بحسب الوضع: %1.</translation>
    </message>
    <message>
        <source>By the lists of participants on record here, the partner attended the following meetings.</source>
        <translation>حضر الشريك الاجتماعات التالية، بحسب قوائم المشاركين المسجلة هنا.</translation>
    </message>
    <message>
        <source>Channel open</source>
        <translation>قناة الاتصال مفتوحة</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>بالصينية</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Commitments that the recommendation serves</source>
        <translation>الالتزامات التي تخدمها التوصية</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>اختُتمت</translation>
    </message>
    <message>
        <source>Consider implemented</source>
        <translation>اعتبارها منفذة</translation>
    </message>
    <message>
        <source>Consideration of the recommendations</source>
        <translation>النظر في التوصيات</translation>
    </message>
    <message>
        <source>Considered implemented</source>
        <translation>اعتُبرت منفذة</translation>
    </message>
    <message>
        <source>Consultative mechanism</source>
        <translation>الآلية التشاورية</translation>
    </message>
    <message>
        <source>Consultative mechanism, liaison officers and information management</source>
        <translation>الآلية التشاورية وموظفو الاتصال وإدارة المعلومات</translation>
    </message>
    <message>
        <source>Contacts on that day (for the Unit alone)</source>
        <translation>جهات الاتصال في ذلك اليوم (لوحدة التنسيق وحدها)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Coordinating partners: %1.</source>
        <translation>الشركاء المنسقون: %1.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>الشركاء المنسقون: %1؛ أبلغ منهم، بقدر ما يجوز لهذه الورقة أن تذكره: %2.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported: %2.</source>
        <translation>الشركاء المنسقون: %1؛ أبلغ منهم: %2.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>Coordinator (invited)</source>
        <translation>جهة التنسيق (بدعوة)</translation>
    </message>
    <message>
        <source>Coordinator (together)</source>
        <translation>جهة التنسيق (بالاشتراك)</translation>
    </message>
    <message>
        <source>Corrects an earlier report as at the same day.</source>
        <translation>يصحح تقريرا سابقا عن اليوم نفسه.</translation>
    </message>
    <message>
        <source>Counted separately: %1.</source>
        <translation>تُحسب على حدة: %1.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decision not recorded</source>
        <translation>القرار غير مسجل</translation>
    </message>
    <message>
        <source>Decision not recorded, or not given here</source>
        <translation>القرار غير مسجل أو غير مذكور هنا</translation>
    </message>
    <message>
        <source>Decision of %1 on %2: %3</source>
        <translation>القرار المتخذ في %1 بشأن %2: %3</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>القرار المتخذ في %1: %2</translation>
    </message>
    <message>
        <source>Decision sheet for the Policy Consultative Group</source>
        <translation>ورقة القرارات المعروضة على الفريق الاستشاري المعني بالسياسات</translation>
    </message>
    <message>
        <source>Decisions of the Policy Consultative Group</source>
        <translation>قرارات الفريق الاستشاري المعني بالسياسات</translation>
    </message>
    <message>
        <source>Decisions since %1</source>
        <translation>القرارات المتخذة منذ %1</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>القرارات المتخذة</translation>
    </message>
    <message>
        <source>Decisions taken: %1</source>
        <translation>القرارات المتخذة: %1</translation>
    </message>
    <message>
        <source>Decisions, by meeting</source>
        <translation>القرارات بحسب الاجتماع</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>أُرجئت</translation>
    </message>
    <message>
        <source>Deferred or referred back earlier</source>
        <translation>أُرجئت أو أُعيدت في وقت سابق</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>المندوبون</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Dialogue, good practices and evidence</source>
        <translation>الحوار والممارسات الجيدة والأدلة</translation>
    </message>
    <message>
        <source>Difficulties met</source>
        <translation>الصعوبات المصادَفة</translation>
    </message>
    <message>
        <source>Difficulty met: %1</source>
        <translation>الصعوبة المصادَفة: %1</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>أُوقف العمل بها</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>نأي بالنفس</translation>
    </message>
    <message>
        <source>Distr.: %1</source>
        <translation>التوزيع: %1</translation>
    </message>
    <message>
        <source>Donors and funds, as stated</source>
        <translation>المانحون والأموال، كما ورد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد المحدد</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1.</source>
        <translation>الواجبات المشتركة بين الشركاء: %1.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on, as far as this paper may tell: %2.</source>
        <translation>الواجبات المشتركة بين الشركاء: %1؛ ما قُدمت تقارير عنه، بقدر ما يجوز لهذه الورقة أن تذكره: %2.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on: %2.</source>
        <translation>الواجبات المشتركة بين الشركاء: %1؛ ما قُدمت تقارير عنه: %2.</translation>
    </message>
    <message>
        <source>EWG</source>
        <translation>فريق خبراء عامل</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>كل على حدة</translation>
    </message>
    <message>
        <source>Earlier decisions have ended this thread; no action is asked of this meeting.</source>
        <translation>أنهت قرارات سابقة هذه السلسلة؛ ولا يُطلب إلى هذا الاجتماع اتخاذ أي إجراء بشأنها.</translation>
    </message>
    <message>
        <source>Earlier recommendations %1</source>
        <translation>التوصيات السابقة %1</translation>
    </message>
    <message>
        <source>Earlier recommendations deferred or referred back</source>
        <translation>التوصيات السابقة التي أُرجئت أو أُعيدت</translation>
    </message>
    <message>
        <source>Earlier wordings and what became of them</source>
        <translation>الصيغ السابقة وما آلت إليه</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>أُقرت</translation>
    </message>
    <message>
        <source>Endorsed as amended</source>
        <translation>أُقرت بصيغتها المعدلة</translation>
    </message>
    <message>
        <source>Endorsed, as put forward or as amended</source>
        <translation>أُقرت كما قُدمت أو بصيغتها المعدلة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>بالإنكليزية</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الأدلة: %1</translation>
    </message>
    <message>
        <source>Exceptions and notes</source>
        <translation>الاستثناءات والملاحظات</translation>
    </message>
    <message>
        <source>Expert round table</source>
        <translation>اجتماع مائدة مستديرة للخبراء</translation>
    </message>
    <message>
        <source>Expert working group</source>
        <translation>فريق الخبراء العامل</translation>
    </message>
    <message>
        <source>Explanation of position</source>
        <translation>تعليل الموقف</translation>
    </message>
    <message>
        <source>Fewer than five</source>
        <translation>أقل من خمسة</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Figures stated about the meeting</source>
        <translation>الأرقام المذكورة بشأن الاجتماع</translation>
    </message>
    <message>
        <source>Follow-up to earlier recommendations</source>
        <translation>متابعة التوصيات السابقة</translation>
    </message>
    <message>
        <source>For the Coordination Unit alone</source>
        <translation>لوحدة التنسيق وحدها</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Good practice: %1</source>
        <translation>ممارسة جيدة: %1</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Good practices and evidence</source>
        <translation>الممارسات الجيدة والأدلة</translation>
    </message>
    <message>
        <source>Good practices and support needed</source>
        <translation>الممارسات الجيدة والدعم اللازم</translation>
    </message>
    <message>
        <source>Good practices, difficulties and support needed</source>
        <translation>الممارسات الجيدة والصعوبات والدعم اللازم</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الجهة المضيفة</translation>
    </message>
    <message>
        <source>Hosts of the meetings held</source>
        <translation>الجهات المضيفة للاجتماعات المعقودة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>How many were asked and did not report is not given where fewer than five partners reported.</source>
        <translation>لا يُذكر عدد من طُلب إليهم الإبلاغ ولم يبلغوا حيثما أبلغ أقل من خمسة شركاء.</translation>
    </message>
    <message>
        <source>I: Regional initiatives</source>
        <translation>الأولى: المبادرات الإقليمية</translation>
    </message>
    <message>
        <source>II: Illicit financial flows</source>
        <translation>الثانية: التدفقات المالية غير المشروعة</translation>
    </message>
    <message>
        <source>III: Precursors</source>
        <translation>الثالثة: السلائف</translation>
    </message>
    <message>
        <source>IV: Drug prevention and health</source>
        <translation>الرابعة: الوقاية من تعاطي المخدرات والصحة</translation>
    </message>
    <message>
        <source>Identified as priority</source>
        <translation>حُددت بوصفها أولوية</translation>
    </message>
    <message>
        <source>Identify as priority</source>
        <translation>تحديدها بوصفها أولوية</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2). ولا يُذكر عدد من أبلغوا، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد (طُلب إليه الإبلاغ: %1؛ لم يُطلب إليه: %2). ولا يُذكر عدد من أبلغ، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين (طُلب إليهما الإبلاغ: %1؛ لم يُطلب إليهما: %2). ولا يُذكر عدد من أبلغوا، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2). ولا يُذكر عدد من أبلغوا، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2). ولا يُذكر عدد من أبلغوا، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2). ولا يُذكر عدد من أبلغوا، لأن ذلك يكشف معلومات عن قلة من الشركاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد (طُلب إليه الإبلاغ: %1؛ لم يُطلب إليه: %2؛ أبلغ، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين (طُلب إليهما الإبلاغ: %1؛ لم يُطلب إليهما: %2؛ أبلغ منهما، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد (طُلب إليه الإبلاغ: %1؛ لم يُطلب إليه: %2؛ أبلغ، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجاب بأن ليس لديه ما يبلغ عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين (طُلب إليهما الإبلاغ: %1؛ لم يُطلب إليهما: %2؛ أبلغ منهما، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجاب بأن ليس لديه ما يبلغ عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3).</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد (طُلب إليه الإبلاغ: %1؛ لم يُطلب إليه: %2؛ أبلغ: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين (طُلب إليهما الإبلاغ: %1؛ لم يُطلب إليهما: %2؛ أبلغ منهما: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد (طُلب إليه الإبلاغ: %1؛ لم يُطلب إليه: %2؛ أبلغ: %3؛ أجاب بأن ليس لديه ما يبلغ عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين (طُلب إليهما الإبلاغ: %1؛ لم يُطلب إليهما: %2؛ أبلغ منهما: %3؛ أجاب بأن ليس لديه ما يبلغ عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك (طُلب إليهم الإبلاغ: %1؛ لم يُطلب إليهم: %2؛ أبلغوا: %3؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s), of whom none was asked to report and none reported.</source>
        <translation>
            <numerusform>التنفيذ غير موجه إلى أي شريك.</numerusform>
            <numerusform>التنفيذ موجه إلى شريك واحد، لم يُطلب إليه الإبلاغ ولم يبلغ.</numerusform>
            <numerusform>التنفيذ موجه إلى شريكين، لم يُطلب الإبلاغ إلى أي منهما ولم يبلغ أي منهما.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شركاء، لم يُطلب الإبلاغ إلى أي منهم ولم يبلغ أي منهم.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريكا، لم يُطلب الإبلاغ إلى أي منهم ولم يبلغ أي منهم.</numerusform>
            <numerusform>التنفيذ موجه إلى {#} شريك، لم يُطلب الإبلاغ إلى أي منهم ولم يبلغ أي منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Implementation is counted in pairs of a recommendation and a partner to which it is addressed, each partner by itself. Only a partner’s own report sets its stage; what others say about it is not counted. A later report does not erase an earlier one. Those who coordinate or review, and duties that partners have together, are not among these pairs.</source>
        <translation>يُحسب التنفيذ بأزواج يتكون كل منها من توصية وشريك موجهة إليه، كل شريك على حدة. ولا يحدد المرحلة إلا تقرير الشريك نفسه؛ ولا يُحسب ما يقوله الآخرون عنه. والتقرير اللاحق لا يمحو التقرير السابق. ولا تدخل في عداد هذه الأزواج جهات التنسيق أو الاستعراض، ولا الواجبات المشتركة بين الشركاء.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>نُفذت</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>الجهة المنفذة</translation>
    </message>
    <message>
        <source>Implementer (invited)</source>
        <translation>الجهة المنفذة (بدعوة)</translation>
    </message>
    <message>
        <source>Implementer (together)</source>
        <translation>الجهة المنفذة (بالاشتراك)</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بعباراته هو</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>أثناء الجلسة</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>باختصار:</translation>
    </message>
    <message>
        <source>In the original:</source>
        <translation>بلغة الأصل:</translation>
    </message>
    <message>
        <source>In the partner’s own words</source>
        <translation>بعبارات الشريك نفسه</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>بعبارات المصدر</translation>
    </message>
    <message>
        <source>Information from other sources</source>
        <translation>معلومات من مصادر أخرى</translation>
    </message>
    <message>
        <source>Information management</source>
        <translation>إدارة المعلومات</translation>
    </message>
    <message>
        <source>Information management, as stated</source>
        <translation>إدارة المعلومات، كما ورد</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الصك</translation>
    </message>
    <message>
        <source>Interpretive statement</source>
        <translation>إعلان تفسيري</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>Invited partners that reported, as far as this paper may tell: %1.</source>
        <translation>الشركاء المدعوون الذين أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %1.</translation>
    </message>
    <message>
        <source>Invited partners that reported: %1.</source>
        <translation>الشركاء المدعوون الذين أبلغوا: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>LLLL y</source>
        <translation>LLLL y</translation>
    </message>
    <message>
        <source>Latest report of each partner</source>
        <translation>أحدث تقرير لكل شريك</translation>
    </message>
    <message>
        <source>Latest report that each partner agreed to share</source>
        <translation>أحدث تقرير وافق كل شريك على إطلاع الآخرين عليه</translation>
    </message>
    <message>
        <source>Latest reports of partners</source>
        <translation>أحدث تقارير الشركاء</translation>
    </message>
    <message>
        <source>Latest reports that partners agreed to share</source>
        <translation>أحدث التقارير التي وافق الشركاء على إطلاع الآخرين عليها</translation>
    </message>
    <message>
        <source>Latest stage that it agreed to share</source>
        <translation>أحدث مرحلة وافق على إطلاع الآخرين عليها</translation>
    </message>
    <message>
        <source>Latest stage that it reported</source>
        <translation>أحدث مرحلة أبلغ عنها</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة الرائدة</translation>
    </message>
    <message>
        <source>Lead (invited)</source>
        <translation>الجهة الرائدة (بدعوة)</translation>
    </message>
    <message>
        <source>Lead (together)</source>
        <translation>الجهة الرائدة (بالاشتراك)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Links to other recommendations</source>
        <translation>الصلات بتوصيات أخرى</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Listed below: partners: %1; observers: %2; others: %3.</source>
        <translation>عدد المدرجين أدناه: الشركاء: %1؛ المراقبون: %2؛ غيرهم: %3.</translation>
    </message>
    <message>
        <source>Long form</source>
        <translation>الصيغة الكاملة</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>رد الإدارة</translation>
    </message>
    <message>
        <source>Many-to-many</source>
        <translation>متعدد الاتجاهات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Meetings announced or moved</source>
        <translation>الاجتماعات المعلنة أو المنقول موعدها</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>الاجتماعات التي حضرها</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>الاجتماعات المعقودة</translation>
    </message>
    <message>
        <source>Meetings held, by kind</source>
        <translation>الاجتماعات المعقودة بحسب النوع</translation>
    </message>
    <message>
        <source>Meetings held: %1; announcements: %2</source>
        <translation>الاجتماعات المعقودة: %1؛ الإعلانات: %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>أُدمجت في</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>تدمج</translation>
    </message>
    <message>
        <source>Ministerial Conference</source>
        <translation>المؤتمر الوزاري</translation>
    </message>
    <message>
        <source>Missing information: not asked and without report: %1; asked, answer awaited: %2; asked, no report received: %3.</source>
        <translation>المعلومات الناقصة: لم يُطلب تقرير ولم يرد: %1؛ طُلب والرد منتظر: %2؛ طُلب ولم يرد تقرير: %3.</translation>
    </message>
    <message>
        <source>Missing information: not asked, and no report that may be given: %1; asked, and no report that may be given: %2.</source>
        <translation>المعلومات الناقصة: لم يُطلب تقرير ولا يوجد تقرير يجوز ذكره: %1؛ طُلب تقرير ولا يوجد تقرير يجوز ذكره: %2.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>ضيّقت نطاقها</translation>
    </message>
    <message>
        <source>Narrows</source>
        <translation>تضيّق نطاق</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>التوصيات الجديدة</translation>
    </message>
    <message>
        <source>New recommendations, by pillar</source>
        <translation>التوصيات الجديدة بحسب الركيزة</translation>
    </message>
    <message>
        <source>New recommendations: %1</source>
        <translation>التوصيات الجديدة: %1</translation>
    </message>
    <message>
        <source>No addressee is on record here.</source>
        <translation>لا توجد جهة موجهة إليها مسجلة هنا.</translation>
    </message>
    <message>
        <source>No addressee that may be given in this paper is on record.</source>
        <translation>لا توجد جهة موجهة إليها مسجلة يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No amended wording is on record here.</source>
        <translation>لا توجد صيغة معدلة مسجلة هنا.</translation>
    </message>
    <message>
        <source>No amended wording that may be given in this paper is on record.</source>
        <translation>لا توجد صيغة معدلة مسجلة يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No announcement of a meeting is on record here for the period.</source>
        <translation>لا يوجد إعلان عن اجتماع مسجل هنا في هذه الفترة.</translation>
    </message>
    <message>
        <source>No announcement of a meeting that may be given in this paper is on record for the period.</source>
        <translation>لا يوجد إعلان مسجل عن اجتماع يجوز ذكره في هذه الورقة في هذه الفترة.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here.</source>
        <translation>لا يوجد حضور مسجل هنا لهذا الاجتماع.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here. What sources state about it is given in %1.</source>
        <translation>لا يوجد حضور مسجل هنا لهذا الاجتماع. ويرد ما تذكره المصادر عنه في %1.</translation>
    </message>
    <message>
        <source>No attendance of the partner is on record here.</source>
        <translation>لا يوجد حضور مسجل هنا لهذا الشريك.</translation>
    </message>
    <message>
        <source>No attendance of the partner that may be given in this paper is on record.</source>
        <translation>لا يوجد حضور مسجل للشريك يجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>لا توجد قناة اتصال</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>لم يُتخذ قرار</translation>
    </message>
    <message>
        <source>No decision is on record here as taken in the period.</source>
        <translation>لا يوجد قرار مسجل هنا اتُخذ في هذه الفترة.</translation>
    </message>
    <message>
        <source>No decision is on record since then.</source>
        <translation>لا يوجد قرار مسجل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group is on record.</source>
        <translation>لا يوجد قرار مسجل للفريق الاستشاري المعني بالسياسات.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group that may be given in this paper is on record.</source>
        <translation>لا يوجد قرار مسجل للفريق الاستشاري المعني بالسياسات يجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No decision taken in the period that may be given in this paper is on record.</source>
        <translation>لا يوجد قرار مسجل اتُخذ في هذه الفترة ويجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No decision that may be given in this paper is on record since then.</source>
        <translation>لا يوجد منذ ذلك الحين قرار مسجل يجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record %1.</source>
        <translation>لا توجد توصية سابقة مسجلة %1.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record of which the meeting could take stock.</source>
        <translation>لا توجد توصية سابقة مسجلة يمكن للاجتماع أن يستعرض حصيلتها.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record.</source>
        <translation>لا توجد توصية سابقة مسجلة.</translation>
    </message>
    <message>
        <source>No earlier recommendation stands as deferred or referred back.</source>
        <translation>لا توجد توصية سابقة أُرجئت أو أُعيدت.</translation>
    </message>
    <message>
        <source>No figure about this meeting is on record here.</source>
        <translation>لا يوجد رقم مسجل هنا بشأن هذا الاجتماع.</translation>
    </message>
    <message>
        <source>No figure on donors or funds is on record here for the period.</source>
        <translation>لا يوجد رقم مسجل هنا بشأن المانحين أو الأموال في هذه الفترة.</translation>
    </message>
    <message>
        <source>No figure on donors or funds that may be given in this paper is on record for the period.</source>
        <translation>لا يوجد رقم مسجل بشأن المانحين أو الأموال يجوز ذكره في هذه الورقة في هذه الفترة.</translation>
    </message>
    <message>
        <source>No figure on information management is on record here for the period.</source>
        <translation>لا يوجد رقم مسجل هنا بشأن إدارة المعلومات في هذه الفترة.</translation>
    </message>
    <message>
        <source>No figure on information management that may be given in this paper is on record for the period.</source>
        <translation>لا يوجد رقم مسجل بشأن إدارة المعلومات يجوز ذكره في هذه الورقة في هذه الفترة.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers is on record here for the period.</source>
        <translation>لا يوجد رقم مسجل هنا بشأن موظفي البحوث والاتصال في هذه الفترة.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers that may be given in this paper is on record for the period.</source>
        <translation>لا يوجد رقم مسجل بشأن موظفي البحوث والاتصال يجوز ذكره في هذه الورقة في هذه الفترة.</translation>
    </message>
    <message>
        <source>No good practice and no need for support is on record here.</source>
        <translation>لا توجد ممارسة جيدة ولا حاجة إلى الدعم مسجلة هنا.</translation>
    </message>
    <message>
        <source>No good practice and no need for support that may be given in this paper is on record.</source>
        <translation>لا توجد ممارسة جيدة ولا حاجة إلى الدعم مسجلة يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>لا توجد معلومات</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>لم تعد منطبقة</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>لا يوجد اجتماع</translation>
    </message>
    <message>
        <source>No meeting is on record here as held in the period.</source>
        <translation>لا يوجد اجتماع مسجل هنا عُقد في هذه الفترة.</translation>
    </message>
    <message>
        <source>No meeting that may be given in this paper is on record as held in the period.</source>
        <translation>لا يوجد اجتماع مسجل عُقد في هذه الفترة ويجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No new recommendation is on record here.</source>
        <translation>لا توجد توصية جديدة مسجلة هنا.</translation>
    </message>
    <message>
        <source>No new recommendation that may be given in this paper is on record.</source>
        <translation>لا توجد توصية جديدة مسجلة يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No partner is addressed</source>
        <translation>ليست موجهة إلى أي شريك</translation>
    </message>
    <message>
        <source>No partner is addressed individually, so no reports are counted.</source>
        <translation>ليست موجهة إلى أي شريك على حدة، ولذلك لا تُحسب تقارير.</translation>
    </message>
    <message>
        <source>No partner that may be given in this paper is addressed individually, so no reports are counted.</source>
        <translation>لا يوجد شريك يجوز ذكره في هذه الورقة موجهة إليه التوصية بمفرده، ولذلك لا تُحسب تقارير.</translation>
    </message>
    <message>
        <source>No position is on record here; responses are:</source>
        <translation>لا يوجد موقف مسجل هنا؛ والردود هي:</translation>
    </message>
    <message>
        <source>No position or response is on record here.</source>
        <translation>لا يوجد موقف أو رد مسجل هنا.</translation>
    </message>
    <message>
        <source>No position or response that may be given in this paper is on record.</source>
        <translation>لا يوجد موقف أو رد مسجل يجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No position that may be given in this paper is on record; responses are:</source>
        <translation>لا يوجد موقف مسجل يجوز ذكره في هذه الورقة؛ والردود هي:</translation>
    </message>
    <message>
        <source>No recommendation is on record as put before this meeting.</source>
        <translation>لا توجد توصية مسجلة عُرضت على هذا الاجتماع.</translation>
    </message>
    <message>
        <source>No recommendation is on record here on %1.</source>
        <translation>لا توجد توصية مسجلة هنا في %1.</translation>
    </message>
    <message>
        <source>No recommendation on record here is addressed to the partner.</source>
        <translation>لا توجد توصية مسجلة هنا موجهة إلى الشريك.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is addressed to the partner.</source>
        <translation>لا توجد توصية موجهة إلى الشريك يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record as put before this meeting.</source>
        <translation>لا توجد توصية مسجلة معروضة على هذا الاجتماع يمكن إيرادها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record on %1.</source>
        <translation>لا توجد توصية مسجلة في %1 يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>No recommendation within this scope is on record.</source>
        <translation>لا توجد توصية مسجلة ضمن هذا النطاق.</translation>
    </message>
    <message>
        <source>No recommendations</source>
        <translation>لا توجد توصيات</translation>
    </message>
    <message>
        <source>No report is on record as received in the period.</source>
        <translation>لا يوجد تقرير مسجل ورد في هذه الفترة.</translation>
    </message>
    <message>
        <source>No report of a partner is on record.</source>
        <translation>لا يوجد تقرير مسجل من أي شريك.</translation>
    </message>
    <message>
        <source>No report received</source>
        <translation>لم يرد تقرير</translation>
    </message>
    <message>
        <source>No report that may be given</source>
        <translation>لا يوجد تقرير يجوز ذكره</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record as received in the period.</source>
        <translation>لا يوجد تقرير مسجل ورد في هذه الفترة ووافق الشركاء على إطلاع الآخرين عليه.</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record.</source>
        <translation>لا يوجد تقرير مسجل وافق الشركاء على إطلاع الآخرين عليه.</translation>
    </message>
    <message>
        <source>No report that the partners concerned agreed to share was received since %1.</source>
        <translation>لم يرد منذ %1 أي تقرير وافق الشركاء المعنيون على إطلاع الآخرين عليه.</translation>
    </message>
    <message>
        <source>No report was received since %1.</source>
        <translation>لم يرد أي تقرير منذ %1.</translation>
    </message>
    <message>
        <source>No request is on record here as sent in the period.</source>
        <translation>لا يوجد طلب مسجل هنا أُرسل في هذه الفترة.</translation>
    </message>
    <message>
        <source>No request sent in the period that may be given in this paper is on record.</source>
        <translation>لا يوجد طلب مسجل أُرسل في هذه الفترة ويجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No request to the partner is on record here.</source>
        <translation>لا يوجد طلب مسجل هنا موجه إلى هذا الشريك.</translation>
    </message>
    <message>
        <source>No request to the partner that may be given in this paper is on record.</source>
        <translation>لا يوجد طلب مسجل موجه إلى الشريك يجوز ذكره في هذه الورقة.</translation>
    </message>
    <message>
        <source>No single pillar</source>
        <translation>دون ركيزة بعينها</translation>
    </message>
    <message>
        <source>Northern route</source>
        <translation>الدرب الشمالي</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا تنطبق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطلب تقرير</translation>
    </message>
    <message>
        <source>Not counted above: in another role or mode</source>
        <translation>غير محسوبة أعلاه: بدور آخر أو طريقة أخرى</translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation>لم تُقر</translation>
    </message>
    <message>
        <source>Not for a PCG</source>
        <translation>لا تُعرض على الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ التنفيذ</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>الحاشية %1</translation>
    </message>
    <message>
        <source>Note on the figures</source>
        <translation>ملاحظة بشأن الأرقام</translation>
    </message>
    <message>
        <source>Note verbale: %1.</source>
        <translation>مذكرة شفوية: %1.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>أُحيط علما بها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>يحيط علما بها</translation>
    </message>
    <message>
        <source>Notes made by hand on this sheet are not a record of the meeting.</source>
        <translation>الملاحظات المدونة بخط اليد على هذه الورقة ليست محضرا للاجتماع.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء للإبلاغ عنه</translation>
    </message>
    <message>
        <source>Nothing to report, %1</source>
        <translation>لا شيء للإبلاغ عنه، %1</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>On recommendations</source>
        <translation>بشأن التوصيات</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>On record as of %1: %2.</source>
        <translation>المسجل حتى %1: %2.</translation>
    </message>
    <message>
        <source>On record as of %1: %2. %3.</source>
        <translation>المسجل حتى %1: %2. %3.</translation>
    </message>
    <message>
        <source>On record from meetings of the period</source>
        <translation>المسجل من اجتماعات الفترة</translation>
    </message>
    <message>
        <source>Ongoing practice</source>
        <translation>ممارسة مستمرة</translation>
    </message>
    <message>
        <source>Only partners that may be given as addressees in this paper are counted.</source>
        <translation>لا يُحسب إلا الشركاء الذين يجوز ذكرهم في هذه الورقة بوصفهم جهات موجهة إليها.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>Other participant</source>
        <translation>مشارك آخر</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>مشاركون آخرون</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>PCG</source>
        <translation>الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner</source>
        <translation>الأزواج المكونة من توصية وشريك</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs from that known on %3: %1; all pairs: %2.</source>
        <translation>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها عن المعروف في %3: %1؛ جميع الأزواج: %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs: %1, of %2</source>
        <translation>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها: %1، من أصل %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs from that known on %3: %1; all pairs: %2.</source>
        <translation>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، بقدر ما يجوز لهذه الورقة أن تذكره، عن المعروف في %3: %1؛ جميع الأزواج: %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs: %1, of %2</source>
        <translation>الأزواج المكونة من توصية وشريك التي تختلف مرحلتها، بقدر ما يجوز لهذه الورقة أن تذكره: %1، من أصل %2</translation>
    </message>
    <message>
        <source>Para. %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Participants and numbers of delegates, as the source has them</source>
        <translation>المشاركون وأعداد المندوبين، كما وردت في المصدر</translation>
    </message>
    <message>
        <source>Participants are listed under the names that they had on %1. Within each group they are listed in the alphabetical order of the language of this paper.</source>
        <translation>ترد أسماء المشاركين كما كانت في %1. وهم مرتبون في كل مجموعة بالترتيب الأبجدي للغة هذه الورقة.</translation>
    </message>
    <message>
        <source>Participants as stated</source>
        <translation>المشاركون كما ورد</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>نُفذت جزئيا</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Partner profile: %1</source>
        <translation>موجز عن الشريك: %1</translation>
    </message>
    <message>
        <source>Partners addressed</source>
        <translation>الشركاء الموجهة إليهم</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3. How many reported, and what, is not given, since this would disclose information about only a few partners.</source>
        <translation>الشركاء الموجهة إليهم: %1؛ طُلب إليهم الإبلاغ: %2؛ لم يُطلب إليهم: %3. ولا يُذكر عدد من أبلغوا ولا ما أبلغوا به، لأن ذلك يكشف معلومات عن قلة من الشركاء.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4.</source>
        <translation>الشركاء الموجهة إليهم: %1؛ طُلب إليهم الإبلاغ: %2؛ لم يُطلب إليهم: %3؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4; answered having nothing to report: %5.</source>
        <translation>الشركاء الموجهة إليهم: %1؛ طُلب إليهم الإبلاغ: %2؛ لم يُطلب إليهم: %3؛ أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %4؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %5.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4.</source>
        <translation>الشركاء الموجهة إليهم: %1؛ طُلب إليهم الإبلاغ: %2؛ لم يُطلب إليهم: %3؛ أبلغوا: %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4; answered having nothing to report: %5.</source>
        <translation>الشركاء الموجهة إليهم: %1؛ طُلب إليهم الإبلاغ: %2؛ لم يُطلب إليهم: %3؛ أبلغوا: %4؛ أجابوا بأن ليس لديهم ما يبلغون عنه: %5.</translation>
    </message>
    <message>
        <source>Partners and other figures, as stated</source>
        <translation>الشركاء وأرقام أخرى، كما ورد</translation>
    </message>
    <message>
        <source>Partners asked</source>
        <translation>الشركاء المطلوب إليهم الإبلاغ</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3.</source>
        <translation>الشركاء المسجلون في %1: البلدان: %2؛ المنظمات: %3.</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3; training partners, which are not among them: %4.</source>
        <translation>الشركاء المسجلون في %1: البلدان: %2؛ المنظمات: %3؛ الشركاء التدريبيون، وليسوا من بينهم: %4.</translation>
    </message>
    <message>
        <source>Partners reported</source>
        <translation>الشركاء الذين أبلغوا</translation>
    </message>
    <message>
        <source>Partners that reported, of those addressed</source>
        <translation>الشركاء الذين أبلغوا، من بين الموجهة إليهم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Pillar %1</source>
        <translation>الركيزة %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned, unfunded</source>
        <translation>مخطط لها دون تمويل</translation>
    </message>
    <message>
        <source>Policy Consultative Group</source>
        <translation>الفريق الاستشاري المعني بالسياسات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Positions and responses</source>
        <translation>المواقف والردود</translation>
    </message>
    <message>
        <source>Propose amendments</source>
        <translation>اقتراح تعديلات</translation>
    </message>
    <message>
        <source>Proposed to a PCG</source>
        <translation>اقتُرحت على الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>مصدر منشور</translation>
    </message>
    <message>
        <source>Put before %1</source>
        <translation>معروضة على %1</translation>
    </message>
    <message>
        <source>Put before a PCG</source>
        <translation>معروضة على الفريق الاستشاري</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>جاهزة للاستعراض</translation>
    </message>
    <message>
        <source>Ready for review: every partner that reported describes it as implemented or as ongoing practice (partners addressed: %1; reported: %2).</source>
        <translation>جاهزة للاستعراض: يصفها كل شريك أبلغ بأنها منفذة أو بأنها ممارسة مستمرة (الشركاء الموجهة إليهم: %1؛ أبلغوا: %2).</translation>
    </message>
    <message>
        <source>Reaffirm</source>
        <translation>إعادة تأكيدها</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>أُعيد تأكيدها</translation>
    </message>
    <message>
        <source>Reaffirmed by</source>
        <translation>أعادت تأكيدها</translation>
    </message>
    <message>
        <source>Reaffirms</source>
        <translation>تعيد تأكيد</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>التوصية %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Recommendations addressed to the partner, by pillar</source>
        <translation>التوصيات الموجهة إلى الشريك، بحسب الركيزة</translation>
    </message>
    <message>
        <source>Recommendations adopted and endorsed in the period, by pillar</source>
        <translation>التوصيات المعتمدة والمقرة في الفترة، بحسب الركيزة</translation>
    </message>
    <message>
        <source>Recommendations before the Policy Consultative Group and follow-up to earlier recommendations</source>
        <translation>التوصيات المعروضة على الفريق الاستشاري المعني بالسياسات ومتابعة التوصيات السابقة</translation>
    </message>
    <message>
        <source>Recommendations before the meeting</source>
        <translation>التوصيات المعروضة على الاجتماع</translation>
    </message>
    <message>
        <source>Recommendations before the meeting at a glance</source>
        <translation>لمحة عن التوصيات المعروضة على الاجتماع</translation>
    </message>
    <message>
        <source>Recommendations by standing and pillar</source>
        <translation>التوصيات بحسب الوضع والركيزة</translation>
    </message>
    <message>
        <source>Recommendations of evaluations</source>
        <translation>توصيات التقييمات</translation>
    </message>
    <message>
        <source>Recommendations on record on %1: %2; with a coordinator: %3; with a reviewer: %4. Information from organizations on what partners do, received in the period and not counted as reports: %5.</source>
        <translation>التوصيات المسجلة في %1: %2؛ منها ما له جهة تنسيق: %3؛ وما له جهة استعراض: %4. المعلومات الواردة في الفترة من المنظمات عما يفعله الشركاء، وهي لا تُحسب تقارير: %5.</translation>
    </message>
    <message>
        <source>Recommendations put forward</source>
        <translation>التوصيات المقدمة</translation>
    </message>
    <message>
        <source>Recommendations with a decision, by meeting of the Policy Consultative Group</source>
        <translation>التوصيات التي اتُخذ بشأنها قرار، بحسب اجتماع الفريق الاستشاري المعني بالسياسات</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلت محلها</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>تحل محل</translation>
    </message>
    <message>
        <source>Reported by an organization</source>
        <translation>أبلغت عنه منظمة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reports on recommendations where their number would disclose information about only a few partners are not counted here.</source>
        <translation>لا تُحسب هنا التقارير عن التوصيات التي يكشف عدد تقاريرها معلومات عن قلة من الشركاء.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>التقارير الواردة</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>التقارير الواردة في الفترة التي وافق الشركاء على إطلاع الآخرين عليها: %1؛ منها ما يتضمن ممارسة جيدة: %2؛ وما يتضمن أدلة: %3.</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; partners that sent them: %2.</source>
        <translation>التقارير الواردة في الفترة التي وافق الشركاء على إطلاع الآخرين عليها: %1؛ الشركاء الذين أرسلوها: %2.</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>التقارير الواردة في الفترة: %1؛ منها ما يتضمن ممارسة جيدة: %2؛ وما يتضمن أدلة: %3.</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; partners that sent them: %2.</source>
        <translation>التقارير الواردة في الفترة: %1؛ الشركاء الذين أرسلوها: %2.</translation>
    </message>
    <message>
        <source>Reports received since %1</source>
        <translation>التقارير الواردة منذ %1</translation>
    </message>
    <message>
        <source>Reports received since %1 that partners agreed to share</source>
        <translation>التقارير الواردة منذ %1 التي وافق الشركاء على إطلاع الآخرين عليها</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1</source>
        <translation>التقارير الواردة التي وافق الشركاء على إطلاع الآخرين عليها: %1</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>التقارير الواردة التي وافق الشركاء على إطلاع الآخرين عليها: %1. الشركاء الذين أرسلوها: %2؛ الشركاء الموجهة إليهم كل على حدة: %3.</translation>
    </message>
    <message>
        <source>Reports received, by partner</source>
        <translation>التقارير الواردة بحسب الشريك</translation>
    </message>
    <message>
        <source>Reports received: %1</source>
        <translation>التقارير الواردة: %1</translation>
    </message>
    <message>
        <source>Reports received: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>التقارير الواردة: %1. الشركاء الذين أرسلوها: %2؛ الشركاء الموجهة إليهم كل على حدة: %3.</translation>
    </message>
    <message>
        <source>Reports that partners did not agree to share are counted only where at least five partners sent such a report on the same recommendation.</source>
        <translation>لا تُحسب التقارير التي لم يوافق الشركاء على إطلاع الآخرين عليها إلا إذا قدم خمسة شركاء على الأقل تقارير من هذا القبيل عن التوصية نفسها.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>التمثيل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>الطلبات والردود</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>الطلبات المرسلة</translation>
    </message>
    <message>
        <source>Requests sent that may be given in this paper: %1</source>
        <translation>الطلبات المرسلة التي يجوز ذكرها في هذه الورقة: %1</translation>
    </message>
    <message>
        <source>Requests sent, and replies to them</source>
        <translation>الطلبات المرسلة والردود عليها</translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation>الطلبات المرسلة: %1</translation>
    </message>
    <message>
        <source>Requests to the partner and its answers</source>
        <translation>الطلبات الموجهة إلى الشريك وردوده عليها</translation>
    </message>
    <message>
        <source>Research and liaison officers</source>
        <translation>موظفو البحوث والاتصال</translation>
    </message>
    <message>
        <source>Research and liaison officers, as stated</source>
        <translation>موظفو البحوث والاتصال، كما ورد</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Responses of partners</source>
        <translation>ردود الشركاء</translation>
    </message>
    <message>
        <source>Responses to recommendations</source>
        <translation>الردود على التوصيات</translation>
    </message>
    <message>
        <source>Responsible body: %1.</source>
        <translation>الهيئة المسؤولة: %1.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>جهة الاستعراض</translation>
    </message>
    <message>
        <source>Reviewer (invited)</source>
        <translation>جهة الاستعراض (بدعوة)</translation>
    </message>
    <message>
        <source>Reviewer (together)</source>
        <translation>جهة الاستعراض (بالاشتراك)</translation>
    </message>
    <message>
        <source>Reviewing partners: %1.</source>
        <translation>الشركاء المستعرضون: %1.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>الشركاء المستعرضون: %1؛ أبلغ منهم، بقدر ما يجوز لهذه الورقة أن تذكره: %2.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported: %2.</source>
        <translation>الشركاء المستعرضون: %1؛ أبلغ منهم: %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>الدروب</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>بالروسية</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>قيل في اجتماع</translation>
    </message>
    <message>
        <source>Said in a meeting.</source>
        <translation>قيل في اجتماع.</translation>
    </message>
    <message>
        <source>Said in a meeting; confirmed by the partner on %1.</source>
        <translation>قيل في اجتماع؛ وأكده الشريك في %1.</translation>
    </message>
    <message>
        <source>Scope: all earlier recommendations %1.</source>
        <translation>النطاق: جميع التوصيات السابقة %1.</translation>
    </message>
    <message>
        <source>Scope: recommendations %1 of meetings since %2, with those that they are linked to.</source>
        <translation>النطاق: التوصيات %1 الصادرة عن اجتماعات منذ %2، مع التوصيات المرتبطة بها.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Set out in</source>
        <translation>ترد في</translation>
    </message>
    <message>
        <source>Several meetings together, as stated</source>
        <translation>عدة اجتماعات معا، كما ورد</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Sources state the following figures for several meetings together; they are not sums of other figures.</source>
        <translation>تذكر المصادر الأرقام التالية لعدة اجتماعات معا؛ وهي ليست حاصل جمع أرقام أخرى.</translation>
    </message>
    <message>
        <source>Sources state the following figures for the period.</source>
        <translation>تذكر المصادر الأرقام التالية للفترة.</translation>
    </message>
    <message>
        <source>Sources state the following figures on donors and funds.</source>
        <translation>تذكر المصادر الأرقام التالية بشأن المانحين والأموال.</translation>
    </message>
    <message>
        <source>Sources state the following figures on information management.</source>
        <translation>تذكر المصادر الأرقام التالية بشأن إدارة المعلومات.</translation>
    </message>
    <message>
        <source>Sources state the following figures on research and liaison officers.</source>
        <translation>تذكر المصادر الأرقام التالية بشأن موظفي البحوث والاتصال.</translation>
    </message>
    <message>
        <source>Southern route</source>
        <translation>الدرب الجنوبي</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>بالإسبانية</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stages are not given, since this would disclose information about only a few partners.</source>
        <translation>لا تُذكر المراحل، لأنها تكشف معلومات عن قلة من الشركاء.</translation>
    </message>
    <message>
        <source>Stages reported</source>
        <translation>المراحل المبلغ عنها</translation>
    </message>
    <message>
        <source>Stages reported: %1.</source>
        <translation>المراحل المبلغ عنها: %1.</translation>
    </message>
    <message>
        <source>Stages that changed</source>
        <translation>المراحل التي تغيرت</translation>
    </message>
    <message>
        <source>Stages that changed, by recommendation</source>
        <translation>المراحل التي تغيرت، بحسب التوصية</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Standing history</source>
        <translation>تاريخ الوضع</translation>
    </message>
    <message>
        <source>Standing: %1.</source>
        <translation>الوضع: %1.</translation>
    </message>
    <message>
        <source>Standing: %1. Steps so far: %2.</source>
        <translation>الوضع: %1. الخطوات حتى الآن: %2.</translation>
    </message>
    <message>
        <source>Stated figures</source>
        <translation>الأرقام المذكورة</translation>
    </message>
    <message>
        <source>Status of implementation</source>
        <translation>حالة التنفيذ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps so far: %1.</source>
        <translation>الخطوات حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Stocktaking of earlier recommendations by thread</source>
        <translation>استعراض حصيلة التوصيات السابقة بحسب السلسلة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject of the thread</source>
        <translation>موضوع السلسلة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلت محلها أخرى</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>حلت محلها %1</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>الدعم اللازم</translation>
    </message>
    <message>
        <source>Support needed: %1</source>
        <translation>الدعم اللازم: %1</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يؤيدها</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>الاستدامة</translation>
    </message>
    <message>
        <source>Synergies</source>
        <translation>أوجه التآزر</translation>
    </message>
    <message>
        <source>TRAINING - made-up data</source>
        <translation>تدريب – بيانات وهمية</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Technical working group</source>
        <translation>الفريق العامل التقني</translation>
    </message>
    <message>
        <source>Texts marked %1 are given in the language in which they were entered, as no text in the language of this paper is on file.</source>
        <translation>ترد النصوص المعلمة بالعلامة %1 باللغة التي أُدخلت بها، إذ لا يتاح نص بلغة هذه الورقة.</translation>
    </message>
    <message numerus="yes">
        <source>The Group adopted {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يعتمد الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>اعتمد الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>اعتمد الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>اعتمد الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>اعتمد الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>اعتمد الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group concluded {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يختتم الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>اختتم الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>اختتم الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>اختتم الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>اختتم الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>اختتم الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group considered {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم ينظر الفريق الاستشاري في أي توصية: %1.</numerusform>
            <numerusform>نظر الفريق الاستشاري في توصية واحدة: %1.</numerusform>
            <numerusform>نظر الفريق الاستشاري في توصيتين: %1.</numerusform>
            <numerusform>نظر الفريق الاستشاري في {#} توصيات: %1.</numerusform>
            <numerusform>نظر الفريق الاستشاري في {#} توصية: %1.</numerusform>
            <numerusform>نظر الفريق الاستشاري في {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group deferred {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يرجئ الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>أرجأ الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>أرجأ الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>أرجأ الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>أرجأ الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>أرجأ الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group did not endorse {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يقر الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>لم يقر الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>لم يقر الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>لم يقر الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>لم يقر الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>لم يقر الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group discontinued {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يوقف الفريق الاستشاري العمل بأي توصية: %1.</numerusform>
            <numerusform>أوقف الفريق الاستشاري العمل بتوصية واحدة: %1.</numerusform>
            <numerusform>أوقف الفريق الاستشاري العمل بتوصيتين: %1.</numerusform>
            <numerusform>أوقف الفريق الاستشاري العمل بـ {#} توصيات: %1.</numerusform>
            <numerusform>أوقف الفريق الاستشاري العمل بـ {#} توصية: %1.</numerusform>
            <numerusform>أوقف الفريق الاستشاري العمل بـ {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s) as amended: %1.</source>
        <translation>
            <numerusform>لم يقر الفريق الاستشاري أي توصية بصيغتها المعدلة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري توصية واحدة بصيغتها المعدلة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري توصيتين بصيغتهما المعدلة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصيات بصيغتها المعدلة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصية بصيغتها المعدلة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصية بصيغتها المعدلة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يقر الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>أقر الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group identified {n} recommendation(s) as priority: %1.</source>
        <translation>
            <numerusform>لم يحدد الفريق الاستشاري أي توصية بوصفها أولوية: %1.</numerusform>
            <numerusform>حدد الفريق الاستشاري توصية واحدة بوصفها أولوية: %1.</numerusform>
            <numerusform>حدد الفريق الاستشاري توصيتين بوصفهما أولوية: %1.</numerusform>
            <numerusform>حدد الفريق الاستشاري {#} توصيات بوصفها أولوية: %1.</numerusform>
            <numerusform>حدد الفريق الاستشاري {#} توصية بوصفها أولوية: %1.</numerusform>
            <numerusform>حدد الفريق الاستشاري {#} توصية بوصفها أولوية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group reaffirmed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يعد الفريق الاستشاري تأكيد أي توصية: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري تأكيد توصية واحدة: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري تأكيد توصيتين: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري تأكيد {#} توصيات: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري تأكيد {#} توصية: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري تأكيد {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group referred {n} recommendation(s) back: %1.</source>
        <translation>
            <numerusform>لم يُعد الفريق الاستشاري أي توصية: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري توصية واحدة: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري توصيتين: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري {#} توصيات: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري {#} توصية: %1.</numerusform>
            <numerusform>أعاد الفريق الاستشاري {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group replaced {n} recommendation(s) by later ones: %1.</source>
        <translation>
            <numerusform>لم يستعض الفريق الاستشاري بتوصيات لاحقة عن أي توصية: %1.</numerusform>
            <numerusform>استعاض الفريق الاستشاري بتوصيات لاحقة عن توصية واحدة: %1.</numerusform>
            <numerusform>استعاض الفريق الاستشاري بتوصيات لاحقة عن توصيتين: %1.</numerusform>
            <numerusform>استعاض الفريق الاستشاري بتوصيات لاحقة عن {#} توصيات: %1.</numerusform>
            <numerusform>استعاض الفريق الاستشاري بتوصيات لاحقة عن {#} توصية: %1.</numerusform>
            <numerusform>استعاض الفريق الاستشاري بتوصيات لاحقة عن {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took a decision that is not recorded on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا غير مسجل بشأن أي توصية: %1.</numerusform>
            <numerusform>اتخذ الفريق الاستشاري قرارا غير مسجل بشأن توصية واحدة: %1.</numerusform>
            <numerusform>اتخذ الفريق الاستشاري قرارا غير مسجل بشأن توصيتين: %1.</numerusform>
            <numerusform>اتخذ الفريق الاستشاري قرارا غير مسجل بشأن {#} توصيات: %1.</numerusform>
            <numerusform>اتخذ الفريق الاستشاري قرارا غير مسجل بشأن {#} توصية: %1.</numerusform>
            <numerusform>اتخذ الفريق الاستشاري قرارا غير مسجل بشأن {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took no decision on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن أي توصية: %1.</numerusform>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن توصية واحدة: %1.</numerusform>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن توصيتين: %1.</numerusform>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن {#} توصيات: %1.</numerusform>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن {#} توصية: %1.</numerusform>
            <numerusform>لم يتخذ الفريق الاستشاري قرارا بشأن {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took note of {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>لم يحط الفريق الاستشاري علما بأي توصية: %1.</numerusform>
            <numerusform>أحاط الفريق الاستشاري علما بتوصية واحدة: %1.</numerusform>
            <numerusform>أحاط الفريق الاستشاري علما بتوصيتين: %1.</numerusform>
            <numerusform>أحاط الفريق الاستشاري علما بـ {#} توصيات: %1.</numerusform>
            <numerusform>أحاط الفريق الاستشاري علما بـ {#} توصية: %1.</numerusform>
            <numerusform>أحاط الفريق الاستشاري علما بـ {#} توصية: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1), %2.</source>
        <translation>
            <numerusform>لم تُعرض على الفريق الاستشاري المعني بالسياسات أي توصية (%1)، %2.</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات توصية واحدة (%1)، %2.</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات توصيتان (%1)، %2.</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصيات (%1)، %2.</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصية (%1)، %2.</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصية (%1)، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1):</source>
        <translation>
            <numerusform>لم تُعرض على الفريق الاستشاري المعني بالسياسات أي توصية (%1):</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات توصية واحدة (%1):</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات توصيتان (%1):</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصيات (%1):</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصية (%1):</numerusform>
            <numerusform>عُرضت على الفريق الاستشاري المعني بالسياسات {#} توصية (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>The Policy Consultative Group is invited:</source>
        <translation>الفريق الاستشاري المعني بالسياسات مدعو إلى ما يلي:</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met %1.</source>
        <translation>اجتمع الفريق الاستشاري المعني بالسياسات %1.</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met in %1 %2.</source>
        <translation>اجتمع الفريق الاستشاري المعني بالسياسات في %1 %2.</translation>
    </message>
    <message>
        <source>The current wording is on record with this step: %1.</source>
        <translation>الصيغة الحالية مسجلة مع الخطوة التالية: %1.</translation>
    </message>
    <message>
        <source>The decisions of this meeting are set out above and not included here.</source>
        <translation>ترد قرارات هذا الاجتماع أعلاه ولا تُدرج هنا.</translation>
    </message>
    <message>
        <source>The expert working group is invited:</source>
        <translation>فريق الخبراء العامل مدعو إلى ما يلي:</translation>
    </message>
    <message numerus="yes">
        <source>The follow-up to {n} earlier recommendation(s) is set out below (%1).</source>
        <translation>
            <numerusform>لا توجد توصيات سابقة تُبيَّن متابعتها (%1).</numerusform>
            <numerusform>ترد أدناه معلومات عن متابعة توصية سابقة واحدة (%1).</numerusform>
            <numerusform>ترد أدناه معلومات عن متابعة توصيتين سابقتين (%1).</numerusform>
            <numerusform>ترد أدناه معلومات عن متابعة {#} توصيات سابقة (%1).</numerusform>
            <numerusform>ترد أدناه معلومات عن متابعة {#} توصية سابقة (%1).</numerusform>
            <numerusform>ترد أدناه معلومات عن متابعة {#} توصية سابقة (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The following are counted separately and not among the pairs of recommendation and partner: %1.</source>
        <translation>يُحسب ما يلي على حدة ولا يدخل في عداد الأزواج المكونة من توصية وشريك: %1.</translation>
    </message>
    <message>
        <source>The following figures cover all recommendations on record on %1 and requests of all dates, on information received by %2; a partner that reported is not counted again as having nothing to report.</source>
        <translation>يشمل ما يلي جميع التوصيات المسجلة في %1 وطلبات جميع الأيام، استنادا إلى المعلومات الواردة حتى %2؛ والشريك الذي أبلغ لا يُحسب مرة أخرى ضمن من ليس لديهم ما يبلغون عنه.</translation>
    </message>
    <message>
        <source>The partner at a glance</source>
        <translation>لمحة عن الشريك</translation>
    </message>
    <message>
        <source>The previous meeting of the Policy Consultative Group on record as held is %1 (%2).</source>
        <translation>آخر اجتماع مسجل انعقاده للفريق الاستشاري المعني بالسياسات قبل هذا الاجتماع هو %1 (%2).</translation>
    </message>
    <message>
        <source>The recommendation at a glance</source>
        <translation>لمحة عن التوصية</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step is on record here.</source>
        <translation>الوضع في %1 هو: %2. ولا توجد خطوة مسجلة هنا.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step that may be given in this paper is on record.</source>
        <translation>الوضع في %1 هو: %2. ولا توجد خطوة مسجلة يجوز ذكرها في هذه الورقة.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. The table gives its steps.</source>
        <translation>الوضع في %1 هو: %2. ويبين الجدول خطواته.</translation>
    </message>
    <message>
        <source>The table gives each amended text, or proposal to amend it, beside the text before.</source>
        <translation>يبين الجدول كل نص معدل، أو اقتراح بتعديله، إلى جانب النص السابق.</translation>
    </message>
    <message>
        <source>The table gives figures as their sources state them. Where sources differ, their figures stand side by side, the preferred one first; none is merged or added up.</source>
        <translation>يبين الجدول الأرقام كما تذكرها مصادرها. وحيثما اختلفت المصادر وُضعت أرقامها جنبا إلى جنب، وأولها المفضل؛ ولا يُدمج أي منها ولا يُجمع.</translation>
    </message>
    <message>
        <source>The table gives the announcements of the period and, where a meeting was moved, the days announced before.</source>
        <translation>يبين الجدول إعلانات الفترة، والأيام المعلنة سابقا إذا نُقل موعد الاجتماع.</translation>
    </message>
    <message>
        <source>The table gives the hosts of the meetings held in the period, as far as they are on record.</source>
        <translation>يبين الجدول الجهات المضيفة للاجتماعات المعقودة في الفترة، بقدر ما هي مسجلة.</translation>
    </message>
    <message>
        <source>The table gives the latest report of each partner, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>يبين الجدول أحدث تقرير لكل شريك، بعبارات الشريك نفسه. ويرد الشركاء بالترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>The table gives the latest report that each partner agreed to share, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>يبين الجدول أحدث تقرير وافق كل شريك على إطلاع الآخرين عليه، بعبارات الشريك نفسه. ويرد الشركاء بالترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>The table gives the recommendations that meetings adopted and endorsed in the period. One that was adopted and endorsed stands in both rows. The last row gives those that come from a meeting of the period and of which no adoption is given here.</source>
        <translation>يبين الجدول التوصيات التي اعتمدتها الاجتماعات وأقرتها في الفترة. والتوصية التي اعتُمدت وأُقرت ترد في الصفين معا. ويبين الصف الأخير التوصيات الصادرة عن اجتماع من اجتماعات الفترة ولم يُذكر هنا اعتمادها.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1, as far as this paper may tell. A partner that reported is not counted again as having nothing to report. A dash stands where the number would disclose information about only a few partners.</source>
        <translation>يبين الجدول، بقدر ما يجوز لهذه الورقة أن تذكره، الطلبات المرسلة إلى الشركاء في الفترة والردود الواردة حتى %1. والشريك الذي أبلغ لا يُحسب مرة أخرى ضمن من ليس لديهم ما يبلغون عنه. وتوضع شرطة حيث يكشف العدد معلومات عن عدد قليل فقط من الشركاء.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1. A partner that reported is not counted again as having nothing to report; of one that stands in neither of the last two columns, an answer is awaited or no report was received.</source>
        <translation>يبين الجدول الطلبات المرسلة إلى الشركاء في الفترة والردود الواردة حتى %1. والشريك الذي أبلغ لا يُحسب مرة أخرى ضمن من ليس لديهم ما يبلغون عنه؛ والشريك الذي لا يرد في أي من العمودين الأخيرين رده منتظر أو لم يرد منه تقرير.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period.</source>
        <translation>يبين الجدول الطلبات المرسلة إلى الشركاء في الفترة.</translation>
    </message>
    <message>
        <source>The table gives the responses of the partner.</source>
        <translation>يبين الجدول ردود الشريك.</translation>
    </message>
    <message>
        <source>The table gives the stages that partners agreed to share. “No information” stands where no earlier report is on record that the partner agreed to share.</source>
        <translation>يورد الجدول المراحل التي وافق الشركاء على إطلاع الآخرين عليها. وترد عبارة ”لا توجد معلومات“ حيث لا يوجد تقرير سابق مسجل وافق الشريك على إطلاع الآخرين عليه.</translation>
    </message>
    <message>
        <source>The table gives the standing on %1 of all recommendations that are on record here, those of evaluations left out.</source>
        <translation>يبين الجدول الوضع في %1 لجميع التوصيات المسجلة هنا، باستثناء توصيات التقييمات.</translation>
    </message>
    <message>
        <source>The table gives what the partner was asked to report on and how it answered.</source>
        <translation>يبين الجدول ما طُلب إلى الشريك أن يبلغ عنه وكيف رد.</translation>
    </message>
    <message>
        <source>The table quotes what the partner reported.</source>
        <translation>يورد الجدول نص ما أبلغ به الشريك.</translation>
    </message>
    <message>
        <source>The text is not on file.</source>
        <translation>النص غير متاح.</translation>
    </message>
    <message>
        <source>The text is not on file; this is its gist.</source>
        <translation>النص غير متاح؛ وهذا فحواه.</translation>
    </message>
    <message>
        <source>The texts are not on file.</source>
        <translation>النصوص غير متاحة.</translation>
    </message>
    <message>
        <source>The threads at a glance</source>
        <translation>لمحة عن السلاسل</translation>
    </message>
    <message>
        <source>The threads before the meeting</source>
        <translation>السلاسل المعروضة على الاجتماع</translation>
    </message>
    <message>
        <source>The threads in detail</source>
        <translation>تفاصيل السلاسل</translation>
    </message>
    <message>
        <source>Thematic discussion</source>
        <translation>مناقشة مواضيعية</translation>
    </message>
    <message>
        <source>There is no record here that this meeting was held.</source>
        <translation>لم يُسجل هنا أن هذا الاجتماع قد عُقد.</translation>
    </message>
    <message>
        <source>These positions are on record here, word for word:</source>
        <translation>المواقف التالية مسجلة هنا حرفيا:</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation where the partner agreed to share it, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>يورد هذا المرفق نص أحدث تقرير لكل شريك عن كل توصية حيثما وافق الشريك على إطلاع الآخرين عليه، باللغة التي كُتب بها. ويرد الشركاء بالترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>يورد هذا المرفق نص أحدث تقرير لكل شريك عن كل توصية، باللغة التي كُتب بها. ويرد الشركاء بالترتيب الأبجدي.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1, %2.</source>
        <translation>تخص هذه القائمة الاجتماع التالي: %1، %2.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1.</source>
        <translation>تخص هذه القائمة الاجتماع التالي: %1.</translation>
    </message>
    <message>
        <source>This list gives the abbreviations that are on record here, with the names in use on %1.</source>
        <translation>تبين هذه القائمة المختصرات المسجلة هنا، بالأسماء المستخدمة في %1.</translation>
    </message>
    <message>
        <source>This meeting is not on record here as held.</source>
        <translation>لم يُسجل هنا انعقاد هذا الاجتماع.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>أُلغي هذا الاجتماع.</translation>
    </message>
    <message>
        <source>This meeting was cancelled; there are therefore no boxes to tick. The sheet lists what was put before it (%1).</source>
        <translation>أُلغي هذا الاجتماع، ولذلك لا توجد خانات للتأشير. وتسرد الورقة ما كان معروضا عليه (%1).</translation>
    </message>
    <message>
        <source>This paper covers only the recommendations that fit the following: %1.</source>
        <translation>لا تشمل هذه الورقة إلا التوصيات المطابقة لما يلي: %1.</translation>
    </message>
    <message>
        <source>This paper gives figures for the period from %1 to %2. Figures that the Unit keeps on record are counted; others are given as their sources state them, and are neither merged nor added up.</source>
        <translation>تعرض هذه الورقة أرقام الفترة من %1 إلى %2. وتُعد الأرقام التي تسجلها وحدة التنسيق؛ أما غيرها فيرد كما تذكره مصادره، ولا يُدمج ولا يُجمع.</translation>
    </message>
    <message>
        <source>This paper lists what changed between the two dates, both included.</source>
        <translation>تسرد هذه الورقة ما تغير بين التاريخين، وكلاهما داخل في الفترة.</translation>
    </message>
    <message>
        <source>This paper lists what changed since the last meeting of the Policy Consultative Group that is on record as held before its date: %1.</source>
        <translation>تسرد هذه الورقة ما تغير منذ آخر اجتماع للفريق الاستشاري المعني بالسياسات سُجل انعقاده قبل تاريخها: %1.</translation>
    </message>
    <message>
        <source>This paper may tell of the reports of fewer than five partners; stages are therefore not given.</source>
        <translation>لا يجوز لهذه الورقة أن تكشف إلا عن تقارير أقل من خمسة شركاء، ولذلك لا تُذكر المراحل.</translation>
    </message>
    <message>
        <source>This sheet is for use in the meeting room. It lists what is before the meeting (%1) and gives each recommendation with boxes for the outcomes that the meeting can reach and, where none is on record, with space for amended wording, reservations and notes.</source>
        <translation>هذه الورقة مخصصة للاستخدام في قاعة الاجتماع. وهي تسرد ما هو معروض على الاجتماع (%1) وتورد كل توصية مع خانات النتائج التي يمكن أن يتوصل إليها الاجتماع، ومع مساحة للصيغة المعدلة وللتحفظات والملاحظات حيثما لا توجد نتيجة مسجلة.</translation>
    </message>
    <message numerus="yes">
        <source>To consider whether to conclude {n} recommendation(s) that every addressed partner that reported describes as implemented or as ongoing practice: %1;</source>
        <translation>
            <numerusform>النظر في إمكانية اختتام أي توصية يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة: %1؛</numerusform>
            <numerusform>النظر في إمكانية اختتام توصية واحدة يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة: %1؛</numerusform>
            <numerusform>النظر في إمكانية اختتام توصيتين يصفهما كل من أبلغ من الشركاء الموجهة إليهم بأنهما منفذتان أو بأنهما ممارسة مستمرة: %1؛</numerusform>
            <numerusform>النظر في إمكانية اختتام {#} توصيات يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة: %1؛</numerusform>
            <numerusform>النظر في إمكانية اختتام {#} توصية يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة: %1؛</numerusform>
            <numerusform>النظر في إمكانية اختتام {#} توصية يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة: %1؛</numerusform>
        </translation>
    </message>
    <message>
        <source>To consider which of them are implemented.</source>
        <translation>النظر في أيها نُفذ.</translation>
    </message>
    <message>
        <source>To consider which of them are implemented; ready for review, since every addressed partner that reported describes them as implemented or as ongoing practice: %1.</source>
        <translation>النظر في أيها نُفذ؛ والتوصيات الجاهزة للاستعراض، إذ يصفها كل من أبلغ من الشركاء الموجهة إليهم بأنها منفذة أو بأنها ممارسة مستمرة، هي: %1.</translation>
    </message>
    <message>
        <source>To identify those that are a priority, to reaffirm those that stand as they are, and to propose amendments where the wording should change;</source>
        <translation>تحديد ما يمثل أولوية منها، وإعادة تأكيد ما يبقى منها على حاله، واقتراح تعديلات حيثما ينبغي تغيير الصيغة؛</translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1), %2;</source>
        <translation>
            <numerusform>استعراض التوصيات المعروضة عليه بغرض إقرارها (%1)، %2؛</numerusform>
            <numerusform>استعراض التوصية المعروضة عليه بغرض إقرارها (%1)، %2؛</numerusform>
            <numerusform>استعراض التوصيتين المعروضتين عليه بغرض إقرارهما (%1)، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1)، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1)، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1)، %2؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1):</source>
        <translation>
            <numerusform>استعراض التوصيات المعروضة عليه بغرض إقرارها (%1):</numerusform>
            <numerusform>استعراض التوصية المعروضة عليه بغرض إقرارها (%1):</numerusform>
            <numerusform>استعراض التوصيتين المعروضتين عليه بغرض إقرارهما (%1):</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1):</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1):</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها (%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it, %2;</source>
        <translation>
            <numerusform>استعراض التوصيات المعروضة عليه بغرض إقرارها، %2؛</numerusform>
            <numerusform>استعراض التوصية المعروضة عليه بغرض إقرارها، %2؛</numerusform>
            <numerusform>استعراض التوصيتين المعروضتين عليه بغرض إقرارهما، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها، %2؛</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها، %2؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it:</source>
        <translation>
            <numerusform>استعراض التوصيات المعروضة عليه بغرض إقرارها:</numerusform>
            <numerusform>استعراض التوصية المعروضة عليه بغرض إقرارها:</numerusform>
            <numerusform>استعراض التوصيتين المعروضتين عليه بغرض إقرارهما:</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها:</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها:</numerusform>
            <numerusform>استعراض التوصيات الـ {#} المعروضة عليه بغرض إقرارها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take note of the follow-up to {n} earlier recommendation(s) (%1);</source>
        <translation>
            <numerusform>الإحاطة علما بعدم وجود توصيات سابقة تُتابَع (%1)؛</numerusform>
            <numerusform>الإحاطة علما بمتابعة توصية سابقة واحدة (%1)؛</numerusform>
            <numerusform>الإحاطة علما بمتابعة توصيتين سابقتين (%1)؛</numerusform>
            <numerusform>الإحاطة علما بمتابعة {#} توصيات سابقة (%1)؛</numerusform>
            <numerusform>الإحاطة علما بمتابعة {#} توصية سابقة (%1)؛</numerusform>
            <numerusform>الإحاطة علما بمتابعة {#} توصية سابقة (%1)؛</numerusform>
        </translation>
    </message>
    <message>
        <source>To take note of what has changed since %1 (%2);</source>
        <translation>الإحاطة علما بما تغير منذ %1 (%2)؛</translation>
    </message>
    <message numerus="yes">
        <source>To take stock of {n} recommendation(s) in the threads of %1;</source>
        <translation>
            <numerusform>استعراض حصيلة السلاسل %1، وليست فيها توصيات؛</numerusform>
            <numerusform>استعراض حصيلة توصية واحدة في سلاسل %1؛</numerusform>
            <numerusform>استعراض حصيلة توصيتين في سلاسل %1؛</numerusform>
            <numerusform>استعراض حصيلة {#} توصيات في سلاسل %1؛</numerusform>
            <numerusform>استعراض حصيلة {#} توصية في سلاسل %1؛</numerusform>
            <numerusform>استعراض حصيلة {#} توصية في سلاسل %1؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take up again the {n} recommendation(s) that earlier meetings deferred or referred back: %1;</source>
        <translation>
            <numerusform>العودة إلى تناول التوصيات التي أرجأتها اجتماعات سابقة أو أعادتها: %1؛</numerusform>
            <numerusform>العودة إلى تناول التوصية التي أرجأتها اجتماعات سابقة أو أعادتها: %1؛</numerusform>
            <numerusform>العودة إلى تناول التوصيتين اللتين أرجأتهما اجتماعات سابقة أو أعادتهما: %1؛</numerusform>
            <numerusform>العودة إلى تناول التوصيات الـ {#} التي أرجأتها اجتماعات سابقة أو أعادتها: %1؛</numerusform>
            <numerusform>العودة إلى تناول التوصيات الـ {#} التي أرجأتها اجتماعات سابقة أو أعادتها: %1؛</numerusform>
            <numerusform>العودة إلى تناول التوصيات الـ {#} التي أرجأتها اجتماعات سابقة أو أعادتها: %1؛</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>بالاشتراك</translation>
    </message>
    <message>
        <source>Training partner</source>
        <translation>شريك تدريبي</translation>
    </message>
    <message>
        <source>Training partners</source>
        <translation>الشركاء التدريبيون</translation>
    </message>
    <message>
        <source>Two dates go with every figure. “As at” is the day whose state is described; “information received by” is the day up to which the Unit took account of what it had received.</source>
        <translation>يرتبط بكل رقم تاريخان. فعبارة ”في تاريخ“ تدل على اليوم الموصوف وضعه؛ وعبارة ”المعلومات الواردة حتى“ تدل على اليوم الذي أخذت وحدة التنسيق في الحسبان ما ورد إليها حتى حلوله.</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>United States dollars</source>
        <translation>دولارات الولايات المتحدة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>ما تغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>ما تغير منذ %1</translation>
    </message>
    <message>
        <source>What has changed since the last meeting</source>
        <translation>ما تغير منذ الاجتماع الأخير</translation>
    </message>
    <message>
        <source>What is addressed to the partner</source>
        <translation>ما هو موجه إلى الشريك</translation>
    </message>
    <message>
        <source>What other sources say</source>
        <translation>ما تقوله مصادر أخرى</translation>
    </message>
    <message>
        <source>What others say about a partner stands beside its own reports and is not counted; only the addressee sets its own stage.</source>
        <translation>يرد ما يقوله الآخرون عن الشريك إلى جانب تقاريره ولا يُحسب؛ ولا يحدد المرحلة إلا الجهة الموجهة إليها التوصية.</translation>
    </message>
    <message>
        <source>What partners reported and shared on %1</source>
        <translation>ما أبلغ به الشركاء وأطلعوا الآخرين عليه بشأن %1</translation>
    </message>
    <message>
        <source>What partners reported, in their own words</source>
        <translation>ما أبلغ به الشركاء، بعباراتهم هم</translation>
    </message>
    <message>
        <source>What the meeting can do with %1</source>
        <translation>ما يمكن للاجتماع أن يفعله بشأن %1</translation>
    </message>
    <message>
        <source>What the meeting decided on %1 is not on record.</source>
        <translation>ما قرره الاجتماع بشأن %1 غير مسجل.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record and the decision is given with it.</source>
        <translation>حيثما أُشِّر على خانة تكون النتيجة مسجلة، ويرد القرار معها.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record.</source>
        <translation>حيثما أُشِّر على خانة تكون النتيجة مسجلة.</translation>
    </message>
    <message>
        <source>Where the reports that are counted come from fewer than five partners, stages are not given. Where the number of reports would disclose information about only a few partners, it is not given either.</source>
        <translation>لا تُذكر المراحل حيثما وردت التقارير المحسوبة من أقل من خمسة شركاء. ولا يُذكر عدد التقارير أيضا حيثما كشف معلومات عن قلة من الشركاء.</translation>
    </message>
    <message>
        <source>Whose mapping</source>
        <translation>الجهة التي أجرت الربط</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>دون اجتماع</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Wording as amended, reservations, other positions and notes</source>
        <translation>الصيغة المعدلة والتحفظات والمواقف الأخرى والملاحظات</translation>
    </message>
    <message>
        <source>Wording at this step: %1.</source>
        <translation>الصيغة في هذه الخطوة: %1.</translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>Wording of this step</source>
        <translation>صيغة هذه الخطوة</translation>
    </message>
    <message>
        <source>Wordings amended</source>
        <translation>الصيغ المعدلة</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be</source>
        <translation>الصيغ المعدلة أو المقترح تعديلها</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be: %1</source>
        <translation>الصيغ المعدلة أو المقترح تعديلها: %1</translation>
    </message>
    <message>
        <source>Written by the partner</source>
        <translation>كتبه الشريك</translation>
    </message>
    <message>
        <source>[unofficial translation] %1</source>
        <translation>[ترجمة غير رسمية] %1</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>a group of partners</source>
        <translation>مجموعة من الشركاء</translation>
    </message>
    <message>
        <source>addressed to %1</source>
        <translation>موجهة إلى %1</translation>
    </message>
    <message>
        <source>addressed to %1 (invited)</source>
        <translation>موجهة إلى %1 (بدعوة)</translation>
    </message>
    <message>
        <source>addressed to %1 (together)</source>
        <translation>موجهة إلى %1 (بالاشتراك)</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>المرفق %1</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>التنسيق: %1</translation>
    </message>
    <message>
        <source>coordinated by %1 (invited)</source>
        <translation>التنسيق: %1 (بدعوة)</translation>
    </message>
    <message>
        <source>coordinated by %1 (together)</source>
        <translation>التنسيق: %1 (بالاشتراك)</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>بلدان</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d (first of a month)</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM (first of a month)</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM y</source>
        <translation>d MMMM y</translation>
    </message>
    <message>
        <source>d MMMM y (first of a month)</source>
        <translation>d MMMM y</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>مانحون</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>أقل من خمسة</translation>
    </message>
    <message>
        <source>fewer than five of them</source>
        <translation>أقل من خمسة منهم</translation>
    </message>
    <message>
        <source>fewer than five partners reported, as far as this paper may tell</source>
        <translation>أبلغ أقل من خمسة شركاء، بقدر ما يجوز لهذه الورقة أن تذكره</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>في أسبوع %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>no (feminine)</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>no report that may be given</source>
        <translation>لا يوجد تقرير يجوز ذكره</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>لا أحد منهم</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>لم يبلغ أحد</translation>
    </message>
    <message>
        <source>not tied to a single pillar</source>
        <translation>دون ركيزة بعينها</translation>
    </message>
    <message>
        <source>number of reports not given</source>
        <translation>عدد التقارير غير مذكور</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>on %1 and %2</source>
        <translation>في %1 و%2</translation>
    </message>
    <message>
        <source>on drug prevention and health (pillar IV)</source>
        <translation>بشأن الوقاية من تعاطي المخدرات والصحة (الركيزة الرابعة)</translation>
    </message>
    <message>
        <source>on illicit financial flows (pillar II)</source>
        <translation>بشأن التدفقات المالية غير المشروعة (الركيزة الثانية)</translation>
    </message>
    <message>
        <source>on precursors (pillar III)</source>
        <translation>بشأن السلائف (الركيزة الثالثة)</translation>
    </message>
    <message>
        <source>on regional initiatives (pillar I)</source>
        <translation>بشأن المبادرات الإقليمية (الركيزة الأولى)</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>مشاركون</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>شركاء</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>pillar: %1</source>
        <translation>الركيزة: %1</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>وظائف</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>توصيات</translation>
    </message>
    <message>
        <source>reported, as far as this paper may tell: %1</source>
        <translation>أبلغوا، بقدر ما يجوز لهذه الورقة أن تذكره: %1</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>أبلغوا: %1</translation>
    </message>
    <message>
        <source>reviewed by %1</source>
        <translation>الاستعراض: %1</translation>
    </message>
    <message>
        <source>reviewed by %1 (invited)</source>
        <translation>الاستعراض: %1 (بدعوة)</translation>
    </message>
    <message>
        <source>reviewed by %1 (together)</source>
        <translation>الاستعراض: %1 (بالاشتراك)</translation>
    </message>
    <message>
        <source>standing: %1</source>
        <translation>الوضع: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>the reports of partners that were invited to take part (%1)</source>
        <translation>تقارير الشركاء المدعوين إلى المشاركة (%1)</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>to be led by %1</source>
        <translation>القيادة: %1</translation>
    </message>
    <message>
        <source>to be led by %1 (invited)</source>
        <translation>القيادة: %1 (بدعوة)</translation>
    </message>
    <message>
        <source>to be led by %1 (together)</source>
        <translation>القيادة: %1 (بالاشتراك)</translation>
    </message>
    <message>
        <source>training partners</source>
        <translation>شركاء تدريبيون</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>عدد الكلمات: %1</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message numerus="yes">
        <source>{N} %1;</source>
        <translation>
            <numerusform>لا توجد توصية %1؛</numerusform>
            <numerusform>توصية واحدة %1؛</numerusform>
            <numerusform>توصيتان %1؛</numerusform>
            <numerusform>{#} توصيات %1؛</numerusform>
            <numerusform>{#} توصية %1؛</numerusform>
            <numerusform>{#} توصية %1؛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record as taken in the period.</source>
        <translation>
            <numerusform>لا يوجد قرار مسجل اتُخذ في هذه الفترة.</numerusform>
            <numerusform>سُجل قرار واحد اتُخذ في هذه الفترة.</numerusform>
            <numerusform>سُجل قراران اتُخذا في هذه الفترة.</numerusform>
            <numerusform>سُجلت {#} قرارات اتُخذت في هذه الفترة.</numerusform>
            <numerusform>سُجل {#} قرارا اتُخذت في هذه الفترة.</numerusform>
            <numerusform>سُجل {#} قرار اتُخذت في هذه الفترة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record since then.</source>
        <translation>
            <numerusform>لا يوجد قرار مسجل منذ ذلك الحين.</numerusform>
            <numerusform>سُجل قرار واحد منذ ذلك الحين.</numerusform>
            <numerusform>سُجل قراران منذ ذلك الحين.</numerusform>
            <numerusform>سُجلت {#} قرارات منذ ذلك الحين.</numerusform>
            <numerusform>سُجل {#} قرارا منذ ذلك الحين.</numerusform>
            <numerusform>سُجل {#} قرار منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) are on record here.</source>
        <translation>
            <numerusform>لا توجد توصيات سابقة مسجلة هنا.</numerusform>
            <numerusform>عدد التوصيات السابقة المسجلة هنا: توصية واحدة.</numerusform>
            <numerusform>عدد التوصيات السابقة المسجلة هنا: توصيتان.</numerusform>
            <numerusform>عدد التوصيات السابقة المسجلة هنا: {#} توصيات.</numerusform>
            <numerusform>عدد التوصيات السابقة المسجلة هنا: {#} توصية.</numerusform>
            <numerusform>عدد التوصيات السابقة المسجلة هنا: {#} توصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) stand as deferred or referred back, and the meeting may take them up again.</source>
        <translation>
            <numerusform>لم تُرجأ أو تُعد أي توصية سابقة.</numerusform>
            <numerusform>أُرجئت أو أُعيدت توصية سابقة واحدة، ويجوز للاجتماع أن يعود إلى تناولها.</numerusform>
            <numerusform>أُرجئت أو أُعيدت توصيتان سابقتان، ويجوز للاجتماع أن يعود إلى تناولهما.</numerusform>
            <numerusform>أُرجئت أو أُعيدت {#} توصيات سابقة، ويجوز للاجتماع أن يعود إلى تناولها.</numerusform>
            <numerusform>أُرجئت أو أُعيدت {#} توصية سابقة، ويجوز للاجتماع أن يعود إلى تناولها.</numerusform>
            <numerusform>أُرجئت أو أُعيدت {#} توصية سابقة، ويجوز للاجتماع أن يعود إلى تناولها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} meeting(s) are on record as held in the period.</source>
        <translation>
            <numerusform>لا يوجد اجتماع مسجل عُقد في هذه الفترة.</numerusform>
            <numerusform>سُجل اجتماع واحد عُقد في هذه الفترة.</numerusform>
            <numerusform>سُجل اجتماعان عُقدا في هذه الفترة.</numerusform>
            <numerusform>سُجلت {#} اجتماعات عُقدت في هذه الفترة.</numerusform>
            <numerusform>سُجل {#} اجتماعا عُقدت في هذه الفترة.</numerusform>
            <numerusform>سُجل {#} اجتماع عُقدت في هذه الفترة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) are before the meeting.</source>
        <translation>
            <numerusform>لا تُعرض على الاجتماع أي توصية.</numerusform>
            <numerusform>تُعرض على الاجتماع توصية واحدة.</numerusform>
            <numerusform>تُعرض على الاجتماع توصيتان.</numerusform>
            <numerusform>تُعرض على الاجتماع {#} توصيات.</numerusform>
            <numerusform>تُعرض على الاجتماع {#} توصية.</numerusform>
            <numerusform>تُعرض على الاجتماع {#} توصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) count for the first time in the period.</source>
        <translation>
            <numerusform>لا توجد توصية تُحسب لأول مرة في هذه الفترة.</numerusform>
            <numerusform>تُحسب لأول مرة في هذه الفترة توصية واحدة.</numerusform>
            <numerusform>تُحسب لأول مرة في هذه الفترة توصيتان.</numerusform>
            <numerusform>تُحسب لأول مرة في هذه الفترة {#} توصيات.</numerusform>
            <numerusform>تُحسب لأول مرة في هذه الفترة {#} توصية.</numerusform>
            <numerusform>تُحسب لأول مرة في هذه الفترة {#} توصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of evaluations are followed by their owners and do not wait for a decision of the Policy Consultative Group.</source>
        <translation>
            <numerusform>لا توجد توصيات صادرة عن تقييمات تتابعها الجهات المسؤولة ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
            <numerusform>تتابع الجهات المسؤولة ما صدر عن التقييمات من توصيات (توصية واحدة)، ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
            <numerusform>تتابع الجهات المسؤولة ما صدر عن التقييمات من توصيات (توصيتان)، ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
            <numerusform>تتابع الجهات المسؤولة ما صدر عن التقييمات من توصيات ({#} توصيات)، ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
            <numerusform>تتابع الجهات المسؤولة ما صدر عن التقييمات من توصيات ({#} توصية)، ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
            <numerusform>تتابع الجهات المسؤولة ما صدر عن التقييمات من توصيات ({#} توصية)، ولا يُنتظر بشأنها قرار من الفريق الاستشاري المعني بالسياسات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1 (%2):</source>
        <translation>
            <numerusform>لا توصيات من الاجتماع %1 (%2):</numerusform>
            <numerusform>توصية واحدة من الاجتماع %1 (%2):</numerusform>
            <numerusform>توصيتان من الاجتماع %1 (%2):</numerusform>
            <numerusform>{#} توصيات من الاجتماع %1 (%2):</numerusform>
            <numerusform>{#} توصية من الاجتماع %1 (%2):</numerusform>
            <numerusform>{#} توصية من الاجتماع %1 (%2):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1:</source>
        <translation>
            <numerusform>لا توصيات من الاجتماع %1:</numerusform>
            <numerusform>توصية واحدة من الاجتماع %1:</numerusform>
            <numerusform>توصيتان من الاجتماع %1:</numerusform>
            <numerusform>{#} توصيات من الاجتماع %1:</numerusform>
            <numerusform>{#} توصية من الاجتماع %1:</numerusform>
            <numerusform>{#} توصية من الاجتماع %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) on record here are addressed to the partner, by name or as a member of a group.</source>
        <translation>
            <numerusform>لا توجد توصية مسجلة هنا موجهة إلى الشريك، لا بالاسم ولا بصفته عضوا في مجموعة.</numerusform>
            <numerusform>التوصيات المسجلة هنا الموجهة إلى الشريك، بالاسم أو بصفته عضوا في مجموعة: توصية واحدة.</numerusform>
            <numerusform>التوصيات المسجلة هنا الموجهة إلى الشريك، بالاسم أو بصفته عضوا في مجموعة: توصيتان.</numerusform>
            <numerusform>التوصيات المسجلة هنا الموجهة إلى الشريك، بالاسم أو بصفته عضوا في مجموعة: {#} توصيات.</numerusform>
            <numerusform>التوصيات المسجلة هنا الموجهة إلى الشريك، بالاسم أو بصفته عضوا في مجموعة: {#} توصية.</numerusform>
            <numerusform>التوصيات المسجلة هنا الموجهة إلى الشريك، بالاسم أو بصفته عضوا في مجموعة: {#} توصية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) without a meeting of origin:</source>
        <translation>
            <numerusform>لا توصيات دون اجتماع منشأ:</numerusform>
            <numerusform>توصية واحدة دون اجتماع منشأ:</numerusform>
            <numerusform>توصيتان دون اجتماع منشأ:</numerusform>
            <numerusform>{#} توصيات دون اجتماع منشأ:</numerusform>
            <numerusform>{#} توصية دون اجتماع منشأ:</numerusform>
            <numerusform>{#} توصية دون اجتماع منشأ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) that the partners concerned agreed to share were received since %1.</source>
        <translation>
            <numerusform>لم يرد منذ %1 أي تقرير وافق الشركاء المعنيون على إطلاع الآخرين عليه.</numerusform>
            <numerusform>ورد منذ %1 تقرير واحد وافق الشريك المعني على إطلاع الآخرين عليه.</numerusform>
            <numerusform>ورد منذ %1 تقريران وافق الشركاء المعنيون على إطلاع الآخرين عليهما.</numerusform>
            <numerusform>وردت منذ %1 {#} تقارير وافق الشركاء المعنيون على إطلاع الآخرين عليها.</numerusform>
            <numerusform>ورد منذ %1 ما مجموعه {#} تقريرا وافق الشركاء المعنيون على إطلاع الآخرين عليها.</numerusform>
            <numerusform>ورد منذ %1 ما مجموعه {#} تقرير وافق الشركاء المعنيون على إطلاع الآخرين عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) were received since %1.</source>
        <translation>
            <numerusform>لم يرد أي تقرير منذ %1.</numerusform>
            <numerusform>ورد تقرير واحد منذ %1.</numerusform>
            <numerusform>ورد تقريران منذ %1.</numerusform>
            <numerusform>وردت {#} تقارير منذ %1.</numerusform>
            <numerusform>ورد {#} تقريرا منذ %1.</numerusform>
            <numerusform>ورد {#} تقرير منذ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} thread(s) lie within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</source>
        <translation>
            <numerusform>السلاسل الداخلة فيه: لا شيء؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
            <numerusform>السلاسل الداخلة فيه: سلسلة واحدة؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
            <numerusform>السلاسل الداخلة فيه: سلسلتان؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
            <numerusform>السلاسل الداخلة فيه: {#} سلاسل؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
            <numerusform>السلاسل الداخلة فيه: {#} سلسلة؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
            <numerusform>السلاسل الداخلة فيه: {#} سلسلة؛ والسلسلة توصية واحدة، أو عدة توصيات مترابطة، أو توصيات اجتماع واحد لا تتاح نصوصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duty(ies) that partners have together (%1)</source>
        <translation>
            <numerusform>لا واجبات مشتركة بين الشركاء (%1)</numerusform>
            <numerusform>واجب واحد مشترك بين الشركاء (%1)</numerusform>
            <numerusform>واجبان مشتركان بين الشركاء (%1)</numerusform>
            <numerusform>{#} واجبات مشتركة بين الشركاء (%1)</numerusform>
            <numerusform>{#} واجبا مشتركا بين الشركاء (%1)</numerusform>
            <numerusform>{#} واجب مشترك بين الشركاء (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from %1</source>
        <translation>
            <numerusform>لا شيء من %1</numerusform>
            <numerusform>واحدة من %1</numerusform>
            <numerusform>اثنتان من %1</numerusform>
            <numerusform>{#} من %1</numerusform>
            <numerusform>{#} من %1</numerusform>
            <numerusform>{#} من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and coordinating partner (%1)</source>
        <translation>
            <numerusform>لا أزواج مكونة من توصية وشريك منسق (%1)</numerusform>
            <numerusform>زوج واحد مكون من توصية وشريك منسق (%1)</numerusform>
            <numerusform>زوجان مكونان من توصية وشريك منسق (%1)</numerusform>
            <numerusform>{#} أزواج مكونة من توصية وشريك منسق (%1)</numerusform>
            <numerusform>{#} زوجا مكونا من توصية وشريك منسق (%1)</numerusform>
            <numerusform>{#} زوج مكون من توصية وشريك منسق (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and reviewing partner (%1)</source>
        <translation>
            <numerusform>لا أزواج مكونة من توصية وشريك مستعرض (%1)</numerusform>
            <numerusform>زوج واحد مكون من توصية وشريك مستعرض (%1)</numerusform>
            <numerusform>زوجان مكونان من توصية وشريك مستعرض (%1)</numerusform>
            <numerusform>{#} أزواج مكونة من توصية وشريك مستعرض (%1)</numerusform>
            <numerusform>{#} زوجا مكونا من توصية وشريك مستعرض (%1)</numerusform>
            <numerusform>{#} زوج مكون من توصية وشريك مستعرض (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1“</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report received” means that a request was put and that nothing has been received in reply. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>تعني عبارة ”لم يُطلب تقرير“ أن وحدة التنسيق لم توجه طلبا إلى الشريك؛ وتعني عبارة ”لم يرد تقرير“ أن طلبا وُجه ولم يرد شيء ردا عليه. ولا تدل أي من العبارتين على ما فعله الشريك. وعبارة ”لا توجد معلومات“ تشمل الحالتين معا.</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report that may be given” means that a request was put and that this paper may tell of no report in reply, whether there is one or not. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>تعني عبارة ”لم يُطلب تقرير“ أن وحدة التنسيق لم توجه طلبا إلى الشريك؛ وتعني عبارة ”لا يوجد تقرير يجوز ذكره“ أن طلبا وُجه ولا يجوز لهذه الورقة أن تذكر تقريرا ورد ردا عليه، سواء ورد أم لم يرد. ولا تدل أي من العبارتين على ما فعله الشريك. وعبارة ”لا توجد معلومات“ تشمل الحالتين معا.</translation>
    </message>
</context>
</TS>
