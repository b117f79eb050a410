<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>%1 to %2 (days)</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 to %2 (in two months)</source>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by meeting and standing</source>
        <translation>
            <numerusform>%1: {n} earlier recommendation by meeting and standing</numerusform>
            <numerusform>%1: {n} earlier recommendations by meeting and standing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by standing</source>
        <translation>
            <numerusform>%1: {n} earlier recommendation by standing</numerusform>
            <numerusform>%1: {n} earlier recommendations by standing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} pair(s) of recommendation and partner by implementation</source>
        <translation>
            <numerusform>%1: {n} pair of recommendation and partner by implementation</numerusform>
            <numerusform>%1: {n} pairs of recommendation and partner by implementation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As partners reported, the stage of %1 of the {n} pair(s) of recommendation and partner differs from that known on %2.</source>
        <translation>
            <numerusform>As partners reported, the stage of %1 of the {n} pair of recommendation and partner differs from that known on %2.</numerusform>
            <numerusform>As partners reported, the stage of %1 of the {n} pairs of recommendation and partner differs from that known on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chair's summary</source>
        <translation>By chair’s summary</translation>
    </message>
    <message>
        <source>By standing, they are: %1.</source>
        <translation>By standing: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</numerusform>
            <numerusform>Implementation is addressed to {n} partners (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</numerusform>
            <numerusform>Implementation is addressed to {n} partners (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</numerusform>
            <numerusform>Implementation is addressed to {n} partners (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3).</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner (asked to report: %1; not asked: %2; reported: %3).</numerusform>
            <numerusform>Implementation is addressed to {n} partners (asked to report: %1; not asked: %2; reported: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</numerusform>
            <numerusform>Implementation is addressed to {n} partners (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s), of whom none was asked to report and none reported.</source>
        <translation>
            <numerusform>Implementation is addressed to {n} partner, who was not asked to report and did not report.</numerusform>
            <numerusform>Implementation is addressed to {n} partners, of whom none was asked to report and none reported.</numerusform>
        </translation>
    </message>
    <message>
        <source>TRAINING - made-up data</source>
        <translation>TRAINING – made-up data</translation>
    </message>
    <message numerus="yes">
        <source>The Group adopted {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group adopted {n} recommendation: %1.</numerusform>
            <numerusform>The Group adopted {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group concluded {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group concluded {n} recommendation: %1.</numerusform>
            <numerusform>The Group concluded {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group considered {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group considered {n} recommendation: %1.</numerusform>
            <numerusform>The Group considered {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group deferred {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group deferred {n} recommendation: %1.</numerusform>
            <numerusform>The Group deferred {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group did not endorse {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group did not endorse {n} recommendation: %1.</numerusform>
            <numerusform>The Group did not endorse {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group discontinued {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group discontinued {n} recommendation: %1.</numerusform>
            <numerusform>The Group discontinued {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s) as amended: %1.</source>
        <translation>
            <numerusform>The Group endorsed {n} recommendation as amended: %1.</numerusform>
            <numerusform>The Group endorsed {n} recommendations as amended: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group endorsed {n} recommendation: %1.</numerusform>
            <numerusform>The Group endorsed {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group identified {n} recommendation(s) as priority: %1.</source>
        <translation>
            <numerusform>The Group identified {n} recommendation as priority: %1.</numerusform>
            <numerusform>The Group identified {n} recommendations as priority: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group reaffirmed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group reaffirmed {n} recommendation: %1.</numerusform>
            <numerusform>The Group reaffirmed {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group referred {n} recommendation(s) back: %1.</source>
        <translation>
            <numerusform>The Group referred {n} recommendation back: %1.</numerusform>
            <numerusform>The Group referred {n} recommendations back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group replaced {n} recommendation(s) by later ones: %1.</source>
        <translation>
            <numerusform>The Group replaced {n} recommendation by later ones: %1.</numerusform>
            <numerusform>The Group replaced {n} recommendations by later ones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took a decision that is not recorded on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group took a decision that is not recorded on {n} recommendation: %1.</numerusform>
            <numerusform>The Group took a decision that is not recorded on {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took no decision on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group took no decision on {n} recommendation: %1.</numerusform>
            <numerusform>The Group took no decision on {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took note of {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>The Group took note of {n} recommendation: %1.</numerusform>
            <numerusform>The Group took note of {n} recommendations: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1), %2.</source>
        <translation>
            <numerusform>The Policy Consultative Group had {n} recommendation before it (%1), %2.</numerusform>
            <numerusform>The Policy Consultative Group had {n} recommendations before it (%1), %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1):</source>
        <translation>
            <numerusform>The Policy Consultative Group had {n} recommendation before it (%1):</numerusform>
            <numerusform>The Policy Consultative Group had {n} recommendations before it (%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up to {n} earlier recommendation(s) is set out below (%1).</source>
        <translation>
            <numerusform>The follow-up to {n} earlier recommendation is set out below (%1).</numerusform>
            <numerusform>The follow-up to {n} earlier recommendations is set out below (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To consider whether to conclude {n} recommendation(s) that every addressed partner that reported describes as implemented or as ongoing practice: %1;</source>
        <translation>
            <numerusform>To consider whether to conclude {n} recommendation that every addressed partner that reported describes as implemented or as ongoing practice: %1;</numerusform>
            <numerusform>To consider whether to conclude {n} recommendations that every addressed partner that reported describes as implemented or as ongoing practice: %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1), %2;</source>
        <translation>
            <numerusform>To review, with a view to endorsing it, the recommendation put before it (%1), %2;</numerusform>
            <numerusform>To review, with a view to endorsing them, the {n} recommendations put before it (%1), %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1):</source>
        <translation>
            <numerusform>To review, with a view to endorsing it, the recommendation put before it (%1):</numerusform>
            <numerusform>To review, with a view to endorsing them, the {n} recommendations put before it (%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it, %2;</source>
        <translation>
            <numerusform>To review, with a view to endorsing it, the recommendation put before it, %2;</numerusform>
            <numerusform>To review, with a view to endorsing them, the {n} recommendations put before it, %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it:</source>
        <translation>
            <numerusform>To review, with a view to endorsing it, the recommendation put before it:</numerusform>
            <numerusform>To review, with a view to endorsing them, the {n} recommendations put before it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take note of the follow-up to {n} earlier recommendation(s) (%1);</source>
        <translation>
            <numerusform>To take note of the follow-up to {n} earlier recommendation (%1);</numerusform>
            <numerusform>To take note of the follow-up to {n} earlier recommendations (%1);</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take stock of {n} recommendation(s) in the threads of %1;</source>
        <translation>
            <numerusform>To take stock of {n} recommendation in the threads of %1;</numerusform>
            <numerusform>To take stock of {n} recommendations in the threads of %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take up again the {n} recommendation(s) that earlier meetings deferred or referred back: %1;</source>
        <translation>
            <numerusform>To take up again the recommendation that an earlier meeting deferred or referred back: %1;</numerusform>
            <numerusform>To take up again the {n} recommendations that earlier meetings deferred or referred back: %1;</numerusform>
        </translation>
    </message>
    <message>
        <source>d (first of a month)</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM (first of a month)</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM y (first of a month)</source>
        <translation>d MMMM y</translation>
    </message>
    <message>
        <source>no (feminine)</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>{N} %1;</source>
        <translation>
            <numerusform>{N} %1;</numerusform>
            <numerusform>{N} %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record as taken in the period.</source>
        <translation>
            <numerusform>{N} decision is on record as taken in the period.</numerusform>
            <numerusform>{N} decisions are on record as taken in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record since then.</source>
        <translation>
            <numerusform>{N} decision is on record since then.</numerusform>
            <numerusform>{N} decisions are on record since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) are on record here.</source>
        <translation>
            <numerusform>{N} earlier recommendation is on record here.</numerusform>
            <numerusform>{N} earlier recommendations are on record here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) stand as deferred or referred back, and the meeting may take them up again.</source>
        <translation>
            <numerusform>{N} earlier recommendation stands as deferred or referred back, and the meeting may take it up again.</numerusform>
            <numerusform>{N} earlier recommendations stand as deferred or referred back, and the meeting may take them up again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} meeting(s) are on record as held in the period.</source>
        <translation>
            <numerusform>{N} meeting is on record as held in the period.</numerusform>
            <numerusform>{N} meetings are on record as held in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) are before the meeting.</source>
        <translation>
            <numerusform>{N} recommendation is before the meeting.</numerusform>
            <numerusform>{N} recommendations are before the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) count for the first time in the period.</source>
        <translation>
            <numerusform>{N} recommendation counts for the first time in the period.</numerusform>
            <numerusform>{N} recommendations count for the first time in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of evaluations are followed by their owners and do not wait for a decision of the Policy Consultative Group.</source>
        <translation>
            <numerusform>{N} recommendation of evaluations is followed by its owner and does not wait for a decision of the Policy Consultative Group.</numerusform>
            <numerusform>{N} recommendations of evaluations are followed by their owners and do not wait for a decision of the Policy Consultative Group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1 (%2):</source>
        <translation>
            <numerusform>{N} recommendation of the meeting %1 (%2):</numerusform>
            <numerusform>{N} recommendations of the meeting %1 (%2):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1:</source>
        <translation>
            <numerusform>{N} recommendation of the meeting %1:</numerusform>
            <numerusform>{N} recommendations of the meeting %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) on record here are addressed to the partner, by name or as a member of a group.</source>
        <translation>
            <numerusform>{N} recommendation on record here is addressed to the partner, by its name or as a member of a group.</numerusform>
            <numerusform>{N} recommendations on record here are addressed to the partner, by name or as a member of a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) without a meeting of origin:</source>
        <translation>
            <numerusform>{N} recommendation without a meeting of origin:</numerusform>
            <numerusform>{N} recommendations without a meeting of origin:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) that the partners concerned agreed to share were received since %1.</source>
        <translation>
            <numerusform>{N} report that the partners concerned agreed to share was received since %1.</numerusform>
            <numerusform>{N} reports that the partners concerned agreed to share were received since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) were received since %1.</source>
        <translation>
            <numerusform>{N} report was received since %1.</numerusform>
            <numerusform>{N} reports were received since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} thread(s) lie within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</source>
        <translation>
            <numerusform>{N} thread lies within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</numerusform>
            <numerusform>{N} threads lie within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duty(ies) that partners have together (%1)</source>
        <translation>
            <numerusform>{n} duty that partners have together (%1)</numerusform>
            <numerusform>{n} duties that partners have together (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from %1</source>
        <translation>
            <numerusform>{n} from %1</numerusform>
            <numerusform>{n} from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and coordinating partner (%1)</source>
        <translation>
            <numerusform>{n} pair of recommendation and coordinating partner (%1)</numerusform>
            <numerusform>{n} pairs of recommendation and coordinating partner (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and reviewing partner (%1)</source>
        <translation>
            <numerusform>{n} pair of recommendation and reviewing partner (%1)</numerusform>
            <numerusform>{n} pairs of recommendation and reviewing partner (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
