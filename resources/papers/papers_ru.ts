<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <translation>%1 (%2);</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (продолжение)</translation>
    </message>
    <message>
        <source>%1 (later members included)</source>
        <translation>%1 (включая последующих членов)</translation>
    </message>
    <message>
        <source>%1 (para. %2)</source>
        <translation>%1 (пункт %2)</translation>
    </message>
    <message>
        <source>%1 (partners addressed: %2; reported: %3)</source>
        <translation>%1 (партнеры-адресаты: %2; представили информацию: %3)</translation>
    </message>
    <message>
        <source>%1 (sent on %2)</source>
        <translation>%1 (запрос направлен %2)</translation>
    </message>
    <message>
        <source>%1 (sent on %2; deadline %3)</source>
        <translation>%1 (запрос направлен %2; крайний срок: %3)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (с %2)</translation>
    </message>
    <message>
        <source>%1 (unofficial translation)</source>
        <translation>%1 (неофициальный перевод)</translation>
    </message>
    <message>
        <source>%1 Text not on file. Standing: %2.</source>
        <translation>%1 Текст отсутствует. Статус: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 follows %2.</source>
        <translation>%1 следует за %2.</translation>
    </message>
    <message>
        <source>%1 narrows %2.</source>
        <translation>%1 сужает %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, %4:</source>
        <translation>%1 (%2) в отношении %3, %4:</translation>
    </message>
    <message>
        <source>%1 of %2 on %3:</source>
        <translation>%1 (%2) в отношении %3:</translation>
    </message>
    <message>
        <source>%1 reaffirms %2.</source>
        <translation>%1 подтверждает %2.</translation>
    </message>
    <message>
        <source>%1 replaces %2.</source>
        <translation>%1 заменяет %2.</translation>
    </message>
    <message>
        <source>%1 takes up %2, which it merges.</source>
        <translation>%1 включает в себя %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2 (days)</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2 (in two months)</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <translation>%1, по состоянию на %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, совещание: %2</translation>
    </message>
    <message>
        <source>%1, para. %2</source>
        <translation>%1, пункт %2</translation>
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
            <numerusform>%1: {n:feminine} более ранняя рекомендация по совещаниям и статусу</numerusform>
            <numerusform>%1: {n:feminine} более ранние рекомендации по совещаниям и статусу</numerusform>
            <numerusform>%1: {n:feminine} более ранних рекомендаций по совещаниям и статусу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} earlier recommendation(s) by standing</source>
        <translation>
            <numerusform>%1: {n:feminine} более ранняя рекомендация по статусу</numerusform>
            <numerusform>%1: {n:feminine} более ранние рекомендации по статусу</numerusform>
            <numerusform>%1: {n:feminine} более ранних рекомендаций по статусу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: {n} pair(s) of recommendation and partner by implementation</source>
        <translation>
            <numerusform>%1: {n:feminine} пара «рекомендация – партнер» по стадии осуществления</numerusform>
            <numerusform>%1: {n:feminine} пары «рекомендация – партнер» по стадии осуществления</numerusform>
            <numerusform>%1: {n:feminine} пар «рекомендация – партнер» по стадии осуществления</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; received %2</source>
        <translation>%1; получено %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>%1)</translation>
    </message>
    <message>
        <source>(text not on file)</source>
        <translation>(текст отсутствует)</translation>
    </message>
    <message>
        <source>(texts not on file)</source>
        <translation>(тексты отсутствуют)</translation>
    </message>
    <message>
        <source>A dash stands where no report is on record that the partner agreed to share.</source>
        <translation>Тире означает, что нет сообщения, на распространение которого партнер дал согласие.</translation>
    </message>
    <message>
        <source>A group of partners</source>
        <translation>Группа партнеров</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded, or not given here” means that the Unit does not have the decision on record or may not give it in this paper, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>Рекомендация учитывается с последнего дня совещания, на котором она была принята. «Решение не зафиксировано или здесь не приводится» означает, что Группа по координации не располагает записью о решении или не может привести его в настоящем документе, а не то, что решения не было. Партнеры перечислены в алфавитном порядке; ранжирование партнеров не производится.</translation>
    </message>
    <message>
        <source>A recommendation counts from the last day of the meeting that made it. “Decision not recorded” means that the Unit does not have the decision on record, not that there was none. Partners are listed in alphabetical order; no partner is ranked.</source>
        <translation>Рекомендация учитывается с последнего дня совещания, на котором она была принята. «Решение не зафиксировано» означает, что Группа по координации не располагает записью о решении, а не то, что решения не было. Партнеры перечислены в алфавитном порядке; ранжирование партнеров не производится.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Сокращения</translation>
    </message>
    <message>
        <source>Abbreviations and their long forms</source>
        <translation>Сокращения и полные наименования</translation>
    </message>
    <message>
        <source>Abbreviations that occur in this paper</source>
        <translation>Сокращения, встречающиеся в настоящем документе</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Addressees by role and mode</source>
        <translation>Адресаты по роли и порядку участия</translation>
    </message>
    <message>
        <source>Addressees, commitments and links</source>
        <translation>Адресаты, обязательства и связи</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>Все компоненты</translation>
    </message>
    <message>
        <source>All recommendations on record</source>
        <translation>Все зарегистрированные рекомендации</translation>
    </message>
    <message>
        <source>Also relevant</source>
        <translation>Другие соответствующие компоненты</translation>
    </message>
    <message>
        <source>Amendment proposed</source>
        <translation>Предложена поправка</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>Announced before for</source>
        <translation>Ранее объявленные сроки</translation>
    </message>
    <message>
        <source>Announced for the intervening period, but not on record here as held: %1.</source>
        <translation>Объявлены на промежуточный период; сведений о проведении не имеется: %1.</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Дата объявления</translation>
    </message>
    <message>
        <source>Annual figures for the Commission on Narcotic Drugs</source>
        <translation>Годовые данные для Комиссии по наркотическим средствам</translation>
    </message>
    <message>
        <source>Annual figures, %1</source>
        <translation>Годовые данные, %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer awaited until %1</source>
        <translation>Ответ ожидается до %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Ответ получен %1</translation>
    </message>
    <message>
        <source>Answers awaited: %1; no report received: %2; without a channel: %3.</source>
        <translation>Ожидаемые ответы: %1; сообщений не поступало: %2; без канала связи: %3.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>As at %1, on information received by %2</source>
        <translation>По состоянию на %1, на основе информации, полученной к %2</translation>
    </message>
    <message>
        <source>As at; received</source>
        <translation>По состоянию на; получено</translation>
    </message>
    <message numerus="yes">
        <source>As partners reported, the stage of %1 of the {n} pair(s) of recommendation and partner differs from that known on %2.</source>
        <translation>
            <numerusform>По сообщениям партнеров, стадия осуществления отличается от известной на %2 для ряда пар «рекомендация – партнер» (их число: %1 из {n:feminine-genitive}).</numerusform>
            <numerusform>По сообщениям партнеров, стадия осуществления отличается от известной на %2 для ряда пар «рекомендация – партнер» (их число: %1 из {n:feminine-genitive}).</numerusform>
            <numerusform>По сообщениям партнеров, стадия осуществления отличается от известной на %2 для ряда пар «рекомендация – партнер» (их число: %1 из {n:feminine-genitive}).</numerusform>
        </translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Указанные данные</translation>
    </message>
    <message>
        <source>Attended as</source>
        <translation>Категория участника</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Общая информация</translation>
    </message>
    <message>
        <source>Balkan route</source>
        <translation>Балканский маршрут</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Вынесена на рассмотрение совещания %1</translation>
    </message>
    <message>
        <source>Before a PCG</source>
        <translation>Вынесена на рассмотрение ГКП</translation>
    </message>
    <message>
        <source>By chair's summary</source>
        <translation>На основе резюме Председателя</translation>
    </message>
    <message>
        <source>By silence procedure</source>
        <translation>По процедуре умолчания</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2</source>
        <translation>По процедуре умолчания с %1 по %2</translation>
    </message>
    <message>
        <source>By silence procedure from %1 to %2, broken on %3</source>
        <translation>По процедуре умолчания с %1 по %2, прервана %3</translation>
    </message>
    <message>
        <source>By silence procedure from %1, extended to %2</source>
        <translation>По процедуре умолчания с %1, продлена до %2</translation>
    </message>
    <message>
        <source>By standing, they are: %1.</source>
        <translation>По статусу: %1.</translation>
    </message>
    <message>
        <source>By the lists of participants on record here, the partner attended the following meetings.</source>
        <translation>Согласно имеющимся спискам участников партнер участвовал в следующих совещаниях.</translation>
    </message>
    <message>
        <source>Channel open</source>
        <translation>Канал связи открыт</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Commitments that the recommendation serves</source>
        <translation>Обязательства, выполнению которых способствует рекомендация</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Рассмотрение завершено</translation>
    </message>
    <message>
        <source>Consider implemented</source>
        <translation>Счесть осуществленной</translation>
    </message>
    <message>
        <source>Consideration of the recommendations</source>
        <translation>Рассмотрение рекомендаций</translation>
    </message>
    <message>
        <source>Considered implemented</source>
        <translation>Сочтена осуществленной</translation>
    </message>
    <message>
        <source>Consultative mechanism</source>
        <translation>Консультативный механизм</translation>
    </message>
    <message>
        <source>Consultative mechanism, liaison officers and information management</source>
        <translation>Консультативный механизм, сотрудники по связи и управление информацией</translation>
    </message>
    <message>
        <source>Contacts on that day (for the Unit alone)</source>
        <translation>Контактные лица на эту дату (только для Группы по координации)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Coordinating partners: %1.</source>
        <translation>Партнеры, осуществляющие координацию: %1.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>Партнеры, осуществляющие координацию: %1; представили информацию, насколько это может быть указано в настоящем документе: %2.</translation>
    </message>
    <message>
        <source>Coordinating partners: %1; reported: %2.</source>
        <translation>Партнеры, осуществляющие координацию: %1; представили информацию: %2.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Coordinator (invited)</source>
        <translation>Координатор (по приглашению)</translation>
    </message>
    <message>
        <source>Coordinator (together)</source>
        <translation>Координатор (совместно)</translation>
    </message>
    <message>
        <source>Corrects an earlier report as at the same day.</source>
        <translation>Исправляет предыдущее сообщение по состоянию на тот же день.</translation>
    </message>
    <message>
        <source>Counted separately: %1.</source>
        <translation>Отдельно учитываются: %1.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Крайний срок</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision not recorded</source>
        <translation>Решение не зафиксировано</translation>
    </message>
    <message>
        <source>Decision not recorded, or not given here</source>
        <translation>Решение не зафиксировано или здесь не приводится</translation>
    </message>
    <message>
        <source>Decision of %1 on %2: %3</source>
        <translation>Решение от %1 в отношении %2: %3</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>Решение от %1: %2</translation>
    </message>
    <message>
        <source>Decision sheet for the Policy Consultative Group</source>
        <translation>Лист решений для Группы по консультациям по вопросам политики</translation>
    </message>
    <message>
        <source>Decisions of the Policy Consultative Group</source>
        <translation>Решения Группы по консультациям по вопросам политики</translation>
    </message>
    <message>
        <source>Decisions since %1</source>
        <translation>Решения, принятые со времени совещания %1</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Принятые решения</translation>
    </message>
    <message>
        <source>Decisions taken: %1</source>
        <translation>Принятые решения: %1</translation>
    </message>
    <message>
        <source>Decisions, by meeting</source>
        <translation>Решения по совещаниям</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Рассмотрение отложено</translation>
    </message>
    <message>
        <source>Deferred or referred back earlier</source>
        <translation>Ранее отложенные или возвращенные на доработку</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Делегаты</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Dialogue, good practices and evidence</source>
        <translation>Диалог, передовая практика и подтверждающие данные</translation>
    </message>
    <message>
        <source>Difficulties met</source>
        <translation>Встретившиеся трудности</translation>
    </message>
    <message>
        <source>Difficulty met: %1</source>
        <translation>Встретившиеся трудности: %1</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Осуществление прекращено</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Неприсоединение</translation>
    </message>
    <message>
        <source>Distr.: %1</source>
        <translation>Distr.: %1</translation>
    </message>
    <message>
        <source>Donors and funds, as stated</source>
        <translation>Доноры и средства, по данным источников</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1.</source>
        <translation>Общие обязанности партнеров: %1.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on, as far as this paper may tell: %2.</source>
        <translation>Общие обязанности партнеров: %1; из них охвачены сообщениями, насколько это может быть указано в настоящем документе: %2.</translation>
    </message>
    <message>
        <source>Duties that partners have together: %1; reported on: %2.</source>
        <translation>Общие обязанности партнеров: %1; из них охвачены сообщениями: %2.</translation>
    </message>
    <message>
        <source>EWG</source>
        <translation>EWG</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Каждый</translation>
    </message>
    <message>
        <source>Earlier decisions have ended this thread; no action is asked of this meeting.</source>
        <translation>Эта цепочка завершена ранее принятыми решениями; от настоящего совещания ничего не требуется.</translation>
    </message>
    <message>
        <source>Earlier recommendations %1</source>
        <translation>Более ранние рекомендации %1</translation>
    </message>
    <message>
        <source>Earlier recommendations deferred or referred back</source>
        <translation>Ранее отложенные или возвращенные на доработку рекомендации</translation>
    </message>
    <message>
        <source>Earlier wordings and what became of them</source>
        <translation>Прежние формулировки и внесенные в них изменения</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Одобрена</translation>
    </message>
    <message>
        <source>Endorsed as amended</source>
        <translation>Одобрена с поправками</translation>
    </message>
    <message>
        <source>Endorsed, as put forward or as amended</source>
        <translation>Одобрена без изменений или с поправками</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Внесена ошибочно</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Подтверждающие данные: %1</translation>
    </message>
    <message>
        <source>Exceptions and notes</source>
        <translation>Исключения и заметки</translation>
    </message>
    <message>
        <source>Expert round table</source>
        <translation>Совещание экспертов за круглым столом</translation>
    </message>
    <message>
        <source>Expert working group</source>
        <translation>Рабочая группа экспертов</translation>
    </message>
    <message>
        <source>Explanation of position</source>
        <translation>Разъяснение позиции</translation>
    </message>
    <message>
        <source>Fewer than five</source>
        <translation>Менее пяти</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Диаграмма %1</translation>
    </message>
    <message>
        <source>Figures stated about the meeting</source>
        <translation>Опубликованные данные о совещании</translation>
    </message>
    <message>
        <source>Follow-up to earlier recommendations</source>
        <translation>Ход осуществления более ранних рекомендаций</translation>
    </message>
    <message>
        <source>For the Coordination Unit alone</source>
        <translation>Только для Группы по координации</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>С %1 по %2</translation>
    </message>
    <message>
        <source>Good practice: %1</source>
        <translation>Передовая практика: %1</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Передовая практика</translation>
    </message>
    <message>
        <source>Good practices and evidence</source>
        <translation>Передовая практика и подтверждающие данные</translation>
    </message>
    <message>
        <source>Good practices and support needed</source>
        <translation>Передовая практика и необходимая поддержка</translation>
    </message>
    <message>
        <source>Good practices, difficulties and support needed</source>
        <translation>Передовая практика, трудности и необходимая поддержка</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Hosts of the meetings held</source>
        <translation>Принимающие стороны состоявшихся совещаний</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>How many were asked and did not report is not given where fewer than five partners reported.</source>
        <translation>Если информацию представили менее пяти партнеров, число партнеров, которым был направлен запрос и от которых сообщений не поступало, не указывается.</translation>
    </message>
    <message>
        <source>I: Regional initiatives</source>
        <translation>I: региональные инициативы</translation>
    </message>
    <message>
        <source>II: Illicit financial flows</source>
        <translation>II: незаконные финансовые потоки</translation>
    </message>
    <message>
        <source>III: Precursors</source>
        <translation>III: прекурсоры</translation>
    </message>
    <message>
        <source>IV: Drug prevention and health</source>
        <translation>IV: профилактика наркомании и охрана здоровья</translation>
    </message>
    <message>
        <source>Identified as priority</source>
        <translation>Определена как приоритетная</translation>
    </message>
    <message>
        <source>Identify as priority</source>
        <translation>Определить как приоритетную</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Осуществление</translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2). How many reported is not given, since this would disclose information about only a few partners.</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру (получили запрос о представлении информации: %1; не получили запроса: %2). Число партнеров, представивших информацию, не указывается, поскольку это были бы сведения о небольшом числе партнеров.</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2). Число партнеров, представивших информацию, не указывается, поскольку это были бы сведения о небольшом числе партнеров.</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2). Число партнеров, представивших информацию, не указывается, поскольку это были бы сведения о небольшом числе партнеров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3).</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported, as far as this paper may tell: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3; ответили, что сообщить нечего: %4).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3; ответили, что сообщить нечего: %4).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию, насколько это может быть указано в настоящем документе: %3; ответили, что сообщить нечего: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3).</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s) (asked to report: %1; not asked: %2; reported: %3; answered having nothing to report: %4).</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3; ответили, что сообщить нечего: %4).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3; ответили, что сообщить нечего: %4).</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам (получили запрос о представлении информации: %1; не получили запроса: %2; представили информацию: %3; ответили, что сообщить нечего: %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Implementation is addressed to {n} partner(s), of whom none was asked to report and none reported.</source>
        <translation>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнеру; запросы о представлении информации не направлялись, сообщений не поступало.</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам; запросы о представлении информации не направлялись, сообщений не поступало.</numerusform>
            <numerusform>Осуществление рекомендовано {n:masculine-dative} партнерам; запросы о представлении информации не направлялись, сообщений не поступало.</numerusform>
        </translation>
    </message>
    <message>
        <source>Implementation is counted in pairs of a recommendation and a partner to which it is addressed, each partner by itself. Only a partner’s own report sets its stage; what others say about it is not counted. A later report does not erase an earlier one. Those who coordinate or review, and duties that partners have together, are not among these pairs.</source>
        <translation>Осуществление учитывается по парам, состоящим из рекомендации и партнера, которому она адресована в индивидуальном порядке. Стадия определяется только собственным сообщением партнера; то, что о нем сообщают другие, не учитывается. Более позднее сообщение не отменяет более раннего. Партнеры, осуществляющие координацию или проводящие обзор, и общие обязанности партнеров в число этих пар не входят.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Осуществлена</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Implementer (invited)</source>
        <translation>Исполнитель (по приглашению)</translation>
    </message>
    <message>
        <source>Implementer (together)</source>
        <translation>Исполнитель (совместно)</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Формулировка партнера</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Осуществляется</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>На заседании</translation>
    </message>
    <message>
        <source>In short:</source>
        <translation>Краткие сведения:</translation>
    </message>
    <message>
        <source>In the original:</source>
        <translation>Подлинный текст:</translation>
    </message>
    <message>
        <source>In the partner’s own words</source>
        <translation>Формулировка партнера</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Формулировка источника</translation>
    </message>
    <message>
        <source>Information from other sources</source>
        <translation>Информация из других источников</translation>
    </message>
    <message>
        <source>Information management</source>
        <translation>Управление информацией</translation>
    </message>
    <message>
        <source>Information management, as stated</source>
        <translation>Управление информацией, по данным источников</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Interpretive statement</source>
        <translation>Заявление о толковании</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>По приглашению</translation>
    </message>
    <message>
        <source>Invited partners that reported, as far as this paper may tell: %1.</source>
        <translation>Приглашенные партнеры, представившие информацию, насколько это может быть указано в настоящем документе: %1.</translation>
    </message>
    <message>
        <source>Invited partners that reported: %1.</source>
        <translation>Приглашенные партнеры, представившие информацию: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>LLLL y</source>
        <translation>LLLL y 'года'</translation>
    </message>
    <message>
        <source>Latest report of each partner</source>
        <translation>Последнее сообщение каждого партнера</translation>
    </message>
    <message>
        <source>Latest report that each partner agreed to share</source>
        <translation>Последнее сообщение каждого партнера, на распространение которого он дал согласие</translation>
    </message>
    <message>
        <source>Latest reports of partners</source>
        <translation>Последние сообщения партнеров</translation>
    </message>
    <message>
        <source>Latest reports that partners agreed to share</source>
        <translation>Последние сообщения, на распространение которых партнеры дали согласие</translation>
    </message>
    <message>
        <source>Latest stage that it agreed to share</source>
        <translation>Последняя стадия, на распространение сведений о которой он дал согласие</translation>
    </message>
    <message>
        <source>Latest stage that it reported</source>
        <translation>Последняя сообщенная стадия</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущий исполнитель</translation>
    </message>
    <message>
        <source>Lead (invited)</source>
        <translation>Ведущий исполнитель (по приглашению)</translation>
    </message>
    <message>
        <source>Lead (together)</source>
        <translation>Ведущий исполнитель (совместно)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Links to other recommendations</source>
        <translation>Связи с другими рекомендациями</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Listed below: partners: %1; observers: %2; others: %3.</source>
        <translation>В списке указаны партнеры (%1), наблюдатели (%2) и прочие участники (%3).</translation>
    </message>
    <message>
        <source>Long form</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>Ответ руководства</translation>
    </message>
    <message>
        <source>Many-to-many</source>
        <translation>Множественные маршруты</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
    <message>
        <source>Meetings announced or moved</source>
        <translation>Объявленные или перенесенные совещания</translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation>Совещания, в которых участвовал партнер</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Состоявшиеся совещания</translation>
    </message>
    <message>
        <source>Meetings held, by kind</source>
        <translation>Состоявшиеся совещания, по видам</translation>
    </message>
    <message>
        <source>Meetings held: %1; announcements: %2</source>
        <translation>Состоявшиеся совещания: %1; объявления: %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Включена в рекомендацию</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Включает в себя</translation>
    </message>
    <message>
        <source>Ministerial Conference</source>
        <translation>Конференция министров</translation>
    </message>
    <message>
        <source>Missing information: not asked and without report: %1; asked, answer awaited: %2; asked, no report received: %3.</source>
        <translation>Отсутствующая информация: запрос не направлялся, сообщений нет: %1; запрос направлен, ответ ожидается: %2; запрос направлен, сообщений не поступало: %3.</translation>
    </message>
    <message>
        <source>Missing information: not asked, and no report that may be given: %1; asked, and no report that may be given: %2.</source>
        <translation>Отсутствующая информация: запрос не направлялся и нет сообщений, которые могут быть здесь приведены: %1; запрос направлен, но нет сообщений, которые могут быть здесь приведены: %2.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Порядок участия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>Сужена рекомендацией</translation>
    </message>
    <message>
        <source>Narrows</source>
        <translation>Сужает</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Новые рекомендации</translation>
    </message>
    <message>
        <source>New recommendations, by pillar</source>
        <translation>Новые рекомендации по компонентам</translation>
    </message>
    <message>
        <source>New recommendations: %1</source>
        <translation>Новые рекомендации: %1</translation>
    </message>
    <message>
        <source>No addressee is on record here.</source>
        <translation>Адресаты здесь не указаны.</translation>
    </message>
    <message>
        <source>No addressee that may be given in this paper is on record.</source>
        <translation>Адресатов, которые могут быть указаны в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No amended wording is on record here.</source>
        <translation>Измененных формулировок здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No amended wording that may be given in this paper is on record.</source>
        <translation>Измененных формулировок, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No announcement of a meeting is on record here for the period.</source>
        <translation>За этот период объявлений о совещаниях здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No announcement of a meeting that may be given in this paper is on record for the period.</source>
        <translation>За этот период объявлений о совещаниях, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here.</source>
        <translation>Сведений об участии в этом совещании здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No attendance at this meeting is on record here. What sources state about it is given in %1.</source>
        <translation>Сведений об участии в этом совещании здесь не зарегистрировано. Данные о нем, указанные в источниках, приведены ниже (%1).</translation>
    </message>
    <message>
        <source>No attendance of the partner is on record here.</source>
        <translation>Участие партнера в совещаниях здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No attendance of the partner that may be given in this paper is on record.</source>
        <translation>Сведений об участии партнера в совещаниях, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Канал связи отсутствует</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Решение не принято</translation>
    </message>
    <message>
        <source>No decision is on record here as taken in the period.</source>
        <translation>Решений, принятых за этот период, здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No decision is on record since then.</source>
        <translation>С тех пор решений не зарегистрировано.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group is on record.</source>
        <translation>Решений Группы по консультациям по вопросам политики не зарегистрировано.</translation>
    </message>
    <message>
        <source>No decision of the Policy Consultative Group that may be given in this paper is on record.</source>
        <translation>Решений Группы по консультациям по вопросам политики, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No decision taken in the period that may be given in this paper is on record.</source>
        <translation>Решений, принятых за этот период, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No decision that may be given in this paper is on record since then.</source>
        <translation>Решений, которые могут быть приведены в настоящем документе, с тех пор не зарегистрировано.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record %1.</source>
        <translation>Более ранних рекомендаций %1 не зарегистрировано.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record of which the meeting could take stock.</source>
        <translation>Более ранних рекомендаций, по которым совещание могло бы подвести итоги, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No earlier recommendation is on record.</source>
        <translation>Более ранних рекомендаций не зарегистрировано.</translation>
    </message>
    <message>
        <source>No earlier recommendation stands as deferred or referred back.</source>
        <translation>Отложенных или возвращенных на доработку более ранних рекомендаций нет.</translation>
    </message>
    <message>
        <source>No figure about this meeting is on record here.</source>
        <translation>Данных об этом совещании здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on donors or funds is on record here for the period.</source>
        <translation>Данных о донорах и средствах за этот период здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on donors or funds that may be given in this paper is on record for the period.</source>
        <translation>Данных о донорах и средствах за этот период, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on information management is on record here for the period.</source>
        <translation>Данных об управлении информацией за этот период здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on information management that may be given in this paper is on record for the period.</source>
        <translation>Данных об управлении информацией за этот период, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers is on record here for the period.</source>
        <translation>Данных о сотрудниках по исследованиям и связи за этот период здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No figure on research and liaison officers that may be given in this paper is on record for the period.</source>
        <translation>Данных о сотрудниках по исследованиям и связи за этот период, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No good practice and no need for support is on record here.</source>
        <translation>Сведений о передовой практике и о необходимой поддержке здесь не имеется.</translation>
    </message>
    <message>
        <source>No good practice and no need for support that may be given in this paper is on record.</source>
        <translation>Сведений о передовой практике и о необходимой поддержке, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Нет информации</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>Более не актуальна</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Без совещания</translation>
    </message>
    <message>
        <source>No meeting is on record here as held in the period.</source>
        <translation>Совещаний, состоявшихся за этот период, здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No meeting that may be given in this paper is on record as held in the period.</source>
        <translation>Совещаний, состоявшихся за этот период, которые могут быть указаны в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No new recommendation is on record here.</source>
        <translation>Новых рекомендаций здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No new recommendation that may be given in this paper is on record.</source>
        <translation>Новых рекомендаций, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No partner is addressed</source>
        <translation>Партнеров-адресатов нет</translation>
    </message>
    <message>
        <source>No partner is addressed individually, so no reports are counted.</source>
        <translation>Ни один партнер не является адресатом в индивидуальном порядке, поэтому сообщения не подсчитываются.</translation>
    </message>
    <message>
        <source>No partner that may be given in this paper is addressed individually, so no reports are counted.</source>
        <translation>Партнеров, которые могут быть указаны в настоящем документе и являются адресатами в индивидуальном порядке, нет, поэтому сообщения не подсчитываются.</translation>
    </message>
    <message>
        <source>No position is on record here; responses are:</source>
        <translation>Позиций здесь не зарегистрировано; получены следующие отклики:</translation>
    </message>
    <message>
        <source>No position or response is on record here.</source>
        <translation>Позиций и откликов здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No position or response that may be given in this paper is on record.</source>
        <translation>Позиций и откликов, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No position that may be given in this paper is on record; responses are:</source>
        <translation>Позиций, которые могут быть приведены в настоящем документе, не зарегистрировано; получены следующие отклики:</translation>
    </message>
    <message>
        <source>No recommendation is on record as put before this meeting.</source>
        <translation>Рекомендаций, вынесенных на рассмотрение этого совещания, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendation is on record here on %1.</source>
        <translation>По состоянию на %1 рекомендаций здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendation on record here is addressed to the partner.</source>
        <translation>Рекомендаций, адресованных этому партнеру, здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is addressed to the partner.</source>
        <translation>Рекомендаций, адресованных этому партнеру, которые могут быть приведены в настоящем документе, нет.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record as put before this meeting.</source>
        <translation>Рекомендаций, вынесенных на рассмотрение этого совещания, которые можно было бы привести в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendation that may be given in this paper is on record on %1.</source>
        <translation>Рекомендаций, которые могут быть приведены в настоящем документе, по состоянию на %1 не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendation within this scope is on record.</source>
        <translation>Рекомендаций, входящих в этот охват, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No recommendations</source>
        <translation>Рекомендаций нет</translation>
    </message>
    <message>
        <source>No report is on record as received in the period.</source>
        <translation>Сообщений, полученных за этот период, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No report of a partner is on record.</source>
        <translation>Сообщений партнеров не зарегистрировано.</translation>
    </message>
    <message>
        <source>No report received</source>
        <translation>Сообщений не поступало</translation>
    </message>
    <message>
        <source>No report that may be given</source>
        <translation>Нет сообщений, которые могут быть здесь приведены</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record as received in the period.</source>
        <translation>За этот период не зарегистрировано сообщений, на распространение которых партнеры дали согласие.</translation>
    </message>
    <message>
        <source>No report that partners agreed to share is on record.</source>
        <translation>Сообщений, на распространение которых партнеры дали согласие, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No report that the partners concerned agreed to share was received since %1.</source>
        <translation>Со времени совещания %1 не поступало сообщений, на распространение которых дали согласие соответствующие партнеры.</translation>
    </message>
    <message>
        <source>No report was received since %1.</source>
        <translation>Со времени совещания %1 сообщений не поступало.</translation>
    </message>
    <message>
        <source>No request is on record here as sent in the period.</source>
        <translation>Запросов, направленных за этот период, здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No request sent in the period that may be given in this paper is on record.</source>
        <translation>Запросов, направленных за этот период, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No request to the partner is on record here.</source>
        <translation>Запросов в адрес партнера здесь не зарегистрировано.</translation>
    </message>
    <message>
        <source>No request to the partner that may be given in this paper is on record.</source>
        <translation>Запросов в адрес партнера, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>No single pillar</source>
        <translation>Вне отдельных компонентов</translation>
    </message>
    <message>
        <source>Northern route</source>
        <translation>Северный маршрут</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Запрос не направлялся</translation>
    </message>
    <message>
        <source>Not counted above: in another role or mode</source>
        <translation>Не учтены выше: иная роль или иной порядок участия</translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation>Не одобрена</translation>
    </message>
    <message>
        <source>Not for a PCG</source>
        <translation>Не требует решения ГКП</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указывается</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начата</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Сноска %1</translation>
    </message>
    <message>
        <source>Note on the figures</source>
        <translation>Примечание к цифровым данным</translation>
    </message>
    <message>
        <source>Note verbale: %1.</source>
        <translation>Вербальная нота: %1.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Принята к сведению</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Принимает к сведению</translation>
    </message>
    <message>
        <source>Notes made by hand on this sheet are not a record of the meeting.</source>
        <translation>Рукописные записи на этом листе не являются отчетом о совещании.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Сообщить нечего</translation>
    </message>
    <message>
        <source>Nothing to report, %1</source>
        <translation>Сообщить нечего, %1</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>On recommendations</source>
        <translation>По рекомендациям</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Зарегистрированные данные</translation>
    </message>
    <message>
        <source>On record as of %1: %2.</source>
        <translation>Зарегистрировано решение от %1: %2.</translation>
    </message>
    <message>
        <source>On record as of %1: %2. %3.</source>
        <translation>Зарегистрировано решение от %1: %2. %3.</translation>
    </message>
    <message>
        <source>On record from meetings of the period</source>
        <translation>Зарегистрированные рекомендации совещаний этого периода</translation>
    </message>
    <message>
        <source>Ongoing practice</source>
        <translation>Постоянная практика</translation>
    </message>
    <message>
        <source>Only partners that may be given as addressees in this paper are counted.</source>
        <translation>Учитываются только партнеры, которые могут быть указаны в настоящем документе в качестве адресатов.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Оригинал: %1</translation>
    </message>
    <message>
        <source>Other participant</source>
        <translation>Другой участник</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Другие участники</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>PCG</source>
        <translation>ГКП</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner</source>
        <translation>Пары «рекомендация – партнер»</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs from that known on %3: %1; all pairs: %2.</source>
        <translation>Пары «рекомендация – партнер», стадия по которым отличается от известной на %3: %1; всего пар: %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage differs: %1, of %2</source>
        <translation>Пары «рекомендация – партнер», стадия по которым изменилась: %1 из %2</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs from that known on %3: %1; all pairs: %2.</source>
        <translation>Пары «рекомендация – партнер», стадия по которым, насколько это может быть указано в настоящем документе, отличается от известной на %3: %1; всего пар: %2.</translation>
    </message>
    <message>
        <source>Pairs of recommendation and partner whose stage, as far as this paper may tell, differs: %1, of %2</source>
        <translation>Пары «рекомендация – партнер», стадия по которым, насколько это может быть указано в настоящем документе, изменилась: %1 из %2</translation>
    </message>
    <message>
        <source>Para. %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants and numbers of delegates, as the source has them</source>
        <translation>Участники и число делегатов по данным источника</translation>
    </message>
    <message>
        <source>Participants are listed under the names that they had on %1. Within each group they are listed in the alphabetical order of the language of this paper.</source>
        <translation>Участники указаны под названиями, которые они имели на %1. Внутри каждой группы они перечислены в алфавитном порядке языка настоящего документа.</translation>
    </message>
    <message>
        <source>Participants as stated</source>
        <translation>Участники, по данным источников</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Частично осуществлена</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Partner profile: %1</source>
        <translation>Справка о партнере: %1</translation>
    </message>
    <message>
        <source>Partners addressed</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3. How many reported, and what, is not given, since this would disclose information about only a few partners.</source>
        <translation>Партнеры-адресаты: %1; запрос направлен: %2; запрос не направлялся: %3. Число партнеров, представивших информацию, и сообщенные стадии не указываются, поскольку это были бы сведения о небольшом числе партнеров.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4.</source>
        <translation>Партнеры-адресаты: %1; запрос направлен: %2; запрос не направлялся: %3; представили информацию, насколько это может быть указано в настоящем документе: %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported, as far as this paper may tell: %4; answered having nothing to report: %5.</source>
        <translation>Партнеры-адресаты: %1; запрос направлен: %2; запрос не направлялся: %3; представили информацию, насколько это может быть указано в настоящем документе: %4; ответили, что сообщить нечего: %5.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4.</source>
        <translation>Партнеры-адресаты: %1; запрос направлен: %2; запрос не направлялся: %3; представили информацию: %4.</translation>
    </message>
    <message>
        <source>Partners addressed: %1; asked to report: %2; not asked: %3; reported: %4; answered having nothing to report: %5.</source>
        <translation>Партнеры-адресаты: %1; запрос направлен: %2; запрос не направлялся: %3; представили информацию: %4; ответили, что сообщить нечего: %5.</translation>
    </message>
    <message>
        <source>Partners and other figures, as stated</source>
        <translation>Партнеры и прочие данные, по данным источников</translation>
    </message>
    <message>
        <source>Partners asked</source>
        <translation>Запрос направлен</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3.</source>
        <translation>По состоянию на %1 зарегистрированы следующие партнеры: страны (%2) и организации (%3).</translation>
    </message>
    <message>
        <source>Partners on record on %1: countries: %2; organizations: %3; training partners, which are not among them: %4.</source>
        <translation>По состоянию на %1 зарегистрированы следующие партнеры: страны (%2) и организации (%3), а также не входящие в их число учебные партнеры (%4).</translation>
    </message>
    <message>
        <source>Partners reported</source>
        <translation>Сообщили</translation>
    </message>
    <message>
        <source>Partners that reported, of those addressed</source>
        <translation>Партнеры, представившие информацию, из числа адресатов</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Pillar %1</source>
        <translation>Компонент %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Planned, unfunded</source>
        <translation>Запланирована, не финансируется</translation>
    </message>
    <message>
        <source>Policy Consultative Group</source>
        <translation>Группа по консультациям по вопросам политики</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Positions and responses</source>
        <translation>Позиции и отклики</translation>
    </message>
    <message>
        <source>Propose amendments</source>
        <translation>Предложить поправки</translation>
    </message>
    <message>
        <source>Proposed to a PCG</source>
        <translation>Предложена ГКП</translation>
    </message>
    <message>
        <source>Published source</source>
        <translation>Опубликованный источник</translation>
    </message>
    <message>
        <source>Put before %1</source>
        <translation>Вынесена на рассмотрение совещания %1</translation>
    </message>
    <message>
        <source>Put before a PCG</source>
        <translation>Вынесена на рассмотрение ГКП</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Готовы к обзору</translation>
    </message>
    <message>
        <source>Ready for review: every partner that reported describes it as implemented or as ongoing practice (partners addressed: %1; reported: %2).</source>
        <translation>Готова к обзору: все партнеры, представившие информацию, указывают, что она осуществлена или стала постоянной практикой (партнеры-адресаты: %1; представили информацию: %2).</translation>
    </message>
    <message>
        <source>Reaffirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Reaffirmed by</source>
        <translation>Подтверждена рекомендацией</translation>
    </message>
    <message>
        <source>Reaffirms</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Рекомендация %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Recommendations addressed to the partner, by pillar</source>
        <translation>Рекомендации, адресованные партнеру, по компонентам</translation>
    </message>
    <message>
        <source>Recommendations adopted and endorsed in the period, by pillar</source>
        <translation>Рекомендации, принятые и одобренные за этот период, по компонентам</translation>
    </message>
    <message>
        <source>Recommendations before the Policy Consultative Group and follow-up to earlier recommendations</source>
        <translation>Рекомендации, вынесенные на рассмотрение Группы по консультациям по вопросам политики, и ход осуществления более ранних рекомендаций</translation>
    </message>
    <message>
        <source>Recommendations before the meeting</source>
        <translation>Рекомендации, находящиеся на рассмотрении совещания</translation>
    </message>
    <message>
        <source>Recommendations before the meeting at a glance</source>
        <translation>Краткие сведения о рекомендациях, вынесенных на рассмотрение совещания</translation>
    </message>
    <message>
        <source>Recommendations by standing and pillar</source>
        <translation>Рекомендации по статусу и компонентам</translation>
    </message>
    <message>
        <source>Recommendations of evaluations</source>
        <translation>Рекомендации по итогам оценок</translation>
    </message>
    <message>
        <source>Recommendations on record on %1: %2; with a coordinator: %3; with a reviewer: %4. Information from organizations on what partners do, received in the period and not counted as reports: %5.</source>
        <translation>Рекомендации, зарегистрированные по состоянию на %1: %2; имеющие координатора: %3; имеющие ответственного за обзор: %4. Информация организаций о деятельности партнеров, полученная за этот период и не учитываемая как сообщения: %5.</translation>
    </message>
    <message>
        <source>Recommendations put forward</source>
        <translation>Представленные рекомендации</translation>
    </message>
    <message>
        <source>Recommendations with a decision, by meeting of the Policy Consultative Group</source>
        <translation>Рекомендации, по которым приняты решения, в разбивке по совещаниям Группы по консультациям по вопросам политики</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Возвращена на доработку</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменена рекомендацией</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Reported by an organization</source>
        <translation>Сообщено организацией</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Reports on recommendations where their number would disclose information about only a few partners are not counted here.</source>
        <translation>Сообщения по рекомендациям, число сообщений по которым дало бы сведения о небольшом числе партнеров, здесь не учитываются.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Полученные сообщения</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>Сообщения, полученные за этот период, на распространение которых партнеры дали согласие: %1; в том числе с описанием передовой практики: %2; с подтверждающими данными: %3.</translation>
    </message>
    <message>
        <source>Reports received in the period that the partners agreed to share: %1; partners that sent them: %2.</source>
        <translation>Сообщения, полученные за этот период, на распространение которых партнеры дали согласие: %1; направившие их партнеры: %2.</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; of them, with a good practice: %2; with evidence: %3.</source>
        <translation>Сообщения, полученные за этот период: %1; в том числе с описанием передовой практики: %2; с подтверждающими данными: %3.</translation>
    </message>
    <message>
        <source>Reports received in the period: %1; partners that sent them: %2.</source>
        <translation>Сообщения, полученные за этот период: %1; направившие их партнеры: %2.</translation>
    </message>
    <message>
        <source>Reports received since %1</source>
        <translation>Сообщения, полученные со времени совещания %1</translation>
    </message>
    <message>
        <source>Reports received since %1 that partners agreed to share</source>
        <translation>Сообщения, полученные со времени совещания %1, на распространение которых партнеры дали согласие</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1</source>
        <translation>Полученные сообщения, на распространение которых партнеры дали согласие: %1</translation>
    </message>
    <message>
        <source>Reports received that the partners agreed to share: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>Полученные сообщения, на распространение которых партнеры дали согласие: %1. Партнеры, направившие их: %2; партнеры, являющиеся адресатами в индивидуальном порядке: %3.</translation>
    </message>
    <message>
        <source>Reports received, by partner</source>
        <translation>Полученные сообщения по партнерам</translation>
    </message>
    <message>
        <source>Reports received: %1</source>
        <translation>Полученные сообщения: %1</translation>
    </message>
    <message>
        <source>Reports received: %1. Partners that sent them: %2; partners addressed individually: %3.</source>
        <translation>Полученные сообщения: %1. Партнеры, направившие их: %2; партнеры, являющиеся адресатами в индивидуальном порядке: %3.</translation>
    </message>
    <message>
        <source>Reports that partners did not agree to share are counted only where at least five partners sent such a report on the same recommendation.</source>
        <translation>Сообщения, на распространение которых партнеры не дали согласия, учитываются лишь в том случае, если по одной и той же рекомендации такие сообщения направили не менее пяти партнеров.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Запросы и ответы</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Направленные запросы</translation>
    </message>
    <message>
        <source>Requests sent that may be given in this paper: %1</source>
        <translation>Направленные запросы, которые могут быть приведены в настоящем документе: %1</translation>
    </message>
    <message>
        <source>Requests sent, and replies to them</source>
        <translation>Направленные запросы и ответы на них</translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation>Направленные запросы: %1</translation>
    </message>
    <message>
        <source>Requests to the partner and its answers</source>
        <translation>Запросы в адрес партнера и его ответы</translation>
    </message>
    <message>
        <source>Research and liaison officers</source>
        <translation>Сотрудники по исследованиям и связи</translation>
    </message>
    <message>
        <source>Research and liaison officers, as stated</source>
        <translation>Сотрудники по исследованиям и связи, по данным источников</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Responses of partners</source>
        <translation>Отклики партнеров</translation>
    </message>
    <message>
        <source>Responses to recommendations</source>
        <translation>Отклики на рекомендации</translation>
    </message>
    <message>
        <source>Responsible body: %1.</source>
        <translation>Ответственный орган: %1.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Ответственный за обзор</translation>
    </message>
    <message>
        <source>Reviewer (invited)</source>
        <translation>Ответственный за обзор (по приглашению)</translation>
    </message>
    <message>
        <source>Reviewer (together)</source>
        <translation>Ответственный за обзор (совместно)</translation>
    </message>
    <message>
        <source>Reviewing partners: %1.</source>
        <translation>Партнеры, проводящие обзор: %1.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported, as far as this paper may tell: %2.</source>
        <translation>Партнеры, проводящие обзор: %1; представили информацию, насколько это может быть указано в настоящем документе: %2.</translation>
    </message>
    <message>
        <source>Reviewing partners: %1; reported: %2.</source>
        <translation>Партнеры, проводящие обзор: %1; представили информацию: %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Сообщено на совещании</translation>
    </message>
    <message>
        <source>Said in a meeting.</source>
        <translation>Сообщено на совещании.</translation>
    </message>
    <message>
        <source>Said in a meeting; confirmed by the partner on %1.</source>
        <translation>Сообщено на совещании; подтверждено партнером %1.</translation>
    </message>
    <message>
        <source>Scope: all earlier recommendations %1.</source>
        <translation>Охват: все более ранние рекомендации %1.</translation>
    </message>
    <message>
        <source>Scope: recommendations %1 of meetings since %2, with those that they are linked to.</source>
        <translation>Охват: рекомендации %1, принятые на совещаниях начиная с %2, вместе со связанными с ними.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Дата направления</translation>
    </message>
    <message>
        <source>Set out in</source>
        <translation>См.</translation>
    </message>
    <message>
        <source>Several meetings together, as stated</source>
        <translation>Несколько совещаний в совокупности, по данным источников</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Sources state the following figures for several meetings together; they are not sums of other figures.</source>
        <translation>В источниках приводятся следующие данные по нескольким совещаниям в совокупности; они не являются итоговыми суммами.</translation>
    </message>
    <message>
        <source>Sources state the following figures for the period.</source>
        <translation>За этот период в источниках приводятся следующие данные.</translation>
    </message>
    <message>
        <source>Sources state the following figures on donors and funds.</source>
        <translation>В источниках приводятся следующие данные о донорах и средствах.</translation>
    </message>
    <message>
        <source>Sources state the following figures on information management.</source>
        <translation>В источниках приводятся следующие данные об управлении информацией.</translation>
    </message>
    <message>
        <source>Sources state the following figures on research and liaison officers.</source>
        <translation>В источниках приводятся следующие данные о сотрудниках по исследованиям и связи.</translation>
    </message>
    <message>
        <source>Southern route</source>
        <translation>Южный маршрут</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Stages are not given, since this would disclose information about only a few partners.</source>
        <translation>Стадии не указываются, поскольку это были бы сведения о небольшом числе партнеров.</translation>
    </message>
    <message>
        <source>Stages reported</source>
        <translation>Сообщенные стадии</translation>
    </message>
    <message>
        <source>Stages reported: %1.</source>
        <translation>Сообщенные стадии: %1.</translation>
    </message>
    <message>
        <source>Stages that changed</source>
        <translation>Изменившиеся стадии</translation>
    </message>
    <message>
        <source>Stages that changed, by recommendation</source>
        <translation>Изменившиеся стадии по рекомендациям</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Standing history</source>
        <translation>История статуса</translation>
    </message>
    <message>
        <source>Standing: %1.</source>
        <translation>Статус: %1.</translation>
    </message>
    <message>
        <source>Standing: %1. Steps so far: %2.</source>
        <translation>Статус: %1. Пройденные этапы: %2.</translation>
    </message>
    <message>
        <source>Stated figures</source>
        <translation>Данные, указанные в источниках</translation>
    </message>
    <message>
        <source>Status of implementation</source>
        <translation>Ход осуществления</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Steps so far: %1.</source>
        <translation>Пройденные этапы: %1.</translation>
    </message>
    <message>
        <source>Stocktaking of earlier recommendations by thread</source>
        <translation>Подведение итогов осуществления более ранних рекомендаций в разбивке по цепочкам</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Subject of the thread</source>
        <translation>Тема цепочки</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменена</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>Заменена рекомендацией %1</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Необходимая поддержка</translation>
    </message>
    <message>
        <source>Support needed: %1</source>
        <translation>Необходимая поддержка: %1</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Поддерживает</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Устойчивость</translation>
    </message>
    <message>
        <source>Synergies</source>
        <translation>Взаимодействие</translation>
    </message>
    <message>
        <source>TRAINING - made-up data</source>
        <translation>УЧЕБНЫЕ ДАННЫЕ – вымышленные сведения</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Technical working group</source>
        <translation>Техническая рабочая группа</translation>
    </message>
    <message>
        <source>Texts marked %1 are given in the language in which they were entered, as no text in the language of this paper is on file.</source>
        <translation>Тексты с пометкой %1 приводятся на языке, на котором они были внесены, поскольку текста на языке настоящего документа не имеется.</translation>
    </message>
    <message numerus="yes">
        <source>The Group adopted {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа приняла {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа приняла {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа приняла {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group concluded {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа завершила рассмотрение {n:feminine-genitive} рекомендации: %1.</numerusform>
            <numerusform>Группа завершила рассмотрение {n:feminine-genitive} рекомендаций: %1.</numerusform>
            <numerusform>Группа завершила рассмотрение {n:feminine-genitive} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group considered {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа рассмотрела {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа рассмотрела {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа рассмотрела {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group deferred {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа отложила рассмотрение {n:feminine-genitive} рекомендации: %1.</numerusform>
            <numerusform>Группа отложила рассмотрение {n:feminine-genitive} рекомендаций: %1.</numerusform>
            <numerusform>Группа отложила рассмотрение {n:feminine-genitive} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group did not endorse {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа не одобрила {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа не одобрила {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа не одобрила {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group discontinued {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа прекратила осуществление {n:feminine-genitive} рекомендации: %1.</numerusform>
            <numerusform>Группа прекратила осуществление {n:feminine-genitive} рекомендаций: %1.</numerusform>
            <numerusform>Группа прекратила осуществление {n:feminine-genitive} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s) as amended: %1.</source>
        <translation>
            <numerusform>Группа одобрила с поправками {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа одобрила с поправками {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа одобрила с поправками {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group endorsed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа одобрила {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа одобрила {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа одобрила {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group identified {n} recommendation(s) as priority: %1.</source>
        <translation>
            <numerusform>Группа определила как приоритетную {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа определила как приоритетные {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа определила как приоритетные {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group reaffirmed {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа подтвердила {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа подтвердила {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа подтвердила {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group referred {n} recommendation(s) back: %1.</source>
        <translation>
            <numerusform>Группа возвратила на доработку {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа возвратила на доработку {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа возвратила на доработку {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group replaced {n} recommendation(s) by later ones: %1.</source>
        <translation>
            <numerusform>Группа заменила более поздними {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа заменила более поздними {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа заменила более поздними {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took a decision that is not recorded on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа приняла по {n:feminine-dative} рекомендации решение, которое не зафиксировано: %1.</numerusform>
            <numerusform>Группа приняла по {n:feminine-dative} рекомендациям решение, которое не зафиксировано: %1.</numerusform>
            <numerusform>Группа приняла по {n:feminine-dative} рекомендациям решение, которое не зафиксировано: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took no decision on {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа не приняла решения по {n:feminine-dative} рекомендации: %1.</numerusform>
            <numerusform>Группа не приняла решения по {n:feminine-dative} рекомендациям: %1.</numerusform>
            <numerusform>Группа не приняла решения по {n:feminine-dative} рекомендациям: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Group took note of {n} recommendation(s): %1.</source>
        <translation>
            <numerusform>Группа приняла к сведению {n:feminine-accusative} рекомендацию: %1.</numerusform>
            <numerusform>Группа приняла к сведению {n:feminine-accusative} рекомендации: %1.</numerusform>
            <numerusform>Группа приняла к сведению {n:feminine-accusative} рекомендаций: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1), %2.</source>
        <translation>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находилась {n:feminine} рекомендация (%1), %2.</numerusform>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находились {n:feminine} рекомендации (%1), %2.</numerusform>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находилось {n:feminine} рекомендаций (%1), %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Policy Consultative Group had {n} recommendation(s) before it (%1):</source>
        <translation>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находилась {n:feminine} рекомендация (%1):</numerusform>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находились {n:feminine} рекомендации (%1):</numerusform>
            <numerusform>На рассмотрении Группы по консультациям по вопросам политики находилось {n:feminine} рекомендаций (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>The Policy Consultative Group is invited:</source>
        <translation>Группе по консультациям по вопросам политики предлагается:</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met %1.</source>
        <translation>Группа по консультациям по вопросам политики провела совещание %1.</translation>
    </message>
    <message>
        <source>The Policy Consultative Group met in %1 %2.</source>
        <translation>Группа по консультациям по вопросам политики провела совещание %2; место проведения: %1.</translation>
    </message>
    <message>
        <source>The current wording is on record with this step: %1.</source>
        <translation>Действующая формулировка зарегистрирована на следующем этапе: %1.</translation>
    </message>
    <message>
        <source>The decisions of this meeting are set out above and not included here.</source>
        <translation>Решения настоящего совещания изложены выше и здесь не приводятся.</translation>
    </message>
    <message>
        <source>The expert working group is invited:</source>
        <translation>Рабочей группе экспертов предлагается:</translation>
    </message>
    <message numerus="yes">
        <source>The follow-up to {n} earlier recommendation(s) is set out below (%1).</source>
        <translation>
            <numerusform>Ход осуществления {n:feminine-genitive} более ранней рекомендации изложен ниже (%1).</numerusform>
            <numerusform>Ход осуществления {n:feminine-genitive} более ранних рекомендаций изложен ниже (%1).</numerusform>
            <numerusform>Ход осуществления {n:feminine-genitive} более ранних рекомендаций изложен ниже (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The following are counted separately and not among the pairs of recommendation and partner: %1.</source>
        <translation>Отдельно, а не в числе пар «рекомендация – партнер», учитываются: %1.</translation>
    </message>
    <message>
        <source>The following figures cover all recommendations on record on %1 and requests of all dates, on information received by %2; a partner that reported is not counted again as having nothing to report.</source>
        <translation>Приводимые ниже данные охватывают все рекомендации, зарегистрированные по состоянию на %1, и запросы за все время на основе информации, полученной к %2; партнер, представивший информацию, не учитывается повторно как ответивший, что сообщить нечего.</translation>
    </message>
    <message>
        <source>The partner at a glance</source>
        <translation>Краткие сведения о партнере</translation>
    </message>
    <message>
        <source>The previous meeting of the Policy Consultative Group on record as held is %1 (%2).</source>
        <translation>Последним предшествующим совещанием Группы по консультациям по вопросам политики, о проведении которого имеются сведения, является совещание %1 (%2).</translation>
    </message>
    <message>
        <source>The recommendation at a glance</source>
        <translation>Краткие сведения о рекомендации</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step is on record here.</source>
        <translation>Статус по состоянию на %1: %2. Этапы здесь не зарегистрированы.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. No step that may be given in this paper is on record.</source>
        <translation>Статус по состоянию на %1: %2. Этапов, которые могут быть приведены в настоящем документе, не зарегистрировано.</translation>
    </message>
    <message>
        <source>The standing as at %1 is: %2. The table gives its steps.</source>
        <translation>Статус по состоянию на %1: %2. Этапы приведены в таблице.</translation>
    </message>
    <message>
        <source>The table gives each amended text, or proposal to amend it, beside the text before.</source>
        <translation>В таблице каждый измененный текст или предложение об изменении приводится рядом с прежним текстом.</translation>
    </message>
    <message>
        <source>The table gives figures as their sources state them. Where sources differ, their figures stand side by side, the preferred one first; none is merged or added up.</source>
        <translation>В таблице приводятся данные в том виде, в каком они указаны в источниках. При расхождениях данные разных источников приводятся рядом, предпочтительные – первыми; они не объединяются и не суммируются.</translation>
    </message>
    <message>
        <source>The table gives the announcements of the period and, where a meeting was moved, the days announced before.</source>
        <translation>В таблице приводятся объявления за этот период, а для перенесенных совещаний – ранее объявленные сроки.</translation>
    </message>
    <message>
        <source>The table gives the hosts of the meetings held in the period, as far as they are on record.</source>
        <translation>В таблице указаны принимающие стороны совещаний, состоявшихся за этот период, насколько они зарегистрированы.</translation>
    </message>
    <message>
        <source>The table gives the latest report of each partner, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>В таблице приводится последнее сообщение каждого партнера в формулировке самого партнера. Партнеры перечислены в алфавитном порядке.</translation>
    </message>
    <message>
        <source>The table gives the latest report that each partner agreed to share, in the partner’s own words. Partners are listed in alphabetical order.</source>
        <translation>В таблице приводится последнее сообщение каждого партнера, на распространение которого он дал согласие, в формулировке самого партнера. Партнеры перечислены в алфавитном порядке.</translation>
    </message>
    <message>
        <source>The table gives the recommendations that meetings adopted and endorsed in the period. One that was adopted and endorsed stands in both rows. The last row gives those that come from a meeting of the period and of which no adoption is given here.</source>
        <translation>В таблице приводятся рекомендации, принятые и одобренные совещаниями за этот период. Рекомендация, которая была и принята, и одобрена, учитывается в обеих строках. В последней строке приводятся рекомендации, которые исходят от совещаний этого периода и сведения о принятии которых здесь не приводятся.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1, as far as this paper may tell. A partner that reported is not counted again as having nothing to report. A dash stands where the number would disclose information about only a few partners.</source>
        <translation>В таблице приводятся, насколько это может быть указано в настоящем документе, запросы, направленные партнерам за этот период, и ответы, полученные к %1. Партнер, представивший информацию, не учитывается повторно как ответивший, что сообщить нечего. Прочерк стоит там, где число раскрывало бы информацию лишь о нескольких партнерах.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period and the replies received by %1. A partner that reported is not counted again as having nothing to report; of one that stands in neither of the last two columns, an answer is awaited or no report was received.</source>
        <translation>В таблице приводятся запросы, направленные партнерам за этот период, и ответы, полученные к %1. Партнер, представивший информацию, не учитывается повторно как ответивший, что сообщить нечего; от партнеров, которые не учтены ни в одной из двух последних колонок, ответ ожидается либо сообщений не поступало.</translation>
    </message>
    <message>
        <source>The table gives the requests to partners that were sent in the period.</source>
        <translation>В таблице приводятся запросы, направленные партнерам за этот период.</translation>
    </message>
    <message>
        <source>The table gives the responses of the partner.</source>
        <translation>В таблице приводятся отклики партнера.</translation>
    </message>
    <message>
        <source>The table gives the stages that partners agreed to share. “No information” stands where no earlier report is on record that the partner agreed to share.</source>
        <translation>В таблице приводятся стадии, на распространение сведений о которых партнеры дали согласие. «Нет информации» означает, что нет более раннего сообщения, на распространение которого партнер дал согласие.</translation>
    </message>
    <message>
        <source>The table gives the standing on %1 of all recommendations that are on record here, those of evaluations left out.</source>
        <translation>В таблице указан статус всех зарегистрированных здесь рекомендаций, за исключением рекомендаций по итогам оценок, по состоянию на %1.</translation>
    </message>
    <message>
        <source>The table gives what the partner was asked to report on and how it answered.</source>
        <translation>В таблице указано, по каким вопросам партнеру направлялись запросы и каковы были его ответы.</translation>
    </message>
    <message>
        <source>The table quotes what the partner reported.</source>
        <translation>В таблице цитируются сообщения партнера.</translation>
    </message>
    <message>
        <source>The text is not on file.</source>
        <translation>Текст отсутствует.</translation>
    </message>
    <message>
        <source>The text is not on file; this is its gist.</source>
        <translation>Текст отсутствует; приводится его суть.</translation>
    </message>
    <message>
        <source>The texts are not on file.</source>
        <translation>Тексты отсутствуют.</translation>
    </message>
    <message>
        <source>The threads at a glance</source>
        <translation>Краткие сведения о цепочках рекомендаций</translation>
    </message>
    <message>
        <source>The threads before the meeting</source>
        <translation>Цепочки рекомендаций, находящиеся на рассмотрении совещания</translation>
    </message>
    <message>
        <source>The threads in detail</source>
        <translation>Цепочки рекомендаций: подробные сведения</translation>
    </message>
    <message>
        <source>Thematic discussion</source>
        <translation>Тематическое обсуждение</translation>
    </message>
    <message>
        <source>There is no record here that this meeting was held.</source>
        <translation>Сведений о том, что это совещание состоялось, не имеется.</translation>
    </message>
    <message>
        <source>These positions are on record here, word for word:</source>
        <translation>Здесь дословно приводятся следующие позиции:</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation where the partner agreed to share it, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>В настоящем приложении цитируется последнее сообщение каждого партнера по каждой рекомендации, на распространение которого партнер дал согласие, на том языке, на котором оно составлено. Партнеры перечислены в алфавитном порядке.</translation>
    </message>
    <message>
        <source>This annex quotes the latest report of each partner on each recommendation, in the language in which it was written. Partners are listed in alphabetical order.</source>
        <translation>В настоящем приложении цитируется последнее сообщение каждого партнера по каждой рекомендации на том языке, на котором оно составлено. Партнеры перечислены в алфавитном порядке.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1, %2.</source>
        <translation>Настоящий список относится к следующему совещанию: %1, %2.</translation>
    </message>
    <message>
        <source>This list concerns the following meeting: %1.</source>
        <translation>Настоящий список относится к следующему совещанию: %1.</translation>
    </message>
    <message>
        <source>This list gives the abbreviations that are on record here, with the names in use on %1.</source>
        <translation>В настоящем списке приводятся зарегистрированные здесь сокращения с названиями, использовавшимися на %1.</translation>
    </message>
    <message>
        <source>This meeting is not on record here as held.</source>
        <translation>Это совещание не зарегистрировано здесь как состоявшееся.</translation>
    </message>
    <message>
        <source>This meeting was cancelled.</source>
        <translation>Это совещание было отменено.</translation>
    </message>
    <message>
        <source>This meeting was cancelled; there are therefore no boxes to tick. The sheet lists what was put before it (%1).</source>
        <translation>Это совещание было отменено, поэтому клеток для отметок нет. На листе перечислено то, что было вынесено на его рассмотрение (%1).</translation>
    </message>
    <message>
        <source>This paper covers only the recommendations that fit the following: %1.</source>
        <translation>Настоящий документ охватывает только рекомендации, отвечающие следующим критериям: %1.</translation>
    </message>
    <message>
        <source>This paper gives figures for the period from %1 to %2. Figures that the Unit keeps on record are counted; others are given as their sources state them, and are neither merged nor added up.</source>
        <translation>В настоящем документе приводятся данные за период с %1 по %2. Данные, которые регистрирует Группа по координации, подсчитаны; остальные приводятся в том виде, в каком они указаны в источниках, без объединения и суммирования.</translation>
    </message>
    <message>
        <source>This paper lists what changed between the two dates, both included.</source>
        <translation>В настоящем документе перечислены изменения, произошедшие между двумя датами, включая сами эти даты.</translation>
    </message>
    <message>
        <source>This paper lists what changed since the last meeting of the Policy Consultative Group that is on record as held before its date: %1.</source>
        <translation>В настоящем документе перечислены изменения, произошедшие со времени последнего зарегистрированного совещания Группы по консультациям по вопросам политики, состоявшегося до даты документа: %1.</translation>
    </message>
    <message>
        <source>This paper may tell of the reports of fewer than five partners; stages are therefore not given.</source>
        <translation>В настоящем документе могут быть отражены сообщения менее чем пяти партнеров, поэтому стадии не указываются.</translation>
    </message>
    <message>
        <source>This sheet is for use in the meeting room. It lists what is before the meeting (%1) and gives each recommendation with boxes for the outcomes that the meeting can reach and, where none is on record, with space for amended wording, reservations and notes.</source>
        <translation>Настоящий лист предназначен для работы в зале заседаний. В нем перечислено то, что находится на рассмотрении совещания (%1), и по каждой рекомендации приведены клетки для возможных решений совещания, а если решение не зарегистрировано – место для формулировки с поправками, оговорок и заметок.</translation>
    </message>
    <message numerus="yes">
        <source>To consider whether to conclude {n} recommendation(s) that every addressed partner that reported describes as implemented or as ongoing practice: %1;</source>
        <translation>
            <numerusform>решить, можно ли завершить рассмотрение {n:feminine-genitive} рекомендации, которая, по сообщениям всех представивших информацию партнеров-адресатов, осуществлена или стала постоянной практикой: %1;</numerusform>
            <numerusform>решить, можно ли завершить рассмотрение {n:feminine-genitive} рекомендаций, которые, по сообщениям всех представивших информацию партнеров-адресатов, осуществлены или стали постоянной практикой: %1;</numerusform>
            <numerusform>решить, можно ли завершить рассмотрение {n:feminine-genitive} рекомендаций, которые, по сообщениям всех представивших информацию партнеров-адресатов, осуществлены или стали постоянной практикой: %1;</numerusform>
        </translation>
    </message>
    <message>
        <source>To consider which of them are implemented.</source>
        <translation>рассмотреть вопрос о том, какие из них осуществлены.</translation>
    </message>
    <message>
        <source>To consider which of them are implemented; ready for review, since every addressed partner that reported describes them as implemented or as ongoing practice: %1.</source>
        <translation>рассмотреть вопрос о том, какие из них осуществлены; готовы к обзору, поскольку все представившие информацию партнеры-адресаты указывают, что они осуществлены или стали постоянной практикой: %1.</translation>
    </message>
    <message>
        <source>To identify those that are a priority, to reaffirm those that stand as they are, and to propose amendments where the wording should change;</source>
        <translation>определить приоритетные рекомендации, подтвердить те, которые остаются в силе в нынешнем виде, и предложить поправки там, где формулировка должна измениться;</translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1), %2;</source>
        <translation>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленную ей рекомендацию (%1), %2;</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленные ей рекомендации (%1), %2;</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленных ей рекомендаций (%1), %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it (%1):</source>
        <translation>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленную ей рекомендацию (%1):</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленные ей рекомендации (%1):</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленных ей рекомендаций (%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it, %2;</source>
        <translation>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленную ей рекомендацию, %2;</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленные ей рекомендации, %2;</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленных ей рекомендаций, %2;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To review, with a view to endorsing, the {n} recommendation(s) put before it:</source>
        <translation>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленную ей рекомендацию:</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленные ей рекомендации:</numerusform>
            <numerusform>рассмотреть с целью одобрения {n:feminine-accusative} представленных ей рекомендаций:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take note of the follow-up to {n} earlier recommendation(s) (%1);</source>
        <translation>
            <numerusform>принять к сведению ход осуществления {n:feminine-genitive} более ранней рекомендации (%1);</numerusform>
            <numerusform>принять к сведению ход осуществления {n:feminine-genitive} более ранних рекомендаций (%1);</numerusform>
            <numerusform>принять к сведению ход осуществления {n:feminine-genitive} более ранних рекомендаций (%1);</numerusform>
        </translation>
    </message>
    <message>
        <source>To take note of what has changed since %1 (%2);</source>
        <translation>принять к сведению изменения, произошедшие со времени совещания %1 (%2);</translation>
    </message>
    <message numerus="yes">
        <source>To take stock of {n} recommendation(s) in the threads of %1;</source>
        <translation>
            <numerusform>подвести итоги по {n:feminine-dative} рекомендации в разбивке по цепочкам (%1);</numerusform>
            <numerusform>подвести итоги по {n:feminine-dative} рекомендациям в разбивке по цепочкам (%1);</numerusform>
            <numerusform>подвести итоги по {n:feminine-dative} рекомендациям в разбивке по цепочкам (%1);</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To take up again the {n} recommendation(s) that earlier meetings deferred or referred back: %1;</source>
        <translation>
            <numerusform>вновь рассмотреть {n:feminine-accusative} рекомендацию, рассмотрение которой было отложено или которая была возвращена на доработку на предыдущих совещаниях: %1;</numerusform>
            <numerusform>вновь рассмотреть {n:feminine-accusative} рекомендации, рассмотрение которых было отложено или которые были возвращены на доработку на предыдущих совещаниях: %1;</numerusform>
            <numerusform>вновь рассмотреть {n:feminine-accusative} рекомендаций, рассмотрение которых было отложено или которые были возвращены на доработку на предыдущих совещаниях: %1;</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Совместно</translation>
    </message>
    <message>
        <source>Training partner</source>
        <translation>Учебный партнер</translation>
    </message>
    <message>
        <source>Training partners</source>
        <translation>Учебные партнеры</translation>
    </message>
    <message>
        <source>Two dates go with every figure. “As at” is the day whose state is described; “information received by” is the day up to which the Unit took account of what it had received.</source>
        <translation>Каждый цифровой показатель сопровождается двумя датами. Первая («по состоянию на») – это день, положение на который описывается; вторая («информация, полученная к») – это день, по который Группа по координации учитывала поступившую информацию.</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>United States dollars</source>
        <translation>доллары США</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Изменения, произошедшие с %1 по %2</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Изменения со времени совещания %1</translation>
    </message>
    <message>
        <source>What has changed since the last meeting</source>
        <translation>Изменения со времени последнего совещания</translation>
    </message>
    <message>
        <source>What is addressed to the partner</source>
        <translation>Рекомендации, адресованные партнеру</translation>
    </message>
    <message>
        <source>What other sources say</source>
        <translation>Сведения из других источников</translation>
    </message>
    <message>
        <source>What others say about a partner stands beside its own reports and is not counted; only the addressee sets its own stage.</source>
        <translation>Сведения других источников о партнере приводятся отдельно от его собственных сообщений и не учитываются; свою стадию определяет только сам адресат.</translation>
    </message>
    <message>
        <source>What partners reported and shared on %1</source>
        <translation>Сообщения партнеров в отношении %1, на распространение которых они дали согласие</translation>
    </message>
    <message>
        <source>What partners reported, in their own words</source>
        <translation>Сообщения партнеров в их собственных формулировках</translation>
    </message>
    <message>
        <source>What the meeting can do with %1</source>
        <translation>Возможные решения совещания в отношении %1</translation>
    </message>
    <message>
        <source>What the meeting decided on %1 is not on record.</source>
        <translation>Решение, принятое совещанием %1, не зафиксировано.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record and the decision is given with it.</source>
        <translation>Если клетка отмечена, решение уже зарегистрировано и приводится рядом.</translation>
    </message>
    <message>
        <source>Where a box is ticked, the outcome is on record.</source>
        <translation>Если клетка отмечена, решение уже зарегистрировано.</translation>
    </message>
    <message>
        <source>Where the reports that are counted come from fewer than five partners, stages are not given. Where the number of reports would disclose information about only a few partners, it is not given either.</source>
        <translation>Если учтенные сообщения поступили менее чем от пяти партнеров, стадии не указываются. Если число сообщений представляло бы собой сведения о небольшом числе партнеров, оно также не указывается.</translation>
    </message>
    <message>
        <source>Whose mapping</source>
        <translation>Кем установлено соответствие</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Не приводится</translation>
    </message>
    <message>
        <source>Without a meeting</source>
        <translation>Без совещания</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Wording as amended, reservations, other positions and notes</source>
        <translation>Формулировка с поправками, оговорки, другие позиции и заметки</translation>
    </message>
    <message>
        <source>Wording at this step: %1.</source>
        <translation>Формулировка на этом этапе: %1.</translation>
    </message>
    <message>
        <source>Wording before</source>
        <translation>Прежняя формулировка</translation>
    </message>
    <message>
        <source>Wording of this step</source>
        <translation>Формулировка на этом этапе</translation>
    </message>
    <message>
        <source>Wordings amended</source>
        <translation>Измененные формулировки</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be</source>
        <translation>Формулировки измененные или предложенные к изменению</translation>
    </message>
    <message>
        <source>Wordings amended, or proposed to be: %1</source>
        <translation>Формулировки измененные или предложенные к изменению: %1</translation>
    </message>
    <message>
        <source>Written by the partner</source>
        <translation>Написано партнером</translation>
    </message>
    <message>
        <source>[unofficial translation] %1</source>
        <translation>[неофициальный перевод] %1</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>a group of partners</source>
        <translation>группа партнеров</translation>
    </message>
    <message>
        <source>addressed to %1</source>
        <translation>адресаты: %1</translation>
    </message>
    <message>
        <source>addressed to %1 (invited)</source>
        <translation>приглашены к участию: %1</translation>
    </message>
    <message>
        <source>addressed to %1 (together)</source>
        <translation>адресаты, совместно: %1</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>annex %1</source>
        <translation>приложение %1</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>глава %1</translation>
    </message>
    <message>
        <source>coordinated by %1</source>
        <translation>координация: %1</translation>
    </message>
    <message>
        <source>coordinated by %1 (invited)</source>
        <translation>приглашены осуществлять координацию: %1</translation>
    </message>
    <message>
        <source>coordinated by %1 (together)</source>
        <translation>координация, совместно: %1</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>страны</translation>
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
        <translation>d MMMM y 'года'</translation>
    </message>
    <message>
        <source>d MMMM y (first of a month)</source>
        <translation>d MMMM y 'года'</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>доноры</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>менее пяти</translation>
    </message>
    <message>
        <source>fewer than five of them</source>
        <translation>менее пяти</translation>
    </message>
    <message>
        <source>fewer than five partners reported, as far as this paper may tell</source>
        <translation>информацию представили менее пяти партнеров, насколько это может быть указано в настоящем документе</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>диаграмма %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in the week of %1</source>
        <translation>в течение недели, начавшейся %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>no (feminine)</source>
        <translation>0</translation>
    </message>
    <message>
        <source>no report that may be given</source>
        <translation>нет сообщений, которые могут быть здесь приведены</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>0</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>сообщений не поступало</translation>
    </message>
    <message>
        <source>not tied to a single pillar</source>
        <translation>вне отдельных компонентов</translation>
    </message>
    <message>
        <source>number of reports not given</source>
        <translation>число сообщений не указывается</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>on drug prevention and health (pillar IV)</source>
        <translation>по профилактике наркомании и охране здоровья (компонент IV)</translation>
    </message>
    <message>
        <source>on illicit financial flows (pillar II)</source>
        <translation>по незаконным финансовым потокам (компонент II)</translation>
    </message>
    <message>
        <source>on precursors (pillar III)</source>
        <translation>по прекурсорам (компонент III)</translation>
    </message>
    <message>
        <source>on regional initiatives (pillar I)</source>
        <translation>по региональным инициативам (компонент I)</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>партнеры</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>pillar: %1</source>
        <translation>компонент: %1</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>должности</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>рекомендации</translation>
    </message>
    <message>
        <source>reported, as far as this paper may tell: %1</source>
        <translation>число сообщений, насколько оно может быть указано в настоящем документе: %1</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>число сообщений: %1</translation>
    </message>
    <message>
        <source>reviewed by %1</source>
        <translation>обзор: %1</translation>
    </message>
    <message>
        <source>reviewed by %1 (invited)</source>
        <translation>приглашены провести обзор: %1</translation>
    </message>
    <message>
        <source>reviewed by %1 (together)</source>
        <translation>обзор, совместно: %1</translation>
    </message>
    <message>
        <source>standing: %1</source>
        <translation>статус: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>the reports of partners that were invited to take part (%1)</source>
        <translation>сообщения партнеров, приглашенных к участию (%1)</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>неделя с %1</translation>
    </message>
    <message>
        <source>to be led by %1</source>
        <translation>ведущая роль: %1</translation>
    </message>
    <message>
        <source>to be led by %1 (invited)</source>
        <translation>приглашены взять на себя ведущую роль: %1</translation>
    </message>
    <message>
        <source>to be led by %1 (together)</source>
        <translation>ведущая роль, совместно: %1</translation>
    </message>
    <message>
        <source>training partners</source>
        <translation>учебные партнеры</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y 'год'</translation>
    </message>
    <message>
        <source>years</source>
        <translation>годы</translation>
    </message>
    <message numerus="yes">
        <source>{N} %1;</source>
        <translation>
            <numerusform>{n:feminine} рекомендация %1;</numerusform>
            <numerusform>{n:feminine} рекомендации %1;</numerusform>
            <numerusform>{n:feminine} рекомендаций %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record as taken in the period.</source>
        <translation>
            <numerusform>За этот период зарегистрировано {n:neuter} принятое решение.</numerusform>
            <numerusform>За этот период зарегистрировано {n:neuter} принятых решения.</numerusform>
            <numerusform>За этот период зарегистрировано {n:neuter} принятых решений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} decision(s) are on record since then.</source>
        <translation>
            <numerusform>С тех пор зарегистрировано {n:neuter} решение.</numerusform>
            <numerusform>С тех пор зарегистрировано {n:neuter} решения.</numerusform>
            <numerusform>С тех пор зарегистрировано {n:neuter} решений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) are on record here.</source>
        <translation>
            <numerusform>Зарегистрирована {n:feminine} более ранняя рекомендация.</numerusform>
            <numerusform>Зарегистрированы {n:feminine} более ранние рекомендации.</numerusform>
            <numerusform>Зарегистрировано {n:feminine} более ранних рекомендаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} earlier recommendation(s) stand as deferred or referred back, and the meeting may take them up again.</source>
        <translation>
            <numerusform>{N:feminine} более ранняя рекомендация отложена или возвращена на доработку; совещание может вернуться к ее рассмотрению.</numerusform>
            <numerusform>{N:feminine} более ранние рекомендации отложены или возвращены на доработку; совещание может вернуться к их рассмотрению.</numerusform>
            <numerusform>{N:feminine} более ранних рекомендаций отложено или возвращено на доработку; совещание может вернуться к их рассмотрению.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} meeting(s) are on record as held in the period.</source>
        <translation>
            <numerusform>За этот период зарегистрировано {n:neuter} состоявшееся совещание.</numerusform>
            <numerusform>За этот период зарегистрировано {n:neuter} состоявшихся совещания.</numerusform>
            <numerusform>За этот период зарегистрировано {n:neuter} состоявшихся совещаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) are before the meeting.</source>
        <translation>
            <numerusform>На рассмотрении совещания находится {n:feminine} рекомендация.</numerusform>
            <numerusform>На рассмотрении совещания находятся {n:feminine} рекомендации.</numerusform>
            <numerusform>На рассмотрении совещания находится {n:feminine} рекомендаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) count for the first time in the period.</source>
        <translation>
            <numerusform>За этот период впервые учтена {n:feminine} рекомендация.</numerusform>
            <numerusform>За этот период впервые учтены {n:feminine} рекомендации.</numerusform>
            <numerusform>За этот период впервые учтено {n:feminine} рекомендаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of evaluations are followed by their owners and do not wait for a decision of the Policy Consultative Group.</source>
        <translation>
            <numerusform>{N:feminine} рекомендация по итогам оценок находится в ведении ответственных за нее и не требует решения Группы по консультациям по вопросам политики.</numerusform>
            <numerusform>{N:feminine} рекомендации по итогам оценок находятся в ведении ответственных за них и не требуют решения Группы по консультациям по вопросам политики.</numerusform>
            <numerusform>{N:feminine} рекомендаций по итогам оценок находится в ведении ответственных за них и не требует решения Группы по консультациям по вопросам политики.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1 (%2):</source>
        <translation>
            <numerusform>{N:feminine} рекомендация совещания %1 (%2):</numerusform>
            <numerusform>{N:feminine} рекомендации совещания %1 (%2):</numerusform>
            <numerusform>{N:feminine} рекомендаций совещания %1 (%2):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) of the meeting %1:</source>
        <translation>
            <numerusform>{N:feminine} рекомендация совещания %1:</numerusform>
            <numerusform>{N:feminine} рекомендации совещания %1:</numerusform>
            <numerusform>{N:feminine} рекомендаций совещания %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) on record here are addressed to the partner, by name or as a member of a group.</source>
        <translation>
            <numerusform>Этому партнеру, поименно или как члену группы, адресована {n:feminine} зарегистрированная здесь рекомендация.</numerusform>
            <numerusform>Этому партнеру, поименно или как члену группы, адресованы {n:feminine} зарегистрированные здесь рекомендации.</numerusform>
            <numerusform>Этому партнеру, поименно или как члену группы, адресовано {n:feminine} зарегистрированных здесь рекомендаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} recommendation(s) without a meeting of origin:</source>
        <translation>
            <numerusform>{N:feminine} рекомендация без указания совещания:</numerusform>
            <numerusform>{N:feminine} рекомендации без указания совещания:</numerusform>
            <numerusform>{N:feminine} рекомендаций без указания совещания:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) that the partners concerned agreed to share were received since %1.</source>
        <translation>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщение, на распространение которого дал согласие соответствующий партнер.</numerusform>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщения, на распространение которых дали согласие соответствующие партнеры.</numerusform>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщений, на распространение которых дали согласие соответствующие партнеры.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} report(s) were received since %1.</source>
        <translation>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщение.</numerusform>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщения.</numerusform>
            <numerusform>Со времени совещания %1 поступило {n:neuter} сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{N} thread(s) lie within it; a thread is one recommendation, several that are linked, or those of one meeting whose texts are not on file.</source>
        <translation>
            <numerusform>Охват включает {n:feminine-accusative} цепочку; цепочка – это одна рекомендация, несколько связанных рекомендаций или рекомендации одного совещания, тексты которых отсутствуют.</numerusform>
            <numerusform>Охват включает {n:feminine-accusative} цепочки; цепочка – это одна рекомендация, несколько связанных рекомендаций или рекомендации одного совещания, тексты которых отсутствуют.</numerusform>
            <numerusform>Охват включает {n:feminine-accusative} цепочек; цепочка – это одна рекомендация, несколько связанных рекомендаций или рекомендации одного совещания, тексты которых отсутствуют.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} duty(ies) that partners have together (%1)</source>
        <translation>
            <numerusform>{n:feminine} общая обязанность партнеров (%1)</numerusform>
            <numerusform>{n:feminine} общие обязанности партнеров (%1)</numerusform>
            <numerusform>{n:feminine} общих обязанностей партнеров (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from %1</source>
        <translation>
            <numerusform>%1 – {n:feminine}</numerusform>
            <numerusform>%1 – {n:feminine}</numerusform>
            <numerusform>%1 – {n:feminine}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and coordinating partner (%1)</source>
        <translation>
            <numerusform>{n:feminine} пара «рекомендация – партнер, осуществляющий координацию» (%1)</numerusform>
            <numerusform>{n:feminine} пары «рекомендация – партнер, осуществляющий координацию» (%1)</numerusform>
            <numerusform>{n:feminine} пар «рекомендация – партнер, осуществляющий координацию» (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pair(s) of recommendation and reviewing partner (%1)</source>
        <translation>
            <numerusform>{n:feminine} пара «рекомендация – партнер, проводящий обзор» (%1)</numerusform>
            <numerusform>{n:feminine} пары «рекомендация – партнер, проводящий обзор» (%1)</numerusform>
            <numerusform>{n:feminine} пар «рекомендация – партнер, проводящий обзор» (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report received” means that a request was put and that nothing has been received in reply. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>«Запрос не направлялся» означает, что Группа по координации не обращалась к партнеру с запросом; «сообщений не поступало» означает, что запрос был направлен, а ответ на него не получен. Ни то, ни другое ничего не говорит о том, что сделано партнером. Оба случая охватываются словами «нет информации».</translation>
    </message>
    <message>
        <source>“Not asked” means that the Unit has put no request to the partner; “no report that may be given” means that a request was put and that this paper may tell of no report in reply, whether there is one or not. Neither says anything about what the partner has done. “No information” covers both.</source>
        <translation>«Запрос не направлялся» означает, что Группа по координации не обращалась к партнеру с запросом; «нет сообщений, которые могут быть здесь приведены» означает, что запрос был направлен, но в настоящем документе не может быть указано ни одного ответного сообщения, независимо от того, поступило оно или нет. Ни то, ни другое ничего не говорит о том, что сделано партнером. Оба случая охватываются словами «нет информации».</translation>
    </message>
</context>
</TS>
