#include "tests/report/directionsample.h"

namespace pact::testing_support {

namespace {

using report::Alignment;
using report::Chapter;
using report::Paragraph;
using report::Report;
using report::Row;
using report::Table;
using report::Text;
using Kind = Paragraph::Kind;

Paragraph paragraph(Kind kind, const QString& label, const Text& text, const QString& id = {}) {
    Paragraph made;
    made.kind = kind;
    made.label = label;
    made.text = text;
    made.id = id;
    return made;
}

Text in(const QString& language, const QString& words) {
    Text text(words);
    text.language = language;
    return text;
}

Row row(std::vector<Text> cells) {
    Row made;
    made.cells = std::move(cells);
    return made;
}

Row group(const QString& words) {
    Row made = row({words});
    made.isGroup = true;
    return made;
}

report::FigureData bars(const QStringList& words) {
    report::FigureData data;
    data.title = words[0];
    data.unit = words[1];
    data.categories = words.mid(2, 3);
    data.series = {{words[5], report::Tone::Deep, {8, 5, 3}},
                   {words[6], report::Tone::Light, {2, 4, 1}}};
    return data;
}

report::Figure figure(const QString& label, const QString& title, const report::FigureData& data) {
    report::Figure made;
    made.id = QStringLiteral("figure-1");
    made.label = label;
    made.title = title;
    made.data = data;
    made.alternative = data.description();
    made.size = {450, data.naturalHeight()};
    return made;
}

Report frame(const QString& language) {
    Report paper;
    paper.language = language;
    paper.made = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    paper.head = {12, QByteArray::fromHex("00112233445566")};
    paper.masthead.symbol = QStringLiteral("T/PCG/2026/1");
    return paper;
}

Chapter chapter(const QString& id, int level, const QString& label, const QString& title) {
    Chapter made;
    made.id = id;
    made.level = level;
    made.label = label;
    made.title = title;
    return made;
}

Table arabicTable() {
    Table table;
    table.id = QStringLiteral("table-1");
    table.label = QStringLiteral("الجدول 1");
    table.title = QStringLiteral("التوصيات المعروضة حسب الركيزة");
    table.columns = {{1.2}, {3}, {2}, {1, Alignment::End}};
    table.heading = {row({QStringLiteral("المرجع"), QStringLiteral("التوصية"),
                          QStringLiteral("الشريك"), QStringLiteral("العدد")})};
    table.rows.push_back(group(QStringLiteral("الركيزة الأولى")));
    for (int i = 1; i <= 6; ++i) {
        Text words(
            QStringLiteral("تبادل المعلومات العملية بين أجهزة إنفاذ القانون في الوقت "
                           "المناسب، ومنها المعلومات عن السلائف الكيميائية"));
        if (i == 2) words.addFootnote(QStringLiteral("ورد في الوثيقة T/EWG/2025/3، الفقرة 7."));
        table.rows.push_back(row({QStringLiteral("T-2024/%1").arg(i), words,
                                  QStringLiteral("الشريك التدريبي XAA"), QString::number(i * 7)}));
        if (i == 3) table.rows.push_back(group(QStringLiteral("الركيزة الثانية")));
    }
    table.rows.push_back(row({QStringLiteral("T-2024/9"),
                              in(QStringLiteral("en"), QStringLiteral("Only in English: share "
                                                                      "typologies with all.")),
                              QStringLiteral("الشريك التدريبي XAB"), QStringLiteral("120")}));
    return table;
}

Chapter arabicChapter() {
    Chapter first = chapter(QStringLiteral("one"), 1, QStringLiteral("أولا-"),
                            QStringLiteral("التوصيات المعروضة على الفريق"));
    first.blocks.emplace_back(paragraph(
        Kind::Numbered, QStringLiteral("3-"),
        Text(QStringLiteral("يبيّن "))
            .addLink(QStringLiteral("الجدول 1"), QStringLiteral("table-1"))
            .add(QStringLiteral(" التوصيات التي عُرضت على فريق الخبراء العامل التدريبي، وعددها 6 "
                                "توصيات."))));
    first.blocks.emplace_back(arabicTable());
    Chapter part =
        chapter(QStringLiteral("one-a"), 2, QStringLiteral("ألف-"), QStringLiteral("حالة التنفيذ"));
    part.blocks.emplace_back(paragraph(
        Kind::Numbered, QStringLiteral("4-"),
        QStringLiteral("أبلغ 7 من الشركاء الـ 12 الذين سُئلوا عن التنفيذ (58 في المائة).")));
    part.blocks.emplace_back(
        figure(QStringLiteral("الشكل 1"), QStringLiteral("حالة التوصيات حسب الركيزة"),
               bars({QStringLiteral("23 توصية"), QStringLiteral("التوصيات"),
                     QStringLiteral("الركيزة الأولى"), QStringLiteral("الركيزة الثانية"),
                     QStringLiteral("الركيزة الثالثة"), QStringLiteral("اعتُمدت"),
                     QStringLiteral("قيد النظر")})));
    Chapter section = chapter(QStringLiteral("one-a-1"), 3, QStringLiteral("1-"),
                              QStringLiteral("ملاحظات ختامية"));
    section.blocks.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("5-"),
                  QStringLiteral("ستُستكمل هذه الورقة بعد الاجتماع المقبل.")));
    part.parts.push_back(section);
    first.parts.push_back(part);
    return first;
}

Table chineseTable() {
    Table table;
    table.id = QStringLiteral("table-1");
    table.label = QStringLiteral("表 1");
    table.title = QStringLiteral("按支柱列出的建议");
    table.columns = {{1.2}, {3}, {2}, {1, Alignment::End}};
    table.heading = {row({QStringLiteral("编号"), QStringLiteral("建议"), QStringLiteral("伙伴"),
                          QStringLiteral("数目")})};
    table.rows.push_back(group(QStringLiteral("第一支柱")));
    for (int i = 1; i <= 6; ++i) {
        Text words(
            QStringLiteral("各培训伙伴应及时交流关于前体化学品的业务信息，并加强边境"
                           "管制机构之间的联络。"));
        if (i == 2) words.addFootnote(QStringLiteral("见文件 T/EWG/2025/3，第 7 段。"));
        table.rows.push_back(row({QStringLiteral("T-2024/%1").arg(i), words,
                                  QStringLiteral("培训伙伴 XAA"), QString::number(i * 7)}));
        if (i == 3) table.rows.push_back(group(QStringLiteral("第二支柱")));
    }
    return table;
}

}  // namespace

Report arabicPaper() {
    Report paper = frame(QStringLiteral("ar"));
    paper.pageWords = {QStringLiteral("الصفحة %1 من %2"), QStringLiteral("السجل %1"),
                       QStringLiteral("%1 (تابع)"), QStringLiteral("الحاشية %1")};
    paper.title = QStringLiteral("تقرير الفريق الاستشاري المعني بالسياسات: اجتماع تدريبي");
    paper.subtitle = QStringLiteral("كما في 1 آذار/مارس 2026، وفق المعلومات الواردة حتى ذلك اليوم");
    paper.runningHead = QStringLiteral("الاجتماع التدريبي للفريق الاستشاري");
    paper.trainingMark = QStringLiteral("مساحة عمل تدريبية: بيانات مختلقة");
    paper.masthead.organ = QStringLiteral("الفريق الاستشاري المعني بالسياسات");
    paper.masthead.session = QStringLiteral("الدورة التدريبية الأولى");
    paper.masthead.distribution = QStringLiteral("التوزيع: عام");
    paper.masthead.date = QStringLiteral("2 آذار/مارس 2026");
    paper.masthead.originalLanguage = QStringLiteral("الأصل: بالإنكليزية");
    paper.masthead.place = QStringLiteral("فيينا، 11 و12 أيار/مايو 2026");
    paper.masthead.agendaItem = QStringLiteral("البند 3 من جدول الأعمال المؤقت");
    Text first(
        QStringLiteral("T-2024/2 هي التوصية التي يُدعى الاجتماع إلى البت فيها أولا؛ وقد "
                       "قدّمها الشريك التدريبي XAA إلى فريق الخبراء العامل في عام 2024 "
                       "(انظر أيضا T-2024/3 وT-2024/4)."));
    first.addFootnote(QStringLiteral("ورد في الوثيقة T/EWG/2025/1، الفقرات 4-6."));
    paper.opening.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("1-"), first, QStringLiteral("para-1")));
    paper.opening.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("2-"),
                  Text(QStringLiteral("ويُدعى الاجتماع، على النحو المبيّن في "))
                      .addLink(QStringLiteral("الفصل الأول"), QStringLiteral("one"))
                      .add(QStringLiteral("، إلى ما يلي:"))));
    Text bold;
    bold.addBold(QStringLiteral("اعتماد التوصية T-2024/2 بشأن تبادل الأنماط؛"));
    paper.opening.emplace_back(paragraph(Kind::Lettered, QStringLiteral("(أ)"), bold));
    paper.opening.emplace_back(
        paragraph(Kind::Roman, QStringLiteral("(i)"), QStringLiteral("مع مراعاة آراء الشركاء؛")));
    paper.opening.emplace_back(paragraph(Kind::Roman, QStringLiteral("(ii)"),
                                         QStringLiteral("ودون المساس بالتوصيات السابقة؛")));
    paper.opening.emplace_back(
        paragraph(Kind::Lettered, QStringLiteral("(ب)"),
                  QStringLiteral("الإحاطة علما بما أحرزه الشركاء التدريبيون من تقدم في تنفيذ "
                                 "التوصيات السابقة، بما في ذلك التوصيات التي لم ترد بشأنها "
                                 "أي معلومات حتى الآن.")));
    paper.opening.emplace_back(paragraph(
        Kind::Quotation, {},
        in(QStringLiteral("en"),
           QStringLiteral("Training partner XAA reported that it shares typologies with its "
                          "neighbours every quarter, and that two of them answered within a "
                          "month of each request."))));
    paper.opening.emplace_back(paragraph(
        Kind::Quotation, {}, in(QStringLiteral("en"), QStringLiteral("A short reply: done."))));
    paper.chapters.push_back(arabicChapter());
    return paper;
}

Report chinesePaper() {
    Report paper = frame(QStringLiteral("zh"));
    paper.pageWords = {QStringLiteral("第 %1 页，共 %2 页"), QStringLiteral("记录 %1"),
                       QStringLiteral("%1（续）"), QStringLiteral("注 %1")};
    paper.title = QStringLiteral("政策协商小组的报告：培训会议");
    paper.subtitle = QStringLiteral("截至 2026 年 3 月 1 日，根据截至当日收到的信息");
    paper.runningHead = QStringLiteral("政策协商小组培训会议");
    paper.trainingMark = QStringLiteral("培训工作区：数据纯属虚构");
    paper.masthead.organ = QStringLiteral("政策协商小组");
    paper.masthead.session = QStringLiteral("第一届培训会议");
    paper.masthead.distribution = QStringLiteral("分发：普遍");
    paper.masthead.date = QStringLiteral("2026 年 3 月 2 日");
    paper.masthead.originalLanguage = QStringLiteral("原文：英文");
    paper.masthead.place = QStringLiteral("2026 年 5 月 11 日和 12 日，维也纳");
    paper.masthead.agendaItem = QStringLiteral("临时议程项目 3");
    Text first(
        QStringLiteral("会议将首先审议建议 T-2024/2。该建议由培训伙伴 XAA 于 2024 年提交专家"
                       "工作组，内容涉及“类型学信息的交流”——包括前体、资金流动和贩运路线……"
                       "各伙伴的意见见下文。"));
    first.addFootnote(QStringLiteral("见文件 T/EWG/2025/1，第 4 至 6 段。"));
    paper.opening.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("1."), first, QStringLiteral("para-1")));
    paper.opening.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("2."),
                  Text(QStringLiteral("如"))
                      .addLink(QStringLiteral("第一章"), QStringLiteral("one"))
                      .add(QStringLiteral("所述，请会议："))));
    Text bold;
    bold.addBold(QStringLiteral("通过关于交流类型学信息的建议 T-2024/2；"));
    paper.opening.emplace_back(paragraph(Kind::Lettered, QStringLiteral("(a)"), bold));
    paper.opening.emplace_back(
        paragraph(Kind::Roman, QStringLiteral("㈠"), QStringLiteral("同时考虑到各伙伴的意见；")));
    paper.opening.emplace_back(
        paragraph(Kind::Lettered, QStringLiteral("(b)"),
                  QStringLiteral("注意到培训伙伴在执行以往建议方面取得的进展，包括尚未收到任何"
                                 "信息的建议，并请各培训伙伴继续提供资料。")));
    paper.opening.emplace_back(paragraph(
        Kind::Quotation, {},
        in(QStringLiteral("en"),
           QStringLiteral("Training partner XAA reported that it shares typologies with its "
                          "neighbours every quarter, and that two of them answered within a "
                          "month of each request."))));
    Chapter one = chapter(QStringLiteral("one"), 1, QStringLiteral("一."),
                          QStringLiteral("提交小组审议的建议"));
    one.blocks.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("3."),
                  Text(QStringLiteral("提交培训专家工作组的建议见"))
                      .addLink(QStringLiteral("表 1"), QStringLiteral("table-1"))
                      .add(QStringLiteral("，共有六项建议。"))));
    one.blocks.emplace_back(chineseTable());
    Chapter part =
        chapter(QStringLiteral("one-a"), 2, QStringLiteral("A."), QStringLiteral("执行情况"));
    part.blocks.emplace_back(
        paragraph(Kind::Numbered, QStringLiteral("4."),
                  QStringLiteral("在被询问执行情况的 12 个伙伴中，有 7 个作了报告（58%）。")));
    part.blocks.emplace_back(figure(
        QStringLiteral("图 1"), QStringLiteral("按支柱分列的建议状况"),
        bars({QStringLiteral("23 项建议"), QStringLiteral("建议"), QStringLiteral("第一支柱"),
              QStringLiteral("第二支柱"), QStringLiteral("第三支柱"), QStringLiteral("已通过"),
              QStringLiteral("审议中")})));
    Chapter section = chapter(QStringLiteral("one-a-1"), 3, QStringLiteral("1."),
                              QStringLiteral("结语（“Final remarks”）"));
    section.blocks.emplace_back(paragraph(Kind::Numbered, QStringLiteral("5."),
                                          QStringLiteral("本文件将在下次会议后更新。")));
    part.parts.push_back(section);
    one.parts.push_back(part);
    paper.chapters.push_back(one);
    return paper;
}

}  // namespace pact::testing_support
