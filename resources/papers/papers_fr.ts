<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 (%2);</source>
        <translation>%1 (%2) ;</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1 (later members included)</source>
        <translation>%1 (y compris les membres ultérieurs)</translation>
    </message>
    <message>
        <source>%1 (para. %2)</source>
        <translation>%1 (par. %2)</translation>
    </message>
    <message>
        <source>%1 (partners addressed: %2; reported: %3)</source>
        <translation>%1 (partenaires destinataires : %2 ; ayant fait rapport : %3)</translation>
    </message>
    <message>
        <source>%1 (sent on %2)</source>
        <translation>%1 (demande envoyée le %2)</translation>
    </message>
    <message>
        <source>%1 (sent on %2; deadline %3)</source>
        <translation>%1 (demande envoyée le %2 ; date limite : %3)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>%1 (unofficial translation)</source>
        <translation>%1 (traduction non officielle)</translation>
    </message>
    <message>
        <source>%1 Text not on file. Standing: %2.</source>
        <translation>%1 Texte non disponible. Statut : %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>%1 fait suite à %2.</translation>
    </message>
    <message>
        <source>%1 narrows %2.</source>
        <translation>%1 restreint %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, %4:</source>
        <translation>%1 (%2) au sujet de %3, le %4 :</translation>
    </message>
    <message>
        <source>%1 of %2 on %3:</source>
        <translation>%1 (%2) au sujet de %3 :</translation>
    </message>
    <message>
        <source>%1 reaffirms %2.</source>
        <translation>%1 réaffirme %2.</translation>
    </message>
    <message>
        <source>%1 replaces %2.</source>
        <translation>%1 remplace %2.</translation>
    </message>
    <message>
        <source>%1 takes up %2, which it merges.</source>
        <translation>%1 reprend %2, par fusion.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 (days)</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1 to %2 (in two months)</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ayant pour origine %2</translation>
    </message>
    <message>
        <source>%1, para. %2</source>
        <translation>%1, par. %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by meeting and standing</source>
        <translation>
            <numerusform>%1 : {n:feminine} recommandation antérieure, par réunion et par statut</numerusform>
            <numerusform>%1 : {n:feminine} recommandations antérieures, par réunion et par statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by standing</source>
        <translation>
            <numerusform>%1 : {n:feminine} recommandation antérieure, par statut</numerusform>
            <numerusform>%1 : {n:feminine} recommandations antérieures, par statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} pair(s) of recommendation and partner by implementation</source>
        <translation>
            <numerusform>%1 : {n:feminine} paire recommandation-partenaire, par stade de mise en œuvre</numerusform>
            <numerusform>%1 : {n:feminine} paires recommandation-partenaire, par stade de mise en œuvre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1; received %2</source>
        <translation>%1 ; reçu le %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>%1)</translation>
    </message>
    <message>
        <source>(text not on file)</source>
        <translation>(texte non disponible)</translation>
    </message>
    <message>
        <source>(texts not on file)</source>
        <translation>(textes non disponibles)</translation>
    </message>
    <message>
        <source>A dash stands where no report is on record that the partner agreed to share.</source>
        <translation>Un tiret indique qu’il n’est consigné aucun rapport que le partenaire ait accepté de communiquer.</translation>
    </message>
    <message>
        <source>A group of partners</source>
        <translation>Un groupe de partenaires</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded, or not given here” means that the Unit does not have the decision on record or may not give it in this paper, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>Une recommandation compte à partir du dernier jour de la réunion qui l’a formulée. « Décision non consignée ou non communiquée ici » signifie que le Groupe de coordination n’a pas trace de la décision ou ne peut pas l’indiquer dans le présent document, et non qu’il n’y en a pas eu. Les partenaires sont énumérés par ordre alphabétique ; aucun classement n’est établi.</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded” means that the Unit does not have the decision on record, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>Une recommandation compte à partir du dernier jour de la réunion qui l’a formulée. « Décision non consignée » signifie que le Groupe de coordination n’a pas trace de la décision, et non qu’il n’y en a pas eu. Les partenaires sont énumérés par ordre alphabétique ; aucun classement n’est établi.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Abbreviations and their long forms</source>
        <translation>Abréviations et formes développées</translation>
    </message>
    <message>
        <source>Abbreviations that occur in this paper</source>
        <translation>Abréviations employées dans le présent document</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Addressees by role and mode</source>
        <translation>Destinataires par rôle et par modalité</translation>
    </message>
    <message>
        <source>Addressees, commitments and links</source>
        <translation>Destinataires, engagements et liens</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>Tous les piliers</translation>
    </message>
    <message>
        <source>All recommendations on record</source>
        <translation>Ensemble des recommandations consignées</translation>
    </message>
    <message>
        <source>Also relevant</source>
        <translation>Également pertinents</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Annexe %1</translation>
    </message>
    <message>
        <source>Announced before for</source>
        <translation>Dates annoncées auparavant</translation>
    </message>
    <message>
        <source>Announced for the intervening period, but not on record here as held: %1.</source>
        <translation>Réunions annoncées pour l’intervalle et non consignées ici comme tenues : %1.</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>Annual figures for the Commission on Narcotic Drugs</source>
        <translation>Chiffres annuels à l’intention de la Commission des stupéfiants</translation>
    </message>
    <message>
        <source>Annual figures, %1</source>
        <translation>Chiffres annuels, %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer awaited until %1</source>
        <translation>Réponse attendue jusqu’au %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Réponse reçue le %1</translation>
    </message>
    <message>
        <source>Answers awaited: %1; no report received: %2; without a channel: %3.</source>
        <translation>Réponses attendues : %1 ; aucun rapport reçu : %2 ; sans voie de communication : %3.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>As at %1, on information received by %2</source>
        <translation>Situation au %1, d’après les informations reçues au %2</translation>
    </message>
    <message>
        <source>As at; received</source>
        <translation>Situation au ; reçu le</translation>
    </message>
    <message numerus="yes">
        <source>As partners reported, the stage of %1 of the {n} pair(s) of recommendation and partner differs from that known on %2.</source>
        <translation>
            <numerusform>D’après les informations communiquées par les partenaires, le stade de certaines paires recommandation-partenaire diffère de celui connu au %2 (nombre de paires concernées : %1 ; total : {n}).</numerusform>
            <numerusform>D’après les informations communiquées par les partenaires, le stade de certaines paires recommandation-partenaire diffère de celui connu au %2 (nombre de paires concernées : %1 ; total : {n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Chiffre indiqué</translation>
    </message>
    <message>
        <source>Attended as</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Balkan route</source>
        <translation>Route des Balkans</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Soumise à la réunion %1</translation>
    </message>
    <message>
        <source>Before a PCG</source>
        <translation>Soumise au Groupe consultatif</translation>
    </message>
    <message>
        <source>By chair's summary</source>
        <translation>Par résumé de la présidence</translation>
    </message>
    <message>
        <source>By silence procedure</source>
        <translation>Par procédure d’approbation tacite</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2</source>
        <translation>Par procédure d’approbation tacite, du %1 au %2</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2, broken on %3</source>
        <translation>Par procédure d’approbation tacite, du %1 au %2, interrompue le %3</translation>
    </message>
    <message>
        <source>By silence procedure from %1, extended to %2</source>
        <translation>Par procédure d’approbation tacite ouverte le %1, prolongée jusqu’au %2</translation>
    </message>
    <message>
        <source>By standing, they are: %1.</source>
        <translation>Par statut : %1.</translation>
    </message>
    <message>
        <source>By the lists of participants on record here, the partner attended the following meetings.</source>
        <translation>D’après les listes de participants consignées ici, le partenaire a assisté aux réunions ci-après.</translation>
    </message>
    <message>
        <source>Channel open</source>
        <translation>Voie de communication ouverte</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments that the recommendation serves</source>
        <translation>Engagements auxquels la recommandation contribue</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Examen clos</translation>
    </message>
    <message>
        <source>Consider implemented</source>
        <translation>Considérer comme mise en œuvre</translation>
    </message>
    <message>
        <source>Consideration of the recommendations</source>
        <translation>Examen des recommandations</translation>
    </message>
    <message>
        <source>Considered implemented</source>
        <translation>Considérée comme mise en œuvre</translation>
    </message>
    <message>
        <source>Consultative mechanism</source>
        <translation>Mécanisme consultatif</translation>
    </message>
    <message>
        <source>Consultative mechanism, liaison officers and information management</source>
        <translation>Mécanisme consultatif, chargés de liaison et gestion de l’information</translation>
    </message>
    <message>
        <source>Contacts on that day (for the Unit alone)</source>
        <translation>Interlocuteurs à cette date (réservé au Groupe de coordination)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Coordinating partners: %1.</source>
        <translation>Partenaires chargés de la coordination : %1.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>Partenaires chargés de la coordination : %1 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %2.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported: %2.</source>
        <translation>Partenaires chargés de la coordination : %1 ; ayant fait rapport : %2.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Coordinator (invited)</source>
        <translation>Coordonnateur (sur invitation)</translation>
    </message>
    <message>
        <source>Coordinator (together)</source>
        <translation>Coordonnateur (conjointement)</translation>
    </message>
    <message>
        <source>Corrects an earlier report as at the same day.</source>
        <translation>Rectifie un rapport antérieur portant sur la situation à la même date.</translation>
    </message>
    <message>
        <source>Counted separately: %1.</source>
        <translation>Éléments comptabilisés séparément : %1.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision not recorded</source>
        <translation>Décision non consignée</translation>
    </message>
    <message>
        <source>Decision not recorded, or not given here</source>
        <translation>Décision non consignée ou non communiquée ici</translation>
    </message>
    <message>
        <source>Decision of %1 on %2: %3</source>
        <translation>Décision du %1 concernant %2 : %3</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Décision du %1 : %2</translation>
    </message>
    <message>
        <source>Decision sheet for the Policy Consultative Group</source>
        <translation>Fiche de décision pour le Groupe consultatif sur les politiques</translation>
    </message>
    <message>
        <source>Decisions of the Policy Consultative Group</source>
        <translation>Décisions du Groupe consultatif sur les politiques</translation>
    </message>
    <message>
        <source>Decisions since %1</source>
        <translation>Décisions prises depuis la réunion %1</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Decisions taken: %1</source>
        <translation>Décisions prises : %1</translation>
    </message>
    <message>
        <source>Decisions, by meeting</source>
        <translation>Décisions, par réunion</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Deferred or referred back earlier</source>
        <translation>Reportées ou renvoyées antérieurement</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Dialogue, good practices and evidence</source>
        <translation>Dialogue, bonnes pratiques et éléments probants</translation>
    </message>
    <message>
        <source>Difficulties met</source>
        <translation>Difficultés rencontrées</translation>
    </message>
    <message>
        <source>Difficulty met: %1</source>
        <translation>Difficulté rencontrée : %1</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Dissociation</translation>
    </message>
    <message>
        <source>Distr.: %1</source>
        <translation>Distr. : %1</translation>
    </message>
    <message>
        <source>Donors and funds, as stated</source>
        <translation>Donateurs et fonds, d’après les sources</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1.</source>
        <translation>Tâches communes à plusieurs partenaires : %1.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on, as far as this paper may tell: %2.</source>
        <translation>Tâches communes à plusieurs partenaires : %1 ; ayant fait l’objet d’un rapport, pour autant que le présent document puisse l’indiquer : %2.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on: %2.</source>
        <translation>Tâches communes à plusieurs partenaires : %1 ; ayant fait l’objet d’un rapport : %2.</translation>
    </message>
    <message>
        <source>EWG</source>
        <translation>EWG</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>À titre individuel</translation>
    </message>
    <message>
        <source>Earlier decisions have ended this thread; no action is asked of this meeting.</source>
        <translation>Des décisions antérieures ont mis fin à cette série ; rien n’est demandé à la présente réunion.</translation>
    </message>
    <message>
        <source>Earlier recommendations %1</source>
        <translation>Recommandations antérieures %1</translation>
    </message>
    <message>
        <source>Earlier recommendations deferred or referred back</source>
        <translation>Recommandations antérieures reportées ou renvoyées</translation>
    </message>
    <message>
        <source>Earlier wordings and what became of them</source>
        <translation>Libellés antérieurs et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Endorsed as amended</source>
        <translation>Approuvée telle que modifiée</translation>
    </message>
    <message>
        <source>Endorsed, as put forward or as amended</source>
        <translation>Approuvée telle que présentée ou telle que modifiée</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisie par erreur</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Éléments probants : %1</translation>
    </message>
    <message>
        <source>Exceptions and notes</source>
        <translation>Exceptions et notes</translation>
    </message>
    <message>
        <source>Expert round table</source>
        <translation>Table ronde d’experts</translation>
    </message>
    <message>
        <source>Expert working group</source>
        <translation>Groupe de travail d’experts</translation>
    </message>
    <message>
        <source>Explanation of position</source>
        <translation>Explication de position</translation>
    </message>
    <message>
        <source>Fewer than five</source>
        <translation>Moins de cinq</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Figures stated about the meeting</source>
        <translation>Chiffres indiqués au sujet de la réunion</translation>
    </message>
    <message>
        <source>Follow-up to earlier recommendations</source>
        <translation>Suites données aux recommandations antérieures</translation>
    </message>
    <message>
        <source>For the Coordination Unit alone</source>
        <translation>Réservé au Groupe de coordination</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Good practice: %1</source>
        <translation>Bonne pratique : %1</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Good practices and evidence</source>
        <translation>Bonnes pratiques et éléments probants</translation>
    </message>
    <message>
        <source>Good practices and support needed</source>
        <translation>Bonnes pratiques et appui nécessaire</translation>
    </message>
    <message>
        <source>Good practices, difficulties and support needed</source>
        <translation>Bonnes pratiques, difficultés et appui nécessaire</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hosts of the meetings held</source>
        <translation>Hôtes des réunions tenues</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>How many were asked and did not report is not given where fewer than five partners reported.</source>
        <translation>Lorsque moins de cinq partenaires ont fait rapport, le nombre de ceux qui ont été sollicités et dont aucun rapport n’a été reçu n’est pas indiqué.</translation>
    </message>
    <message>
        <source>I: Regional initiatives</source>
        <translation>I : Initiatives régionales</translation>
    </message>
    <message>
        <source>II: Illicit financial flows</source>
        <translation>II : Flux financiers illicites</translation>
    </message>
    <message>
        <source>III: Precursors</source>
        <translation>III : Précurseurs</translation>
    </message>
    <message>
        <source>IV: Drug prevention and health</source>
        <translation>IV : Prévention de l’usage de drogues et santé</translation>
    </message>
    <message>
        <source>Identified as priority</source>
        <translation>Désignée comme prioritaire</translation>
    </message>
    <message>
        <source>Identify as priority</source>
        <translation>Désigner comme prioritaire</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire (sollicités : %1 ; non sollicités : %2). Le nombre de partenaires ayant fait rapport n’est pas indiqué, car il renseignerait sur un petit nombre de partenaires.</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires (sollicités : %1 ; non sollicités : %2). Le nombre de partenaires ayant fait rapport n’est pas indiqué, car il renseignerait sur un petit nombre de partenaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %3).</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %3 ; ayant répondu n’avoir rien à signaler : %4).</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %3 ; ayant répondu n’avoir rien à signaler : %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3).</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport : %3).</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport : %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport : %3 ; ayant répondu n’avoir rien à signaler : %4).</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires (sollicités : %1 ; non sollicités : %2 ; ayant fait rapport : %3 ; ayant répondu n’avoir rien à signaler : %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s), of whom none was asked to report and none reported.</source>
        <translation>
            <numerusform>La mise en œuvre est recommandée à {n} partenaire ; aucune demande d’information n’a été adressée et aucun rapport n’a été reçu.</numerusform>
            <numerusform>La mise en œuvre est recommandée à {n} partenaires ; aucune demande d’information n’a été adressée et aucun rapport n’a été reçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Implementation is counted in pairs of a recommendation and a partner to which it is addressed, each partner by itself. Only a partner’s own report sets its stage; what others say about it is not counted. A later report does not erase an earlier one. Those who coordinate or review, and duties that partners have together, are not among these pairs.</source>
        <translation>La mise en œuvre est comptabilisée par paires formées d’une recommandation et d’un partenaire auquel elle est adressée à titre individuel. Seul le rapport du partenaire lui-même détermine le stade ; ce que d’autres disent à son sujet n’est pas comptabilisé. Un rapport ultérieur n’efface pas un rapport antérieur. Les partenaires chargés de la coordination ou de l’examen et les tâches communes à plusieurs partenaires ne figurent pas parmi ces paires.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>Implementer (invited)</source>
        <translation>Exécutant (sur invitation)</translation>
    </message>
    <message>
        <source>Implementer (together)</source>
        <translation>Exécutant (conjointement)</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Dans ses propres termes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>En résumé :</translation>
    </message>
    <message>
        <source>In the original:</source>
        <translation>Texte original :</translation>
    </message>
    <message>
        <source>In the partner’s own words</source>
        <translation>Dans les termes du partenaire</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Dans les termes de la source</translation>
    </message>
    <message>
        <source>Information from other sources</source>
        <translation>Informations provenant d’autres sources</translation>
    </message>
    <message>
        <source>Information management</source>
        <translation>Gestion de l’information</translation>
    </message>
    <message>
        <source>Information management, as stated</source>
        <translation>Gestion de l’information, d’après les sources</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Interpretive statement</source>
        <translation>Déclaration interprétative</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Invited partners that reported, as far as this paper may tell: %1.</source>
        <translation>Partenaires invités ayant fait rapport, pour autant que le présent document puisse l’indiquer : %1.</translation>
    </message>
    <message>
        <source>Invited partners that reported: %1.</source>
        <translation>Partenaires invités ayant fait rapport : %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>LLLL y</source>
        <translation>LLLL y</translation>
    </message>
    <message>
        <source>Latest report of each partner</source>
        <translation>Dernier rapport de chaque partenaire</translation>
    </message>
    <message>
        <source>Latest report that each partner agreed to share</source>
        <translation>Dernier rapport que chaque partenaire a accepté de communiquer</translation>
    </message>
    <message>
        <source>Latest reports of partners</source>
        <translation>Derniers rapports des partenaires</translation>
    </message>
    <message>
        <source>Latest reports that partners agreed to share</source>
        <translation>Derniers rapports que les partenaires ont accepté de communiquer</translation>
    </message>
    <message>
        <source>Latest stage that it agreed to share</source>
        <translation>Dernier stade communiqué avec son accord</translation>
    </message>
    <message>
        <source>Latest stage that it reported</source>
        <translation>Dernier stade signalé</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Lead (invited)</source>
        <translation>Chef de file (sur invitation)</translation>
    </message>
    <message>
        <source>Lead (together)</source>
        <translation>Chef de file (conjointement)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links to other recommendations</source>
        <translation>Liens avec d’autres recommandations</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Listed below: partners: %1; observers: %2; others: %3.</source>
        <translation>Partenaires énumérés ci-après : %1 ; observateurs : %2 ; autres : %3.</translation>
    </message>
    <message>
        <source>Long form</source>
        <translation>Forme développée</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>Réponse de l’administration</translation>
    </message>
    <message>
        <source>Many-to-many</source>
        <translation>Routes multiples</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings announced or moved</source>
        <translation>Réunions annoncées ou reportées</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>Réunions auxquelles le partenaire a assisté</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Réunions tenues</translation>
    </message>
    <message>
        <source>Meetings held, by kind</source>
        <translation>Réunions tenues, par type</translation>
    </message>
    <message>
        <source>Meetings held: %1; announcements: %2</source>
        <translation>Réunions tenues : %1 ; annonces : %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée dans</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusionne</translation>
    </message>
    <message>
        <source>Ministerial Conference</source>
        <translation>Conférence ministérielle</translation>
    </message>
    <message>
        <source>Missing information: not asked and without report: %1; asked, answer awaited: %2; asked, no report received: %3.</source>
        <translation>Informations manquantes (non sollicités et sans rapport : %1 ; sollicités, réponse attendue : %2 ; sollicités, aucun rapport reçu : %3).</translation>
    </message>
    <message>
        <source>Missing information: not asked, and no report that may be given: %1; asked, and no report that may be given: %2.</source>
        <translation>Informations manquantes (non sollicités, aucun rapport pouvant figurer ici : %1 ; sollicités, aucun rapport pouvant figurer ici : %2).</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Restreinte par</translation>
    </message>
    <message>
        <source>Narrows</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Nouvelles recommandations</translation>
    </message>
    <message>
        <source>New recommendations, by pillar</source>
        <translation>Nouvelles recommandations, par pilier</translation>
    </message>
    <message>
        <source>New recommendations: %1</source>
        <translation>Nouvelles recommandations : %1</translation>
    </message>
    <message>
        <source>No addressee is on record here.</source>
        <translation>Aucun destinataire n’est consigné ici.</translation>
    </message>
    <message>
        <source>No addressee that may be given in this paper is on record.</source>
        <translation>Aucun destinataire pouvant figurer dans le présent document n’est consigné.</translation>
    </message>
    <message>
        <source>No amended wording is on record here.</source>
        <translation>Aucun libellé modifié n’est consigné ici.</translation>
    </message>
    <message>
        <source>No amended wording that may be given in this paper is on record.</source>
        <translation>Aucun libellé modifié pouvant figurer dans le présent document n’est consigné.</translation>
    </message>
    <message>
        <source>No announcement of a meeting is on record here for the period.</source>
        <translation>Aucune annonce de réunion n’est consignée ici pour la période.</translation>
    </message>
    <message>
        <source>No announcement of a meeting that may be given in this paper is on record for the period.</source>
        <translation>Aucune annonce de réunion pouvant figurer dans le présent document n’est consignée pour la période.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here.</source>
        <translation>Aucune participation à cette réunion n’est consignée ici.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here. What sources state about it is given in %1.</source>
        <translation>Aucune participation à cette réunion n’est consignée ici. Les indications données par les sources à ce sujet figurent au %1.</translation>
    </message>
    <message>
        <source>No attendance of the partner is on record here.</source>
        <translation>Aucune participation du partenaire n’est consignée ici.</translation>
    </message>
    <message>
        <source>No attendance of the partner that may be given in this paper is on record.</source>
        <translation>Aucune participation du partenaire pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Pas de voie de communication</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>No decision is on record here as taken in the period.</source>
        <translation>Aucune décision prise au cours de la période n’est consignée ici.</translation>
    </message>
    <message>
        <source>No decision is on record since then.</source>
        <translation>Aucune décision n’a été consignée depuis.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group is on record.</source>
        <translation>Aucune décision du Groupe consultatif sur les politiques n’est consignée.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group that may be given in this paper is on record.</source>
        <translation>Aucune décision du Groupe consultatif sur les politiques pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No decision taken in the period that may be given in this paper is on record.</source>
        <translation>Aucune décision prise au cours de la période et pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No decision that may be given in this paper is on record since then.</source>
        <translation>Aucune décision pouvant figurer dans le présent document n’est consignée depuis.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record %1.</source>
        <translation>Aucune recommandation antérieure %1 n’est consignée.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record of which the meeting could take stock.</source>
        <translation>Aucune recommandation antérieure dont la réunion pourrait faire le bilan n’est consignée.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record.</source>
        <translation>Aucune recommandation antérieure n’est consignée.</translation>
    </message>
    <message>
        <source>No earlier recommendation stands as deferred or referred back.</source>
        <translation>Aucune recommandation antérieure n’est reportée ou renvoyée.</translation>
    </message>
    <message>
        <source>No figure about this meeting is on record here.</source>
        <translation>Aucun chiffre relatif à cette réunion n’est consigné ici.</translation>
    </message>
    <message>
        <source>No figure on donors or funds is on record here for the period.</source>
        <translation>Aucun chiffre relatif aux donateurs ou aux fonds n’est consigné ici pour la période.</translation>
    </message>
    <message>
        <source>No figure on donors or funds that may be given in this paper is on record for the period.</source>
        <translation>Aucun chiffre relatif aux donateurs ou aux fonds pouvant figurer dans le présent document n’est consigné pour la période.</translation>
    </message>
    <message>
        <source>No figure on information management is on record here for the period.</source>
        <translation>Aucun chiffre relatif à la gestion de l’information n’est consigné ici pour la période.</translation>
    </message>
    <message>
        <source>No figure on information management that may be given in this paper is on record for the period.</source>
        <translation>Aucun chiffre relatif à la gestion de l’information pouvant figurer dans le présent document n’est consigné pour la période.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers is on record here for the period.</source>
        <translation>Aucun chiffre relatif aux chargés de recherche et de liaison n’est consigné ici pour la période.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers that may be given in this paper is on record for the period.</source>
        <translation>Aucun chiffre relatif aux chargés de recherche et de liaison pouvant figurer dans le présent document n’est consigné pour la période.</translation>
    </message>
    <message>
        <source>No good practice and no need for support is on record here.</source>
        <translation>Aucune bonne pratique ni aucun besoin d’appui n’est consigné ici.</translation>
    </message>
    <message>
        <source>No good practice and no need for support that may be given in this paper is on record.</source>
        <translation>Aucune bonne pratique ni aucun besoin d’appui pouvant figurer dans le présent document n’est consigné.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Pas d’information</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>Devenue sans objet</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Sans réunion</translation>
    </message>
    <message>
        <source>No meeting is on record here as held in the period.</source>
        <translation>Aucune réunion tenue au cours de la période n’est consignée ici.</translation>
    </message>
    <message>
        <source>No meeting that may be given in this paper is on record as held in the period.</source>
        <translation>Aucune réunion tenue au cours de la période et pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No new recommendation is on record here.</source>
        <translation>Aucune nouvelle recommandation n’est consignée ici.</translation>
    </message>
    <message>
        <source>No new recommendation that may be given in this paper is on record.</source>
        <translation>Aucune nouvelle recommandation pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No partner is addressed</source>
        <translation>Aucun partenaire destinataire</translation>
    </message>
    <message>
        <source>No partner is addressed individually, so no reports are counted.</source>
        <translation>Aucun partenaire n’est destinataire à titre individuel ; aucun rapport n’est donc comptabilisé.</translation>
    </message>
    <message>
        <source>No partner that may be given in this paper is addressed individually, so no reports are counted.</source>
        <translation>Aucun partenaire pouvant figurer dans le présent document n’est destinataire à titre individuel ; aucun rapport n’est donc comptabilisé.</translation>
    </message>
    <message>
        <source>No position is on record here; responses are:</source>
        <translation>Aucune position n’est consignée ici ; les réactions sont les suivantes :</translation>
    </message>
    <message>
        <source>No position or response is on record here.</source>
        <translation>Aucune position ni réaction n’est consignée ici.</translation>
    </message>
    <message>
        <source>No position or response that may be given in this paper is on record.</source>
        <translation>Aucune position ni réaction pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No position that may be given in this paper is on record; responses are:</source>
        <translation>Aucune position pouvant figurer dans le présent document n’est consignée ; les réactions sont les suivantes :</translation>
    </message>
    <message>
        <source>No recommendation is on record as put before this meeting.</source>
        <translation>Aucune recommandation n’a été consignée comme soumise à cette réunion.</translation>
    </message>
    <message>
        <source>No recommendation is on record here on %1.</source>
        <translation>Aucune recommandation n’est consignée ici au %1.</translation>
    </message>
    <message>
        <source>No recommendation on record here is addressed to the partner.</source>
        <translation>Aucune recommandation consignée ici ne lui est adressée.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is addressed to the partner.</source>
        <translation>Aucune recommandation pouvant figurer dans le présent document ne lui est adressée.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record as put before this meeting.</source>
        <translation>Aucune recommandation pouvant être indiquée dans le présent document n’est consignée comme soumise à la présente réunion.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record on %1.</source>
        <translation>Aucune recommandation pouvant figurer dans le présent document n’est consignée au %1.</translation>
    </message>
    <message>
        <source>No recommendation within this scope is on record.</source>
        <translation>Aucune recommandation entrant dans ce champ n’est consignée.</translation>
    </message>
    <message>
        <source>No recommendations</source>
        <translation>Aucune recommandation</translation>
    </message>
    <message>
        <source>No report is on record as received in the period.</source>
        <translation>Aucun rapport reçu au cours de la période n’est consigné.</translation>
    </message>
    <message>
        <source>No report of a partner is on record.</source>
        <translation>Aucun rapport de partenaire n’est consigné.</translation>
    </message>
    <message>
        <source>No report received</source>
        <translation>Pas de rapport reçu</translation>
    </message>
    <message>
        <source>No report that may be given</source>
        <translation>Aucun rapport pouvant figurer ici</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record as received in the period.</source>
        <translation>Il n’est consigné, pour la période, aucun rapport que les partenaires aient accepté de communiquer.</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record.</source>
        <translation>Il n’est consigné aucun rapport que les partenaires aient accepté de communiquer.</translation>
    </message>
    <message>
        <source>No report that the partners concerned agreed to share was received since %1.</source>
        <translation>Depuis la réunion %1, il n’a été reçu aucun rapport que les partenaires concernés aient accepté de communiquer.</translation>
    </message>
    <message>
        <source>No report was received since %1.</source>
        <translation>Aucun rapport n’a été reçu depuis la réunion %1.</translation>
    </message>
    <message>
        <source>No request is on record here as sent in the period.</source>
        <translation>Aucune demande envoyée au cours de la période n’est consignée ici.</translation>
    </message>
    <message>
        <source>No request sent in the period that may be given in this paper is on record.</source>
        <translation>Aucune demande envoyée au cours de la période et pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No request to the partner is on record here.</source>
        <translation>Aucune demande adressée au partenaire n’est consignée ici.</translation>
    </message>
    <message>
        <source>No request to the partner that may be given in this paper is on record.</source>
        <translation>Aucune demande adressée au partenaire et pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>No single pillar</source>
        <translation>Sans pilier particulier</translation>
    </message>
    <message>
        <source>Northern route</source>
        <translation>Route du nord</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non sollicité</translation>
    </message>
    <message>
        <source>Not counted above: in another role or mode</source>
        <translation>Non comptabilisés ci-dessus : autre rôle ou autre modalité</translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Not for a PCG</source>
        <translation>N’appelle pas de décision du Groupe consultatif</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Note on the figures</source>
        <translation>Note sur les chiffres</translation>
    </message>
    <message>
        <source>Note verbale: %1.</source>
        <translation>Note verbale : %1.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Il en a été pris note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Prend note</translation>
    </message>
    <message>
        <source>Notes made by hand on this sheet are not a record of the meeting.</source>
        <translation>Ce qui est inscrit à la main sur cette fiche ne constitue pas un compte rendu de la réunion.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Nothing to report, %1</source>
        <translation>Rien à signaler, %1</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>On recommendations</source>
        <translation>Recommandations visées</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Données consignées</translation>
    </message>
    <message>
        <source>On record as of %1: %2.</source>
        <translation>Consigné au %1 : %2.</translation>
    </message>
    <message>
        <source>On record as of %1: %2. %3.</source>
        <translation>Consigné au %1 : %2. %3.</translation>
    </message>
    <message>
        <source>On record from meetings of the period</source>
        <translation>Consignée, issue d’une réunion de la période</translation>
    </message>
    <message>
        <source>Ongoing practice</source>
        <translation>Pratique courante</translation>
    </message>
    <message>
        <source>Only partners that may be given as addressees in this paper are counted.</source>
        <translation>Seuls sont comptés les partenaires qui peuvent être indiqués comme destinataires dans le présent document.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original : %1</translation>
    </message>
    <message>
        <source>Other participant</source>
        <translation>Autre participant</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Autres participants</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PCG</source>
        <translation>PCG</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner</source>
        <translation>Paires recommandation-partenaire</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs from that known on %3: %1; all pairs: %2.</source>
        <translation>Paires recommandation-partenaire dont le stade diffère de celui connu au %3 : %1 ; total des paires : %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs: %1, of %2</source>
        <translation>Paires recommandation-partenaire dont le stade diffère : %1, sur %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs from that known on %3: %1; all pairs: %2.</source>
        <translation>Paires recommandation-partenaire dont le stade, pour autant que le présent document puisse l’indiquer, diffère de celui connu au %3 : %1 ; total des paires : %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs: %1, of %2</source>
        <translation>Paires recommandation-partenaire dont le stade, pour autant que le présent document puisse l’indiquer, diffère : %1, sur %2</translation>
    </message>
    <message>
        <source>Para. %1</source>
        <translation>Par. %1</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants and numbers of delegates, as the source has them</source>
        <translation>Participants et nombre de délégués, d’après la source</translation>
    </message>
    <message>
        <source>Participants are listed under the names that they had on %1. Within each group they are listed in the alphabetical order of the language of this paper.</source>
        <translation>Les participants figurent sous le nom qu’ils portaient le %1. Dans chaque groupe, ils sont classés suivant l’ordre alphabétique de la langue du présent document.</translation>
    </message>
    <message>
        <source>Participants as stated</source>
        <translation>Participants, d’après les sources</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Partiellement mise en œuvre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partner profile: %1</source>
        <translation>Profil du partenaire : %1</translation>
    </message>
    <message>
        <source>Partners addressed</source>
        <translation>Partenaires destinataires</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3. How many reported, and what, is not given, since this would disclose information about only a few partners.</source>
        <translation>Partenaires destinataires : %1 ; sollicités : %2 ; non sollicités : %3. Le nombre de partenaires ayant fait rapport et les stades signalés ne sont pas indiqués, car ils renseigneraient sur un petit nombre de partenaires.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4.</source>
        <translation>Partenaires destinataires : %1 ; sollicités : %2 ; non sollicités : %3 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4; answered having nothing to report: %5.</source>
        <translation>Partenaires destinataires : %1 ; sollicités : %2 ; non sollicités : %3 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %4 ; ayant répondu n’avoir rien à signaler : %5.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4.</source>
        <translation>Partenaires destinataires : %1 ; sollicités : %2 ; non sollicités : %3 ; ayant fait rapport : %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4; answered having nothing to report: %5.</source>
        <translation>Partenaires destinataires : %1 ; sollicités : %2 ; non sollicités : %3 ; ayant fait rapport : %4 ; ayant répondu n’avoir rien à signaler : %5.</translation>
    </message>
    <message>
        <source>Partners and other figures, as stated</source>
        <translation>Partenaires et autres chiffres, d’après les sources</translation>
    </message>
    <message>
        <source>Partners asked</source>
        <translation>Partenaires sollicités</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3.</source>
        <translation>Partenaires consignés au %1 (pays : %2 ; organisations : %3).</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3; training partners, which are not among them: %4.</source>
        <translation>Partenaires consignés au %1 (pays : %2 ; organisations : %3) ; partenaires de formation, qui ne sont pas du nombre : %4.</translation>
    </message>
    <message>
        <source>Partners reported</source>
        <translation>Partenaires ayant fait rapport</translation>
    </message>
    <message>
        <source>Partners that reported, of those addressed</source>
        <translation>Partenaires ayant fait rapport, parmi les destinataires</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Pillar %1</source>
        <translation>Pilier %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned, unfunded</source>
        <translation>Prévue, non financée</translation>
    </message>
    <message>
        <source>Policy Consultative Group</source>
        <translation>Groupe consultatif sur les politiques</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions and responses</source>
        <translation>Positions et réactions</translation>
    </message>
    <message>
        <source>Propose amendments</source>
        <translation>Proposer des modifications</translation>
    </message>
    <message>
        <source>Proposed to a PCG</source>
        <translation>Proposée au Groupe consultatif</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>Source publiée</translation>
    </message>
    <message>
        <source>Put before %1</source>
        <translation>Soumise à la réunion %1</translation>
    </message>
    <message>
        <source>Put before a PCG</source>
        <translation>Soumise au Groupe consultatif</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêtes pour examen</translation>
    </message>
    <message>
        <source>Ready for review: every partner that reported describes it as implemented or as ongoing practice (partners addressed: %1; reported: %2).</source>
        <translation>Prête pour examen : tous les partenaires ayant fait rapport la décrivent comme mise en œuvre ou comme pratique courante (partenaires destinataires : %1 ; ayant fait rapport : %2).</translation>
    </message>
    <message>
        <source>Reaffirm</source>
        <translation>Réaffirmer</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Réaffirmée</translation>
    </message>
    <message>
        <source>Reaffirmed by</source>
        <translation>Réaffirmée par</translation>
    </message>
    <message>
        <source>Reaffirms</source>
        <translation>Réaffirme</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recommandation %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Recommendations addressed to the partner, by pillar</source>
        <translation>Recommandations adressées au partenaire, par pilier</translation>
    </message>
    <message>
        <source>Recommendations adopted and endorsed in the period, by pillar</source>
        <translation>Recommandations adoptées et approuvées au cours de la période, par pilier</translation>
    </message>
    <message>
        <source>Recommendations before the Policy Consultative Group and follow-up to earlier recommendations</source>
        <translation>Recommandations soumises au Groupe consultatif sur les politiques et suites données aux recommandations antérieures</translation>
    </message>
    <message>
        <source>Recommendations before the meeting</source>
        <translation>Recommandations dont la réunion est saisie</translation>
    </message>
    <message>
        <source>Recommendations before the meeting at a glance</source>
        <translation>Aperçu des recommandations dont la réunion est saisie</translation>
    </message>
    <message>
        <source>Recommendations by standing and pillar</source>
        <translation>Recommandations par statut et par pilier</translation>
    </message>
    <message>
        <source>Recommendations of evaluations</source>
        <translation>Recommandations issues d’évaluations</translation>
    </message>
    <message>
        <source>Recommendations on record on %1: %2; with a coordinator: %3; with a reviewer: %4. Information from organizations on what partners do, received in the period and not counted as reports: %5.</source>
        <translation>Recommandations consignées au %1 : %2 ; dotées d’un coordonnateur : %3 ; dotées d’un examinateur : %4. Informations provenant d’organisations au sujet de l’action des partenaires, reçues au cours de la période et non comptabilisées comme rapports : %5.</translation>
    </message>
    <message>
        <source>Recommendations put forward</source>
        <translation>Recommandations présentées</translation>
    </message>
    <message>
        <source>Recommendations with a decision, by meeting of the Policy Consultative Group</source>
        <translation>Recommandations ayant fait l’objet d’une décision, par réunion du Groupe consultatif sur les politiques</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Reported by an organization</source>
        <translation>Signalé par une organisation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports on recommendations where their number would disclose information about only a few partners are not counted here.</source>
        <translation>Les rapports relatifs aux recommandations pour lesquelles leur nombre renseignerait sur un petit nombre de partenaires ne sont pas comptabilisés ici.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Rapports reçus</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>Rapports reçus au cours de la période que les partenaires ont accepté de communiquer : %1 (comportant une bonne pratique : %2 ; comportant des éléments probants : %3).</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; partners that sent them: %2.</source>
        <translation>Rapports reçus au cours de la période que les partenaires ont accepté de communiquer : %1 ; partenaires les ayant envoyés : %2.</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>Rapports reçus au cours de la période : %1 (comportant une bonne pratique : %2 ; comportant des éléments probants : %3).</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; partners that sent them: %2.</source>
        <translation>Rapports reçus au cours de la période : %1 ; partenaires les ayant envoyés : %2.</translation>
    </message>
    <message>
        <source>Reports received since %1</source>
        <translation>Rapports reçus depuis la réunion %1</translation>
    </message>
    <message>
        <source>Reports received since %1 that partners agreed to share</source>
        <translation>Rapports reçus depuis la réunion %1 que les partenaires ont accepté de communiquer</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1</source>
        <translation>Rapports reçus que les partenaires ont accepté de communiquer : %1</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>Rapports reçus que les partenaires ont accepté de communiquer : %1. Partenaires qui les ont envoyés : %2 ; partenaires destinataires à titre individuel : %3.</translation>
    </message>
    <message>
        <source>Reports received, by partner</source>
        <translation>Rapports reçus, par partenaire</translation>
    </message>
    <message>
        <source>Reports received: %1</source>
        <translation>Rapports reçus : %1</translation>
    </message>
    <message>
        <source>Reports received: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>Rapports reçus : %1. Partenaires qui les ont envoyés : %2 ; partenaires destinataires à titre individuel : %3.</translation>
    </message>
    <message>
        <source>Reports that partners did not agree to share are counted only where at least five partners sent such a report on the same recommendation.</source>
        <translation>Les rapports que les partenaires n’ont pas accepté de communiquer ne sont comptabilisés que lorsque cinq partenaires au moins ont envoyé un tel rapport sur la même recommandation.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Demandes et réponses</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Demandes envoyées</translation>
    </message>
    <message>
        <source>Requests sent that may be given in this paper: %1</source>
        <translation>Demandes envoyées pouvant figurer dans le présent document : %1</translation>
    </message>
    <message>
        <source>Requests sent, and replies to them</source>
        <translation>Demandes envoyées et réponses reçues</translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation>Demandes envoyées : %1</translation>
    </message>
    <message>
        <source>Requests to the partner and its answers</source>
        <translation>Demandes adressées au partenaire et réponses reçues</translation>
    </message>
    <message>
        <source>Research and liaison officers</source>
        <translation>Chargés de recherche et de liaison</translation>
    </message>
    <message>
        <source>Research and liaison officers, as stated</source>
        <translation>Chargés de recherche et de liaison, d’après les sources</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Responses of partners</source>
        <translation>Réactions des partenaires</translation>
    </message>
    <message>
        <source>Responses to recommendations</source>
        <translation>Réactions aux recommandations</translation>
    </message>
    <message>
        <source>Responsible body: %1.</source>
        <translation>Organisme responsable : %1.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Reviewer (invited)</source>
        <translation>Examinateur (sur invitation)</translation>
    </message>
    <message>
        <source>Reviewer (together)</source>
        <translation>Examinateur (conjointement)</translation>
    </message>
    <message>
        <source>Reviewing partners: %1.</source>
        <translation>Partenaires chargés de l’examen : %1.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>Partenaires chargés de l’examen : %1 ; ayant fait rapport, pour autant que le présent document puisse l’indiquer : %2.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported: %2.</source>
        <translation>Partenaires chargés de l’examen : %1 ; ayant fait rapport : %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Déclaration faite en réunion</translation>
    </message>
    <message>
        <source>Said in a meeting.</source>
        <translation>Déclaration faite en réunion.</translation>
    </message>
    <message>
        <source>Said in a meeting; confirmed by the partner on %1.</source>
        <translation>Déclaration faite en réunion ; confirmée par le partenaire le %1.</translation>
    </message>
    <message>
        <source>Scope: all earlier recommendations %1.</source>
        <translation>Champ : toutes les recommandations antérieures %1.</translation>
    </message>
    <message>
        <source>Scope: recommendations %1 of meetings since %2, with those that they are linked to.</source>
        <translation>Champ : recommandations %1, issues de réunions tenues depuis le %2, et celles auxquelles elles sont liées.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Set out in</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Several meetings together, as stated</source>
        <translation>Plusieurs réunions considérées ensemble, d’après les sources</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Sources state the following figures for several meetings together; they are not sums of other figures.</source>
        <translation>Les sources indiquent les chiffres ci-après pour plusieurs réunions considérées ensemble ; ils ne sont pas la somme d’autres chiffres.</translation>
    </message>
    <message>
        <source>Sources state the following figures for the period.</source>
        <translation>Les sources indiquent les chiffres ci-après pour la période.</translation>
    </message>
    <message>
        <source>Sources state the following figures on donors and funds.</source>
        <translation>Les sources indiquent les chiffres ci-après au sujet des donateurs et des fonds.</translation>
    </message>
    <message>
        <source>Sources state the following figures on information management.</source>
        <translation>Les sources indiquent les chiffres ci-après au sujet de la gestion de l’information.</translation>
    </message>
    <message>
        <source>Sources state the following figures on research and liaison officers.</source>
        <translation>Les sources indiquent les chiffres ci-après au sujet des chargés de recherche et de liaison.</translation>
    </message>
    <message>
        <source>Southern route</source>
        <translation>Route du sud</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Stages are not given, since this would disclose information about only a few partners.</source>
        <translation>Les stades ne sont pas indiqués, car ils renseigneraient sur un petit nombre de partenaires.</translation>
    </message>
    <message>
        <source>Stages reported</source>
        <translation>Stades signalés</translation>
    </message>
    <message>
        <source>Stages reported: %1.</source>
        <translation>Stades signalés : %1.</translation>
    </message>
    <message>
        <source>Stages that changed</source>
        <translation>Stades modifiés</translation>
    </message>
    <message>
        <source>Stages that changed, by recommendation</source>
        <translation>Stades modifiés, par recommandation</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Standing history</source>
        <translation>Évolution du statut</translation>
    </message>
    <message>
        <source>Standing: %1.</source>
        <translation>Statut : %1.</translation>
    </message>
    <message>
        <source>Standing: %1. Steps so far: %2.</source>
        <translation>Statut : %1. Étapes à ce jour : %2.</translation>
    </message>
    <message>
        <source>Stated figures</source>
        <translation>Chiffres indiqués par les sources</translation>
    </message>
    <message>
        <source>Status of implementation</source>
        <translation>État de la mise en œuvre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps so far: %1.</source>
        <translation>Étapes à ce jour : %1.</translation>
    </message>
    <message>
        <source>Stocktaking of earlier recommendations by thread</source>
        <translation>Bilan des recommandations antérieures, par série</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Subject of the thread</source>
        <translation>Objet de la série</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>Remplacée par %1</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Appui nécessaire</translation>
    </message>
    <message>
        <source>Support needed: %1</source>
        <translation>Appui nécessaire : %1</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Viabilité</translation>
    </message>
    <message>
        <source>Synergies</source>
        <translation>Synergies</translation>
    </message>
    <message>
        <source>TRAINING - made-up data</source>
        <translation>FORMATION – données fictives</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Technical working group</source>
        <translation>Groupe de travail technique</translation>
    </message>
    <message>
        <source>Texts marked %1 are given in the language in which they were entered, as no text in the language of this paper is on file.</source>
        <translation>Les textes portant la mention %1 sont donnés dans la langue dans laquelle ils ont été saisis, faute de texte disponible dans la langue du présent document.</translation>
    </message>
    <message numerus="yes">
        <source>The Group adopted {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a adopté {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a adopté {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group concluded {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a clos l’examen d’une recommandation : %1.</numerusform>
            <numerusform>Le Groupe a clos l’examen de {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group considered {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a examiné {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a examiné {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group deferred {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a reporté l’examen d’une recommandation : %1.</numerusform>
            <numerusform>Le Groupe a reporté l’examen de {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group did not endorse {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe n’a pas approuvé {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe n’a pas approuvé {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group discontinued {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a abandonné {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a abandonné {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s) as amended: %1.</source>
        <translation>
            <numerusform>Le Groupe a approuvé {n:feminine} recommandation telle que modifiée : %1.</numerusform>
            <numerusform>Le Groupe a approuvé {n:feminine} recommandations telles que modifiées : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a approuvé {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a approuvé {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group identified {n} recommendation(s) as priority: %1.</source>
        <translation>
            <numerusform>Le Groupe a désigné comme prioritaire {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a désigné comme prioritaires {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group reaffirmed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a réaffirmé {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a réaffirmé {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group referred {n} recommendation(s) back: %1.</source>
        <translation>
            <numerusform>Le Groupe a renvoyé {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe a renvoyé {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group replaced {n} recommendation(s) by later ones: %1.</source>
        <translation>
            <numerusform>Le Groupe a remplacé {n:feminine} recommandation par une autre, plus récente : %1.</numerusform>
            <numerusform>Le Groupe a remplacé {n:feminine} recommandations par d’autres, plus récentes : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took a decision that is not recorded on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a pris sur {n:feminine} recommandation une décision qui n’est pas consignée : %1.</numerusform>
            <numerusform>Le Groupe a pris sur {n:feminine} recommandations une décision qui n’est pas consignée : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took no decision on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe ne s’est pas prononcé sur {n:feminine} recommandation : %1.</numerusform>
            <numerusform>Le Groupe ne s’est pas prononcé sur {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took note of {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Le Groupe a pris note d’une recommandation : %1.</numerusform>
            <numerusform>Le Groupe a pris note de {n:feminine} recommandations : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1), %2.</source>
        <translation>
            <numerusform>Le Groupe consultatif sur les politiques était saisi d’une recommandation (%1) %2.</numerusform>
            <numerusform>Le Groupe consultatif sur les politiques était saisi de {n:feminine} recommandations (%1) %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1):</source>
        <translation>
            <numerusform>Le Groupe consultatif sur les politiques était saisi d’une recommandation (%1) :</numerusform>
            <numerusform>Le Groupe consultatif sur les politiques était saisi de {n:feminine} recommandations (%1) :</numerusform>
        </translation>
    </message>
    <message>
        <source>The Policy Consultative Group is invited:</source>
        <translation>Le Groupe consultatif sur les politiques est invité à :</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met %1.</source>
        <translation>Le Groupe consultatif sur les politiques s’est réuni %1.</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met in %1 %2.</source>
        <translation>Le Groupe consultatif sur les politiques s’est réuni à %1 %2.</translation>
    </message>
    <message>
        <source>The current wording is on record with this step: %1.</source>
        <translation>Le libellé actuel est consigné avec l’étape suivante : %1.</translation>
    </message>
    <message>
        <source>The decisions of this meeting are set out above and not included here.</source>
        <translation>Les décisions de la présente réunion sont exposées ci-dessus et ne sont pas reprises ici.</translation>
    </message>
    <message>
        <source>The expert working group is invited:</source>
        <translation>Le groupe de travail d’experts est invité à :</translation>
    </message>
    <message numerus="yes">
        <source>The follow-up to {n} earlier recommendation(s) is set out below (%1).</source>
        <translation>
            <numerusform>Les suites données à {n:feminine} recommandation antérieure sont exposées ci-après (%1).</numerusform>
            <numerusform>Les suites données à {n:feminine} recommandations antérieures sont exposées ci-après (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The following are counted separately and not among the pairs of recommendation and partner: %1.</source>
        <translation>Les éléments suivants sont comptabilisés séparément et non parmi les paires recommandation-partenaire : %1.</translation>
    </message>
    <message>
        <source>The following figures cover all recommendations on record on %1 and requests of all dates, on information received by %2; a partner that reported is not counted again as having nothing to report.</source>
        <translation>Les chiffres qui suivent portent sur toutes les recommandations consignées au %1 et sur toutes les demandes, quelle qu’en soit la date, d’après les informations reçues au %2 ; un partenaire qui a fait rapport n’est pas compté une seconde fois parmi ceux qui n’ont rien à signaler.</translation>
    </message>
    <message>
        <source>The partner at a glance</source>
        <translation>Le partenaire en bref</translation>
    </message>
    <message>
        <source>The previous meeting of the Policy Consultative Group on record as held is %1 (%2).</source>
        <translation>La dernière réunion du Groupe consultatif sur les politiques consignée comme tenue avant la présente est la réunion %1 (%2).</translation>
    </message>
    <message>
        <source>The recommendation at a glance</source>
        <translation>La recommandation en bref</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step is on record here.</source>
        <translation>Au %1, le statut est le suivant : %2. Aucune étape n’est consignée ici.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step that may be given in this paper is on record.</source>
        <translation>Au %1, le statut est le suivant : %2. Aucune étape pouvant figurer dans le présent document n’est consignée.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. The table gives its steps.</source>
        <translation>Au %1, le statut est le suivant : %2. Le tableau en présente les étapes.</translation>
    </message>
    <message>
        <source>The table gives each amended text, or proposal to amend it, beside the text before.</source>
        <translation>Le tableau présente chaque texte modifié, ou chaque proposition de modification, en regard du texte antérieur.</translation>
    </message>
    <message>
        <source>The table gives figures as their sources state them. Where sources differ, their figures stand side by side, the preferred one first; none is merged or added up.</source>
        <translation>Le tableau présente les chiffres tels que les sources les indiquent. En cas de divergence, les chiffres figurent côte à côte, le chiffre privilégié en premier ; aucun n’est fusionné ni additionné.</translation>
    </message>
    <message>
        <source>The table gives the announcements of the period and, where a meeting was moved, the days announced before.</source>
        <translation>Le tableau présente les annonces faites au cours de la période et, pour les réunions reportées, les dates annoncées auparavant.</translation>
    </message>
    <message>
        <source>The table gives the hosts of the meetings held in the period, as far as they are on record.</source>
        <translation>Le tableau indique les hôtes des réunions tenues au cours de la période, pour autant qu’ils soient consignés.</translation>
    </message>
    <message>
        <source>The table gives the latest report of each partner, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>Le tableau présente le dernier rapport de chaque partenaire, dans les termes mêmes du partenaire. Les partenaires sont classés par ordre alphabétique.</translation>
    </message>
    <message>
        <source>The table gives the latest report that each partner agreed to share, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>Le tableau présente le dernier rapport que chaque partenaire a accepté de communiquer, dans les termes mêmes du partenaire. Les partenaires sont classés par ordre alphabétique.</translation>
    </message>
    <message>
        <source>The table gives the recommendations that meetings adopted and endorsed in the period. One that was adopted and endorsed stands in both rows. The last row gives those that come from a meeting of the period and of which no adoption is given here.</source>
        <translation>Le tableau présente les recommandations que des réunions ont adoptées et approuvées au cours de la période. Une recommandation à la fois adoptée et approuvée figure sur les deux lignes. La dernière ligne présente celles qui sont issues d’une réunion de la période et dont l’adoption n’est pas indiquée ici.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1, as far as this paper may tell. A partner that reported is not counted again as having nothing to report. A dash stands where the number would disclose information about only a few partners.</source>
        <translation>Le tableau présente, pour autant que le présent document puisse l’indiquer, les demandes envoyées aux partenaires au cours de la période et les réponses reçues au %1. Un partenaire qui a fait rapport n’est pas compté une seconde fois parmi ceux qui n’ont rien à signaler. Un tiret figure là où le chiffre divulguerait des informations sur quelques partenaires seulement.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1. A partner that reported is not counted again as having nothing to report; of one that stands in neither of the last two columns, an answer is awaited or no report was received.</source>
        <translation>Le tableau présente les demandes envoyées aux partenaires au cours de la période et les réponses reçues au %1. Un partenaire qui a fait rapport n’est pas compté une seconde fois parmi ceux qui n’ont rien à signaler ; de celui qui ne figure dans aucune des deux dernières colonnes, une réponse est attendue ou aucun rapport n’a été reçu.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period.</source>
        <translation>Le tableau présente les demandes envoyées aux partenaires au cours de la période.</translation>
    </message>
    <message>
        <source>The table gives the responses of the partner.</source>
        <translation>Le tableau présente les réactions du partenaire.</translation>
    </message>
    <message>
        <source>The table gives the stages that partners agreed to share. “No information” stands where no earlier report is on record that the partner agreed to share.</source>
        <translation>Le tableau présente les stades que les partenaires ont accepté de communiquer. « Pas d’information » indique qu’il n’est consigné aucun rapport antérieur que le partenaire ait accepté de communiquer.</translation>
    </message>
    <message>
        <source>The table gives the standing on %1 of all recommendations that are on record here, those of evaluations left out.</source>
        <translation>Le tableau présente le statut, au %1, de toutes les recommandations consignées ici, à l’exclusion de celles issues d’évaluations.</translation>
    </message>
    <message>
        <source>The table gives what the partner was asked to report on and how it answered.</source>
        <translation>Le tableau indique les points sur lesquels le partenaire a été sollicité et ses réponses.</translation>
    </message>
    <message>
        <source>The table quotes what the partner reported.</source>
        <translation>Le tableau cite ce que le partenaire a signalé.</translation>
    </message>
    <message>
        <source>The text is not on file.</source>
        <translation>Le texte n’est pas disponible.</translation>
    </message>
    <message>
        <source>The text is not on file; this is its gist.</source>
        <translation>Le texte n’est pas disponible ; ceci en est la substance.</translation>
    </message>
    <message>
        <source>The texts are not on file.</source>
        <translation>Les textes ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>The threads at a glance</source>
        <translation>Aperçu des séries de recommandations</translation>
    </message>
    <message>
        <source>The threads before the meeting</source>
        <translation>Séries de recommandations dont la réunion est saisie</translation>
    </message>
    <message>
        <source>The threads in detail</source>
        <translation>Les séries de recommandations en détail</translation>
    </message>
    <message>
        <source>Thematic discussion</source>
        <translation>Débat thématique</translation>
    </message>
    <message>
        <source>There is no record here that this meeting was held.</source>
        <translation>La tenue de cette réunion n’est pas consignée ici.</translation>
    </message>
    <message>
        <source>These positions are on record here, word for word:</source>
        <translation>Les positions ci-après sont consignées textuellement :</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation where the partner agreed to share it, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>La présente annexe cite le dernier rapport de chaque partenaire sur chaque recommandation lorsque le partenaire a accepté de le communiquer, dans la langue dans laquelle il a été rédigé. Les partenaires sont classés par ordre alphabétique.</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>La présente annexe cite le dernier rapport de chaque partenaire sur chaque recommandation, dans la langue dans laquelle il a été rédigé. Les partenaires sont classés par ordre alphabétique.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1, %2.</source>
        <translation>La présente liste concerne la réunion suivante : %1, %2.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1.</source>
        <translation>La présente liste concerne la réunion suivante : %1.</translation>
    </message>
    <message>
        <source>This list gives the abbreviations that are on record here, with the names in use on %1.</source>
        <translation>La présente liste donne les abréviations consignées ici, avec les noms en usage au %1.</translation>
    </message>
    <message>
        <source>This meeting is not on record here as held.</source>
        <translation>Cette réunion n’est pas consignée ici comme tenue.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Cette réunion a été annulée.</translation>
    </message>
    <message>
        <source>This meeting was cancelled; there are therefore no boxes to tick. The sheet lists what was put before it (%1).</source>
        <translation>Cette réunion a été annulée ; il n’y a donc pas de cases à cocher. La fiche énumère ce dont la réunion avait été saisie (%1).</translation>
    </message>
    <message>
        <source>This paper covers only the recommendations that fit the following: %1.</source>
        <translation>Le présent document ne porte que sur les recommandations répondant aux critères suivants : %1.</translation>
    </message>
    <message>
        <source>This paper gives figures for the period from %1 to %2. Figures that the Unit keeps on record are counted; others are given as their sources state them, and are neither merged nor added up.</source>
        <translation>Le présent document donne des chiffres pour la période allant du %1 au %2. Les chiffres tirés des données consignées par le Groupe de coordination résultent d’un comptage ; les autres sont reproduits tels que les sources les indiquent, sans être fusionnés ni additionnés.</translation>
    </message>
    <message>
        <source>This paper lists what changed between the two dates, both included.</source>
        <translation>Le présent document recense les changements intervenus entre les deux dates, celles-ci comprises.</translation>
    </message>
    <message>
        <source>This paper lists what changed since the last meeting of the Policy Consultative Group that is on record as held before its date: %1.</source>
        <translation>Le présent document recense les changements intervenus depuis la dernière réunion du Groupe consultatif sur les politiques consignée comme tenue avant la date du document : %1.</translation>
    </message>
    <message>
        <source>This paper may tell of the reports of fewer than five partners; stages are therefore not given.</source>
        <translation>Le présent document ne pouvant rendre compte que des rapports de moins de cinq partenaires, les stades ne sont pas indiqués.</translation>
    </message>
    <message>
        <source>This sheet is for use in the meeting room. It lists what is before the meeting (%1) and gives each recommendation with boxes for the outcomes that the meeting can reach and, where none is on record, with space for amended wording, reservations and notes.</source>
        <translation>La présente fiche est destinée au travail en salle. Elle énumère ce dont la réunion est saisie (%1) et présente chaque recommandation avec des cases correspondant aux résultats possibles et, lorsqu’aucun n’est consigné, avec un espace pour le libellé modifié, les réserves et les notes.</translation>
    </message>
    <message numerus="yes">
        <source>To consider whether to conclude {n} recommendation(s) that every addressed partner that reported describes as implemented or as ongoing practice: %1;</source>
        <translation>
            <numerusform>Déterminer si l’examen d’une recommandation, que tous les partenaires destinataires ayant fait rapport disent mise en œuvre ou devenue pratique courante, peut être clos : %1 ;</numerusform>
            <numerusform>Déterminer si l’examen de {n:feminine} recommandations, que tous les partenaires destinataires ayant fait rapport disent mises en œuvre ou devenues pratique courante, peut être clos : %1 ;</numerusform>
        </translation>
    </message>
    <message>
        <source>To consider which of them are implemented.</source>
        <translation>Examiner lesquelles sont mises en œuvre.</translation>
    </message>
    <message>
        <source>To consider which of them are implemented; ready for review, since every addressed partner that reported describes them as implemented or as ongoing practice: %1.</source>
        <translation>Examiner lesquelles sont mises en œuvre ; sont prêtes pour examen, tous les partenaires destinataires qui ont fait rapport les décrivant comme mises en œuvre ou comme pratique courante : %1.</translation>
    </message>
    <message>
        <source>To identify those that are a priority, to reaffirm those that stand as they are, and to propose amendments where the wording should change;</source>
        <translation>Désigner celles qui sont prioritaires, réaffirmer celles qui restent valables en l’état et proposer des modifications lorsque le libellé doit changer ;</translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1), %2;</source>
        <translation>
            <numerusform>Examiner, en vue de l’approuver, la recommandation qui lui est soumise (%1), %2 ;</numerusform>
            <numerusform>Examiner, en vue de les approuver, les {n:feminine} recommandations qui lui sont soumises (%1), %2 ;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1):</source>
        <translation>
            <numerusform>Examiner, en vue de l’approuver, la recommandation qui lui est soumise (%1) :</numerusform>
            <numerusform>Examiner, en vue de les approuver, les {n:feminine} recommandations qui lui sont soumises (%1) :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it, %2;</source>
        <translation>
            <numerusform>Examiner, en vue de l’approuver, la recommandation qui lui est soumise, %2 ;</numerusform>
            <numerusform>Examiner, en vue de les approuver, les {n:feminine} recommandations qui lui sont soumises, %2 ;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it:</source>
        <translation>
            <numerusform>Examiner, en vue de l’approuver, la recommandation qui lui est soumise :</numerusform>
            <numerusform>Examiner, en vue de les approuver, les {n:feminine} recommandations qui lui sont soumises :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take note of the follow-up to {n} earlier recommendation(s) (%1);</source>
        <translation>
            <numerusform>Prendre note des suites données à {n:feminine} recommandation antérieure (%1) ;</numerusform>
            <numerusform>Prendre note des suites données à {n:feminine} recommandations antérieures (%1) ;</numerusform>
        </translation>
    </message>
    <message>
        <source>To take note of what has changed since %1 (%2);</source>
        <translation>Prendre note des faits nouveaux survenus depuis la réunion %1 (%2) ;</translation>
    </message>
    <message numerus="yes">
        <source>To take stock of {n} recommendation(s) in the threads of %1;</source>
        <translation>
            <numerusform>Faire le bilan d’une recommandation, selon les séries exposées au %1 ;</numerusform>
            <numerusform>Faire le bilan de {n:feminine} recommandations, selon les séries exposées au %1 ;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take up again the {n} recommendation(s) that earlier meetings deferred or referred back: %1;</source>
        <translation>
            <numerusform>Reprendre l’examen de la recommandation qu’une réunion antérieure a reportée ou renvoyée : %1 ;</numerusform>
            <numerusform>Reprendre l’examen des {n:feminine} recommandations que des réunions antérieures ont reportées ou renvoyées : %1 ;</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Conjointement</translation>
    </message>
    <message>
        <source>Training partner</source>
        <translation>Partenaire de formation</translation>
    </message>
    <message>
        <source>Training partners</source>
        <translation>Partenaires de formation</translation>
    </message>
    <message>
        <source>Two dates go with every figure. “As at” is the day whose state is described; “information received by” is the day up to which the Unit took account of what it had received.</source>
        <translation>Deux dates accompagnent chaque chiffre. La première (« situation au ») est le jour dont la situation est décrite ; la seconde (« informations reçues au ») est le jour jusqu’auquel le Groupe de coordination a tenu compte des informations reçues.</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>United States dollars</source>
        <translation>dollars des États-Unis</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Changements intervenus du %1 au %2</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Faits nouveaux depuis la réunion %1</translation>
    </message>
    <message>
        <source>What has changed since the last meeting</source>
        <translation>Faits nouveaux depuis la dernière réunion</translation>
    </message>
    <message>
        <source>What is addressed to the partner</source>
        <translation>Recommandations adressées au partenaire</translation>
    </message>
    <message>
        <source>What other sources say</source>
        <translation>Ce que disent d’autres sources</translation>
    </message>
    <message>
        <source>What others say about a partner stands beside its own reports and is not counted; only the addressee sets its own stage.</source>
        <translation>Ce que d’autres disent d’un partenaire figure à côté de ses propres rapports et n’est pas comptabilisé ; seul le destinataire détermine son stade.</translation>
    </message>
    <message>
        <source>What partners reported and shared on %1</source>
        <translation>Ce que les partenaires ont signalé et accepté de communiquer au sujet de %1</translation>
    </message>
    <message>
        <source>What partners reported, in their own words</source>
        <translation>Informations communiquées par les partenaires, dans leurs propres termes</translation>
    </message>
    <message>
        <source>What the meeting can do with %1</source>
        <translation>Suites que la réunion peut donner à %1</translation>
    </message>
    <message>
        <source>What the meeting decided on %1 is not on record.</source>
        <translation>Ce que la réunion a décidé le %1 n’est pas consigné.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record and the decision is given with it.</source>
        <translation>Lorsqu’une case est cochée, le résultat est consigné et la décision figure en regard.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record.</source>
        <translation>Lorsqu’une case est cochée, le résultat est consigné.</translation>
    </message>
    <message>
        <source>Where the reports that are counted come from fewer than five partners, stages are not given. Where the number of reports would disclose information about only a few partners, it is not given either.</source>
        <translation>Lorsque les rapports comptabilisés émanent de moins de cinq partenaires, les stades ne sont pas indiqués. Lorsque le nombre de rapports renseignerait sur un petit nombre de partenaires, il n’est pas indiqué non plus.</translation>
    </message>
    <message>
        <source>Whose mapping</source>
        <translation>Correspondance établie par</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Sans réunion</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Wording as amended, reservations, other positions and notes</source>
        <translation>Libellé modifié, réserves, autres positions et notes</translation>
    </message>
    <message>
        <source>Wording at this step: %1.</source>
        <translation>Libellé à cette étape : %1.</translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation>Libellé antérieur</translation>
    </message>
    <message>
        <source>Wording of this step</source>
        <translation>Libellé de cette étape</translation>
    </message>
    <message>
        <source>Wordings amended</source>
        <translation>Libellés modifiés</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be</source>
        <translation>Libellés modifiés, ou dont la modification est proposée</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be: %1</source>
        <translation>Libellés modifiés, ou dont la modification est proposée : %1</translation>
    </message>
    <message>
        <source>Written by the partner</source>
        <translation>Écrit par le partenaire</translation>
    </message>
    <message>
        <source>[unofficial translation] %1</source>
        <translation>[traduction non officielle] %1</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>un organisme</translation>
    </message>
    <message>
        <source>a group of partners</source>
        <translation>un groupe de partenaires</translation>
    </message>
    <message>
        <source>addressed to %1</source>
        <translation>adressée à : %1</translation>
    </message>
    <message>
        <source>addressed to %1 (invited)</source>
        <translation>participation sur invitation : %1</translation>
    </message>
    <message>
        <source>addressed to %1 (together)</source>
        <translation>adressée conjointement à : %1</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>annexe %1</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>chapitre %1</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>coordination : %1</translation>
    </message>
    <message>
        <source>coordinated by %1 (invited)</source>
        <translation>coordination sur invitation : %1</translation>
    </message>
    <message>
        <source>coordinated by %1 (together)</source>
        <translation>coordination conjointe : %1</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d (first of a month)</source>
        <translation>d'er'</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM (first of a month)</source>
        <translation>d'er' MMMM</translation>
    </message>
    <message>
        <source>d MMMM y</source>
        <translation>d MMMM y</translation>
    </message>
    <message>
        <source>d MMMM y (first of a month)</source>
        <translation>d'er' MMMM y</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>donateurs</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>moins de cinq</translation>
    </message>
    <message>
        <source>fewer than five of them</source>
        <translation>moins de cinq</translation>
    </message>
    <message>
        <source>fewer than five partners reported, as far as this paper may tell</source>
        <translation>moins de cinq partenaires ont fait rapport, pour autant que le présent document puisse l’indiquer</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>figure %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>la semaine du %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no (feminine)</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no report that may be given</source>
        <translation>aucun rapport pouvant figurer ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <source>not tied to a single pillar</source>
        <translation>ne relevant pas d’un pilier particulier</translation>
    </message>
    <message>
        <source>number of reports not given</source>
        <translation>nombre de rapports non indiqué</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on %1 and %2</source>
        <translation>les %1 et %2</translation>
    </message>
    <message>
        <source>on drug prevention and health (pillar IV)</source>
        <translation>concernant la prévention de l’usage de drogues et la santé (pilier IV)</translation>
    </message>
    <message>
        <source>on illicit financial flows (pillar II)</source>
        <translation>concernant les flux financiers illicites (pilier II)</translation>
    </message>
    <message>
        <source>on precursors (pillar III)</source>
        <translation>concernant les précurseurs (pilier III)</translation>
    </message>
    <message>
        <source>on regional initiatives (pillar I)</source>
        <translation>concernant les initiatives régionales (pilier I)</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>par. %1</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>pillar: %1</source>
        <translation>pilier : %1</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>postes</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>reported, as far as this paper may tell: %1</source>
        <translation>nombre de rapports, pour autant que le présent document puisse l’indiquer : %1</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>nombre de rapports : %1</translation>
    </message>
    <message>
        <source>reviewed by %1</source>
        <translation>examen : %1</translation>
    </message>
    <message>
        <source>reviewed by %1 (invited)</source>
        <translation>examen sur invitation : %1</translation>
    </message>
    <message>
        <source>reviewed by %1 (together)</source>
        <translation>examen conjoint : %1</translation>
    </message>
    <message>
        <source>standing: %1</source>
        <translation>statut : %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tableau %1</translation>
    </message>
    <message>
        <source>the reports of partners that were invited to take part (%1)</source>
        <translation>les rapports des partenaires invités à participer (%1)</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>to be led by %1</source>
        <translation>chef de file : %1</translation>
    </message>
    <message>
        <source>to be led by %1 (invited)</source>
        <translation>rôle de chef de file, sur invitation : %1</translation>
    </message>
    <message>
        <source>to be led by %1 (together)</source>
        <translation>rôle de chef de file, conjointement : %1</translation>
    </message>
    <message>
        <source>training partners</source>
        <translation>partenaires de formation</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>mots : %1</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message numerus="yes">
        <source>{N} %1;</source>
        <translation>
            <numerusform>{N:feminine} recommandation %1 ;</numerusform>
            <numerusform>{N:feminine} recommandations %1 ;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record as taken in the period.</source>
        <translation>
            <numerusform>{N:feminine} décision prise au cours de la période est consignée.</numerusform>
            <numerusform>{N:feminine} décisions prises au cours de la période sont consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record since then.</source>
        <translation>
            <numerusform>{N:feminine} décision a été consignée depuis.</numerusform>
            <numerusform>{N:feminine} décisions ont été consignées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) are on record here.</source>
        <translation>
            <numerusform>{N:feminine} recommandation antérieure est consignée.</numerusform>
            <numerusform>{N:feminine} recommandations antérieures sont consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) stand as deferred or referred back, and the meeting may take them up again.</source>
        <translation>
            <numerusform>{N:feminine} recommandation antérieure a été reportée ou renvoyée ; la réunion peut la reprendre.</numerusform>
            <numerusform>{N:feminine} recommandations antérieures ont été reportées ou renvoyées ; la réunion peut les reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} meeting(s) are on record as held in the period.</source>
        <translation>
            <numerusform>{N:feminine} réunion tenue au cours de la période est consignée.</numerusform>
            <numerusform>{N:feminine} réunions tenues au cours de la période sont consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) are before the meeting.</source>
        <translation>
            <numerusform>{N:feminine} recommandation est soumise à la réunion.</numerusform>
            <numerusform>{N:feminine} recommandations sont soumises à la réunion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) count for the first time in the period.</source>
        <translation>
            <numerusform>{N:feminine} recommandation est prise en compte pour la première fois au cours de la période.</numerusform>
            <numerusform>{N:feminine} recommandations sont prises en compte pour la première fois au cours de la période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of evaluations are followed by their owners and do not wait for a decision of the Policy Consultative Group.</source>
        <translation>
            <numerusform>{N:feminine} recommandation issue d’une évaluation est suivie par son responsable et n’appelle pas de décision du Groupe consultatif sur les politiques.</numerusform>
            <numerusform>{N:feminine} recommandations issues d’évaluations sont suivies par leurs responsables et n’appellent pas de décision du Groupe consultatif sur les politiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1 (%2):</source>
        <translation>
            <numerusform>{N:feminine} recommandation de la réunion %1 (%2) :</numerusform>
            <numerusform>{N:feminine} recommandations de la réunion %1 (%2) :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1:</source>
        <translation>
            <numerusform>{N:feminine} recommandation de la réunion %1 :</numerusform>
            <numerusform>{N:feminine} recommandations de la réunion %1 :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) on record here are addressed to the partner, by name or as a member of a group.</source>
        <translation>
            <numerusform>{N:feminine} recommandation consignée ici lui est adressée, nommément ou comme membre d’un groupe.</numerusform>
            <numerusform>{N:feminine} recommandations consignées ici lui sont adressées, nommément ou comme membre d’un groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) without a meeting of origin:</source>
        <translation>
            <numerusform>{N:feminine} recommandation sans réunion d’origine :</numerusform>
            <numerusform>{N:feminine} recommandations sans réunion d’origine :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) that the partners concerned agreed to share were received since %1.</source>
        <translation>
            <numerusform>{N} rapport que le partenaire concerné a accepté de communiquer a été reçu depuis la réunion %1.</numerusform>
            <numerusform>{N} rapports que les partenaires concernés ont accepté de communiquer ont été reçus depuis la réunion %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) were received since %1.</source>
        <translation>
            <numerusform>{N} rapport a été reçu depuis la réunion %1.</numerusform>
            <numerusform>{N} rapports ont été reçus depuis la réunion %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} thread(s) lie within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</source>
        <translation>
            <numerusform>{N:feminine} série y entre ; une série est une recommandation, plusieurs qui sont liées, ou celles d’une même réunion dont le texte n’est pas disponible.</numerusform>
            <numerusform>{N:feminine} séries y entrent ; une série est une recommandation, plusieurs qui sont liées, ou celles d’une même réunion dont le texte n’est pas disponible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duty(ies) that partners have together (%1)</source>
        <translation>
            <numerusform>{n:feminine} tâche commune à plusieurs partenaires (%1)</numerusform>
            <numerusform>{n:feminine} tâches communes à plusieurs partenaires (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from %1</source>
        <translation>
            <numerusform>{n:feminine} ayant pour origine %1</numerusform>
            <numerusform>{n:feminine} ayant pour origine %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and coordinating partner (%1)</source>
        <translation>
            <numerusform>{n:feminine} paire formée d’une recommandation et d’un partenaire chargé de la coordination (%1)</numerusform>
            <numerusform>{n:feminine} paires formées d’une recommandation et d’un partenaire chargé de la coordination (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and reviewing partner (%1)</source>
        <translation>
            <numerusform>{n:feminine} paire formée d’une recommandation et d’un partenaire chargé de l’examen (%1)</numerusform>
            <numerusform>{n:feminine} paires formées d’une recommandation et d’un partenaire chargé de l’examen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report received” means that a request was put and that nothing has been received in reply. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>« Non sollicité » signifie que le Groupe de coordination n’a adressé aucune demande au partenaire ; « pas de rapport reçu » signifie qu’une demande a été adressée et que rien n’a été reçu en réponse. Ni l’une ni l’autre de ces mentions ne dit quoi que ce soit de ce que le partenaire a fait. « Pas d’information » recouvre les deux.</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report that may be given” means that a request was put and that this paper may tell of no report in reply, whether there is one or not. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>« Non sollicité » signifie que le Groupe de coordination n’a adressé aucune demande au partenaire ; « aucun rapport pouvant figurer ici » signifie qu’une demande a été adressée et que le présent document ne peut indiquer aucun rapport reçu en réponse, qu’il y en ait un ou non. Ni l’une ni l’autre de ces mentions ne dit quoi que ce soit de ce que le partenaire a fait. « Pas d’information » recouvre les deux.</translation>
    </message>
</context>
</TS>
