<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: заметок нет, потому что</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>Например: никто не пришёл. Оставьте пустым, чтобы ждать комнату.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>Перейти к инициативе по номеру</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Предыдущая инициатива</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Следующая инициатива</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>Новая заметка, бюллетень, шаг, доклад или комната</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Главная кнопка страницы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>История: что изменено</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>Запустить или приостановить отсчёт</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Ещё одна минута</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Следующий пункт программы</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Назад к предыдущему пункту программы</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>Сдвинуть остаток программы на время опоздания</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>Начать пункт программы, время которого пришло</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>Отсчёт начался 30 секунд назад</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>Отсчёт начался 1 минуту назад</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>Отсчёт начался 2 минуты назад</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>Посчитать присутствующих</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>Начать или приостановить доклад</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Следующий доклад</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Назад к предыдущему докладу</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>Пропустить доклад</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>Ещё 30 секунд на доклад</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>Время доклада с самого начала</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>Закрыть или снова открыть голосование</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>Вставить бюллетени из чата встречи или заявки на доклады</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>Передать ноутбук: бюллетень каждого во весь экран</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>Скопировать диаграмму или страницу для публикации</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>Окно табло: открыть, закрыть</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>Табло: показать таймер</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>Табло: показать вопрос</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>Табло: показать столбцы</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>Табло: показать программу</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>Табло: показать время начала</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>Табло: погасить или снова включить</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>Табло: сообщение докладчику</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Экспортировать рабочую книгу</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>Выбрать рабочие книги для объединения</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>Выбрать папку с рабочими книгами для объединения</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>Копии базы: вернуться к одной из них</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Сохранить файл диагностики</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Открыть файл мероприятия</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>Сохранить файл мероприятия</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>Загрузить мнения отсутствующих: опрос</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Группы для общения</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>Загрузить регистрации</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>Регистрации: распределить людей по комнатам</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>Регистрации: кто где сидит</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>Регистрации: вернуть тех, кто был раньше</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>Регистрации: стереть личные данные</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>Мероприятие: раунды и способы голосования</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>Мероприятие: изменить инициативы</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>Мероприятие: изменить тексты и их переводы</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>Мероприятие: изменить подготовленные доклады</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>Мероприятие: сохранить шаблон</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>Сохранить сейчас (всё уже сохранено)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Озвучить оставшееся время</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>Сменить комнату или роль</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Все сочетания клавиш</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>Руководство: страница для вашей роли</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Потренироваться пять минут</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>Тренировка: пропустить это упражнение</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>Тренировка: предыдущее упражнение</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>Тренировка: выйти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{utc} UTC</source>
        <translation>{utc} UTC</translation>
    </message>
    <message>
        <source>{utc} UTC ({local} here)</source>
        <translation>{utc} UTC ({local} здесь)</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>отставание {time}</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>опережение {time}</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>Опаздываем на {minutes} мин</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>Опережаем на {minutes} мин</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Введите название</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>сдвинуто на %n минуту</numerusform>
            <numerusform>сдвинуто на %n минуты</numerusform>
            <numerusform>сдвинуто на %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>по плану %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>на деле %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>идёт сейчас</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>Программа: Enter — перейти к пункту</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>Ничего: это последний пункт</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Присутствуют</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>База возвращена к состоянию на {when}. То, что было до этого, — в самой новой копии.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>В папку {folder} нельзя записывать ({reason}). Чтобы взять другую, запустите с --data DIR.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>В приложении что-то пошло не так. Всё, что показано как сохранённое, в безопасности. Можно продолжать; если это повторится, сохраните файл диагностики (Ctrl+K) и пришлите его нам.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>Бюллетень %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончен</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>У %1 нет голоса, который можно снять.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, было %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1, или %2, или %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>Имён на бюллетенях нет.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>Прямой подсчёт: бюллетеней нет.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Бюллетеней пока нет.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>Поровну: 1-е место</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>Поровну: 2-е место</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>Поровну: 3-е место</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>Поровну: место %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>Поровну на черте после места %1: в план идут все, всего %n.</numerusform>
            <numerusform>Поровну на черте после места %1: в план идут все, всего %n.</numerusform>
            <numerusform>Поровну на черте после места %1: в план идут все, всего %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>В план идёт и то и другое.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>В план идут все.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>Поровну</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>Место %1, поровну с другими.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>Место %1.</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Распустить</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучшее</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Худшее</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>Идёт в план</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Руки</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>Комнаты: {rooms} из {expected}, бюллетени: {ballots}, голоса: {votes}</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>Комнаты: {rooms} из {expected}, поднятием рук: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>Голос означает: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>Ещё без голосов: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не разобрано</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>Номера в этой строке</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>Закрыть голосование?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>Проголосовали %1 из %n человека.</numerusform>
            <numerusform>Проголосовали %1 из %n человек.</numerusform>
            <numerusform>Проголосовали %1 из %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n введённый здесь бюллетень ещё не учтён.</numerusform>
            <numerusform>%n введённых здесь бюллетеня ещё не учтены.</numerusform>
            <numerusform>%n введённых здесь бюллетеней ещё не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>Его можно открыть снова.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Закрыть голосование</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>Номера или слова</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите название</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>Таблицу не удаётся прочитать: исправьте это в файле и откройте его снова.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Проверить: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Столбцы, которые не читаются: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>Таких нет: читаются все.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>столбцы через запятую</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>столбцы через точку с запятой</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>столбцы через табуляцию</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>столбцы через вертикальную черту</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>заголовки в строке %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>лист %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>Заметке нужны слова, а не только знаки.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Напишите заметку</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n знак поддержки</numerusform>
            <numerusform>%n знака поддержки</numerusform>
            <numerusform>%n знаков поддержки</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не указан</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>Чьё сообщество говорит: введите @ и его название</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Язык %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>Следующий язык (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>Услышано через устный перевод (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Ключевая</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>Ключевая заметка (введите %1)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Попадёт в: %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>Без инициативы. Чтобы выбрать, введите #.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>К</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. Чтобы выбрать «Общее», щёлкните или введите #0.</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>удалено здесь</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>удалено там</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Эта база</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>Удалено в {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>Изменено в Excel</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>Изменено в {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>Показанная</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>До изменений</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>Оставить {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Оставить из этой базы</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Взять {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>Взять из книги</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>Оставить показанную</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Взять другую</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>Учитываться может только одна.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>Одна из них удалена.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>Запись остаётся удалённой, другая версия исключается.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>Запись остаётся в списке.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>Другая версия исключается.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>Более новая, изменена в {time}.</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>Более новая исключается.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>Ничего: запись удалена.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>Перед возвратом копируется то, что есть сейчас.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Скопировать сейчас</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Вернуться к этой копии</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Копии, сначала новые</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Копий пока нет</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>Копия делается каждые десять минут, если за это время что-то изменилось.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>повреждена, прочитать нельзя</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n другая запись</numerusform>
            <numerusform>%n другие записи</numerusform>
            <numerusform>%n других записей</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>сделана автоматически</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>перед возвратом</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>перед объединением</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>перед новой версией приложения</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>с тех пор ново или изменено: {what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>только в этой копии: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>как база сейчас</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>В копии от {when}: {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>Более новое, что ещё читается в повреждённом файле: {what}. Это сохранится.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>Ничего более нового в повреждённом файле прочитать не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n изменение прочитать не удалось.</numerusform>
            <numerusform>%n изменения прочитать не удалось.</numerusform>
            <numerusform>%n изменений прочитать не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>Сюда не вошли, но их слова ещё есть в {file}: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>Подсчёт в %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>от 0 до %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>Языки указаны: %1 из %2 присутствующих.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>Сообщества указаны: %1 из %2 присутствующих.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 мин</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>Ещё одна минута (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>Следующий пункт программы (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Назад к предыдущему пункту</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>Назад к предыдущему пункту (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>ещё %n о её кластере</numerusform>
            <numerusform>ещё %n о её кластере</numerusform>
            <numerusform>ещё %n о её кластере</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n сообщество</numerusform>
            <numerusform>%n сообщества</numerusform>
            <numerusform>%n сообществ</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>голосования о ней не было</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Скопировать напоминание</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>Комнат получено: {received} из {expected}</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>Комнат было бы получено: {received} из {expected}</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: получено</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: новое, ещё не объединено</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: исправленная рабочая книга, ещё не объединена</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: правки в Excel, ещё не объединено</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: нужно внимание</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: файл отклонён</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: не получено. Enter — указать почему.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: заметок нет, потому что: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: получено и с тех пор исправлено</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: набрано здесь, файла не было</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (день {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (файл отклонён)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>Не получено: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>Без заметок: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>Все комнаты на месте.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} и ещё %n</numerusform>
            <numerusform>{rooms} и ещё %n</numerusform>
            <numerusform>{rooms} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>Файлы этих комнат ({event}) пришли, но их не удаётся прочитать: {rooms}. Нажмите в приложении Ctrl+E и пришлите нам файл ещё раз. Спасибо!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>Мы всё ещё ждём рабочие книги этих комнат ({event}): {rooms}. Нажмите в приложении Ctrl+E и пришлите нам файл. Спасибо!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>Что обсуждали и за что голосовали</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>Недостающие комнаты</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>Все комнаты на месте</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>Охват появляется по мере обсуждений и голосований в комнатах или после объединения рабочих книг.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>Оттуда ничего не поступило</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>Не обсуждали</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>Без голосов</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>Обсуждали, но без голосов</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>Обсудили всё</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>Голоса есть у всего, за что можно было голосовать</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>Голоса есть у всего, что обсуждали и за что можно было голосовать</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n заметка без инициативы</numerusform>
            <numerusform>%n заметки без инициативы</numerusform>
            <numerusform>%n заметок без инициативы</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ — заметки о кластере, в который входит инициатива</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>База повреждена</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>Открыть с этой копией</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Выбрать другую базу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Копии, сначала новые</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>Ни одна копия не читается</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>Базой станет то, что ещё можно прочитать в повреждённом файле.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Начать с пустой базы</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Базы</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store}: файла больше нет на месте</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store}: файл пуст, хотя раньше не был</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store}: файл повреждён</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>В неё ничего не записано. Выберите другую базу или начните заново.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>Его копии на месте. Если файл просто переместили, закройте это окно и верните его. Если нет, продолжите с копией; в списке видно, что есть в каждой.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>В него ничего не записано. Продолжите с копией: к ней добавится то, что ещё читается в повреждённом файле, и ничто читаемое не пропадёт.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>Вместе: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>Повреждённый файл останется рядом под именем {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Чтение того, что осталось…</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Все комнаты</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>Решено {decided} из {all}</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>Хранится каждый подсчёт. Пока вы не выберете, действует тот, где больше всего голосов.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Применить к остальным: %n</numerusform>
            <numerusform>Применить к остальным: %n</numerusform>
            <numerusform>Применить к остальным: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>Назад к объединению</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>Хранятся обе версии. Пока вы не выберете, показана более новая, а удалённая — только если других не осталось.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>Голоса с разных ноутбуков никогда не складываются. Остальные подсчёты остаются в базе, и с помощью отмены можно выбрать заново.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Решить и дальше</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Всё решено</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z отменяет последний выбор.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Сохранение файла диагностики</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>Записано: {file}. Текстов участников в нём нет; просмотрите, прежде чем отправлять.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>Не объединить, пока не исправлена %n ошибка.</numerusform>
            <numerusform>Не объединить, пока не исправлены %n ошибки.</numerusform>
            <numerusform>Не объединить, пока не исправлено %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Сохранено {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>нет ни заметок, ни бюллетеней</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>В этом файле ничего нового.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Этот файл</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (и ещё %n)</numerusform>
            <numerusform>{reason} (и ещё %n)</numerusform>
            <numerusform>{reason} (и ещё %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>голоса подсчитаны на %n ноутбуке</numerusform>
            <numerusform>голоса подсчитаны на %n ноутбуках</numerusform>
            <numerusform>голоса подсчитаны на %n ноутбуках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>с обеих сторон изменена %n запись</numerusform>
            <numerusform>с обеих сторон изменены %n записи</numerusform>
            <numerusform>с обеих сторон изменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>изменено с обеих сторон: {records}</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>введено в Excel: {records}</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>изменено в Excel: {records}</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>введено или изменено в Excel: {records}</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>ещё {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>изменено: {records}</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>удалено: {records}</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>Доклады идут, а пункт «{item}» в программе не начат.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>Пункт «{item}» должен был начаться в {time}.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>Началось раньше</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>Началось %n секунду назад</numerusform>
            <numerusform>Началось %n секунды назад</numerusform>
            <numerusform>Началось %n секунд назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Началось %n минуту назад</numerusform>
            <numerusform>Началось %n минуты назад</numerusform>
            <numerusform>Началось %n минут назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение файла {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Файл не открыт: в {file} %n ошибка.</numerusform>
            <numerusform>Файл не открыт: в {file} %n ошибки.</numerusform>
            <numerusform>Файл не открыт: в {file} %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>Исправьте их и откройте файл снова.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} — это другое мероприятие: {title}. Для него будет отдельная база.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>Открыть в отдельной базе</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>В {file} мероприятие такое же, как здесь.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Исключено:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>Мероприятие здесь нельзя заменить на {file}.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>Записанное переносится и сохраняет оба номера.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} вносит в это мероприятие %n изменение.</numerusform>
            <numerusform>{file} вносит в это мероприятие %n изменения.</numerusform>
            <numerusform>{file} вносит в это мероприятие %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} больше нет в списке: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} теперь {new}: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} теперь {new}: {title}, новое название — {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>Версия списка {name} принята. Записанное перенесено.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>Сохранено: {file}, в папке {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>Сохранено: {file}, в папке {folder}. То, что там правили, теперь в файле {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>Без голосования</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n раунд</numerusform>
            <numerusform>{vote}, %n раунда</numerusform>
            <numerusform>{vote}, %n раундов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Начало (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what} и ещё %n</numerusform>
            <numerusform>{what} и ещё %n</numerusform>
            <numerusform>{what} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>Настройте один раз и раздайте файл мероприятия всем комнатам</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Добавить комнату</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>Открыть файл мероприятия</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>Сохранить файл мероприятия (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n мин, до {time}</numerusform>
            <numerusform>%n мин, до {time}</numerusform>
            <numerusform>%n мин, до {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n в {rooms}</numerusform>
            <numerusform>%n в {rooms}</numerusform>
            <numerusform>%n в {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комнате</numerusform>
            <numerusform>%n комнатах</numerusform>
            <numerusform>%n комнатах</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>Не подготовлены</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Добавить пункт программы</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>Изменить инициативы</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Подготовленные доклады</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>Изменить подготовленные доклады</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n в {recommendations}</numerusform>
            <numerusform>%n в {recommendations}</numerusform>
            <numerusform>%n в {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n рекомендации</numerusform>
            <numerusform>%n рекомендациях</numerusform>
            <numerusform>%n рекомендациях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} и {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>Перерыв</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n на неизвестном языке</numerusform>
            <numerusform>%n на неизвестном языке</numerusform>
            <numerusform>%n на неизвестном языке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n с переводом на неизвестный язык</numerusform>
            <numerusform>%n с переводом на неизвестный язык</numerusform>
            <numerusform>%n с переводом на неизвестный язык</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n без ведущего</numerusform>
            <numerusform>%n без ведущего</numerusform>
            <numerusform>%n без ведущего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n без записывающего</numerusform>
            <numerusform>%n без записывающего</numerusform>
            <numerusform>%n без записывающего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n с тем же названием</numerusform>
            <numerusform>%n с тем же названием</numerusform>
            <numerusform>%n с тем же названием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n работа в комнатах без раунда</numerusform>
            <numerusform>%n работы в комнатах без раунда</numerusform>
            <numerusform>%n работ в комнатах без раунда</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>Одного раунда нет в программе</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>Заканчивается после полуночи</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n раунд без вопроса</numerusform>
            <numerusform>%n раунда без вопроса</numerusform>
            <numerusform>%n раундов без вопроса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>В %n раунде не сказано, что означает голос</numerusform>
            <numerusform>В %n раундах не сказано, что означает голос</numerusform>
            <numerusform>В %n раундах не сказано, что означает голос</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>Не хватает названий: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Не хватает названий на %n языке</numerusform>
            <numerusform>Не хватает названий на %n языках</numerusform>
            <numerusform>Не хватает названий на %n языках</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>Рекомендации не переведены: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Рекомендации не переведены на %n язык</numerusform>
            <numerusform>Рекомендации не переведены на %n языка</numerusform>
            <numerusform>Рекомендации не переведены на %n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>Тексты не переведены: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Тексты не переведены на %n язык</numerusform>
            <numerusform>Тексты не переведены на %n языка</numerusform>
            <numerusform>Тексты не переведены на %n языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n кластер без инициатив</numerusform>
            <numerusform>%n кластера без инициатив</numerusform>
            <numerusform>%n кластеров без инициатив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n без названия</numerusform>
            <numerusform>%n без названия</numerusform>
            <numerusform>%n без названия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n без докладчика</numerusform>
            <numerusform>%n без докладчика</numerusform>
            <numerusform>%n без докладчика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n блок слишком короткий</numerusform>
            <numerusform>%n блока слишком короткие</numerusform>
            <numerusform>%n блоков слишком короткие</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>В программе нет пункта для докладов</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>Выберите папку для рабочей книги</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>Экспортировано: {file}, в папку {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>Экспортировано: {file}, в папку {folder}. То, что там было, теперь в файле {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n незаконченный бюллетень в него не вошёл</numerusform>
            <numerusform>%n незаконченных бюллетеня в него не вошли</numerusform>
            <numerusform>%n незаконченных бюллетеней в него не вошли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, ещё один столбец</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>а также</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Столбец для поля «%1»</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>Ещё один столбец для поля «%1»</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>Нет в этой таблице</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>взят и для: %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>не понят: %n</numerusform>
            <numerusform>не поняты: %n</numerusform>
            <numerusform>не понято: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>Выберите рабочие книги или базы</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>Рабочие книги и базы</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>Выберите папку с рабочими книгами</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>Выберите таблицу приоритетов до встречи</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>Выберите таблицу регистраций</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>Выберите таблицу опроса</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>Файлы мероприятий</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>Выберите файл мероприятия</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>Выберите папку для файла мероприятия</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>Скопировать всё, что сказано об этом файле</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event}: всё готово</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>Выберите комнату и свою роль в ней.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>Это можно изменить позже: нажмите на комнату вверху. На одном ноутбуке возможны две роли.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>Всё остаётся на этом ноутбуке. Без учётной записи и без сети.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Открыть файл мероприятия</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>Вы говорите с людьми и следите за временем.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>Крупный таймер и вопрос</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>Голоса цифровыми клавишами</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>Видно, кто ещё не высказался</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Записывающий</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>Вы записываете, что говорят люди.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>Заметки без мыши</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 отмечает инициативу</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>Арабское, китайское и любое другое письмо</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>Вы собираете все комнаты вместе.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>Перетащите %n рабочую книгу</numerusform>
            <numerusform>Перетащите %n рабочие книги</numerusform>
            <numerusform>Перетащите %n рабочих книг</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>Видно, каких комнат не хватает</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>Рейтинг с явкой и равными местами</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Потренироваться пять минут</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>Папка: {folder}. Выбрать другую</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>{language}: на этом компьютере текст не отображается. Установите шрифт {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>%n человек из прежней таблицы ({file}) отложен.</numerusform>
            <numerusform>%n человека из прежней таблицы ({file}) отложены.</numerusform>
            <numerusform>%n человек из прежней таблицы ({file}) отложены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Вернуть их</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>Стереть этих навсегда</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>Мнения отсутствующих</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>Таблица с тем, что они прислали; перетащите её сюда</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>Группы с новыми лицами, раунд за раундом</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>Загрузить мнения отсутствующих</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Группы для общения</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Теперь здесь «%1». Enter оставляет введённое вами, Esc берёт новое.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>Как выполняется %n шаг</numerusform>
            <numerusform>Как выполняются %n шага</numerusform>
            <numerusform>Как выполняются %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>Цель в одном предложении</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>Чего нужно достичь за 18 месяцев?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>Здесь написано и другое: «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>Открыть {address} в браузере?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>Руководство: для кого</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Записывающий</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>Подсчёты людей</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>Считали %n раз, последний — в %1</numerusform>
            <numerusform>Считали %n раза, последний — в %1</numerusform>
            <numerusform>Считали %n раз, последний — в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Свёрнуто</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>{room}: заметок нет, потому что: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>{room}: снова ждём</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>Загружены приоритеты до встречи: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>Приоритеты до встречи удалены</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>Приоритет до встречи отнесён к инициативе</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>Отсчёт запущен</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>Отсчёт приостановлен</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>Начало отсчёта перенесено раньше</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>Добавлена одна минута</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>Остаток сдвинут на {minutes} мин</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Следующий пункт программы</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Назад к предыдущему пункту программы</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>Программа: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Конфликт решён</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>Решено конфликтов: {count}</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>Комната {room} теперь называется {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>Комната {room}: язык {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>Комната {room}: дни {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>Комната {room}: устный перевод на {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>Комната {room}: тема {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>Комната {room}: ведущий {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>Комната {room}: записывающий {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>Комната {room}: без устного перевода</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>Комната {room}: без темы</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>Комната {room}: без ведущего</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>Комната {room}: без записывающего</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>День {name} добавлен</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>День {name} удалён</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>День {name} изменён</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>«{name}» добавлено в программу</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>«{name}» удалено из программы</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>«{name}» в программе изменено</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>Раунд «{name}» добавлен</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>Раунд «{name}» удалён</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>Раунд «{name}» изменён</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>Подготовленный доклад «{name}» добавлен</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>Подготовленный доклад «{name}» удалён</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>Подготовленный доклад «{name}» изменён</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>Рекомендация {name} добавлена</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>Рекомендация {name} удалена</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>Рекомендация {name} изменена</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>Инициатива {name} добавлена</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>Инициатива {name} удалена</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>Инициатива {name} изменена</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>Кластер {name} добавлен</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>Кластер {name} удалён</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>Кластер {name} изменён</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>Голосование «{name}» изменено</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>Мероприятие переименовано: {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>Версия списка {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>Примечания к мероприятию изменены</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>Порядок переводов изменён</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>«{name}», {language}: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>«{name}», {language}: без перевода</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>Переводы, {language}. Изменено: {count}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} теперь {new}: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>Комната {room} удалена</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>Комната {room} добавлена</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>Порядок комнат изменён</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>Порядок раундов изменён</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>Порядок рекомендаций изменён</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>Порядок инициатив изменён</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>Порядок кластеров изменён</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>Порядок подготовленных докладов изменён</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>Порядок программы изменён</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>Порядок дней изменён</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>Объединён файл {file}</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>Объединено файлов: {count}</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>Возвращена прежняя версия заметки</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Заметка добавлена</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>Добавлено заметок: {count}</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>Поддержка изменена</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Цель изменена</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Цель удалена</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Шаг добавлен</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Шаг изменён</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>Ключевое действие отмечено</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>Отметка ключевого действия снята</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Шаг удалён</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Шаг перемещён</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>Репетиция проведена</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>Присутствуют: {people}</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>Подсчёт людей исправлен: {people}</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>Подсчёт людей удалён</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>Похожие заметки собраны в группу</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>Группа похожих заметок распущена</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>Доклад приостановлен</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Доклад начат</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Следующий доклад</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>Доклад пропущен</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>Пропущенный доклад снова ждёт</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Назад к предыдущему докладу</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>К докладу добавлено {seconds} с</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>Начало доклада перенесено раньше</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>Время доклада сброшено</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>Доклад добавлен</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>Добавлено докладов: {count}</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>Доклад изменён</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>Доклад удалён</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>Доклад перемещён</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>Доклады сокращены</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>Доклад перемещён в другой блок</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Объединение отменено</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>Учитываются голоса ноутбука {device}</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>Бюллетень добавлен</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>Бюллетени из чата: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>Бюллетень исправлен</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>Бюллетень {number} удалён</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>Прямой подсчёт изменён: {initiative}</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>Бюллетени преобразованы в прямой подсчёт</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>Выбран способ подсчёта</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Голосование закрыто</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>Голосование снова открыто</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>Принята версия списка {name}; инициатив с другим номером: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>Доклад «{name}» изменён или прочитан в своей комнате и остаётся там как есть</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>Мероприятие изменено</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} и ещё %n</numerusform>
            <numerusform>{what} и ещё %n</numerusform>
            <numerusform>{what} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>на ноутбуке {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>последнее</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>показано сейчас</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>Пришло при объединении</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>Изменено в табличном редакторе</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>Хранится рядом с показанной, решения ещё нет</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>на этом ноутбуке</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>на другом ноутбуке (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>Сначала новое. Enter — перейти к записи.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>История чего</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Эта комната</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Все комнаты</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>История, сначала новое</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>Здесь появится каждая заметка, каждый голос и шаг.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>Эта строка не изменила ни одной отдельной записи.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>История заметки</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальное</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Рабочее название</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>Позднейший номер</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Новая инициатива</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>рабочее название</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>Добавить голоса другому кластеру</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>Буква или слова кластера</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>Найденные кластеры</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>Добавить голоса другой инициативе</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>Номер или слова инициативы</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>Найденные инициативы</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>В фокусе</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>Найти среди %n инициативы</numerusform>
            <numerusform>Найти среди %n инициатив</numerusform>
            <numerusform>Найти среди %n инициатив</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>Введите номер или слово из названия.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>Инициатива не найдена</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>Рабочий перевод: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>Рабочее название: в источниках не найдено.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n инициатива</numerusform>
            <numerusform>%n инициативы</numerusform>
            <numerusform>%n инициатив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>рабочий перевод</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>рабочее название, не проверено</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущая</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n без названия: {language}</numerusform>
            <numerusform>%n без названия: {language}</numerusform>
            <numerusform>%n без названия: {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n без перевода: {language}</numerusform>
            <numerusform>%n без перевода: {language}</numerusform>
            <numerusform>%n без перевода: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Часть списка</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Версия списка</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>Язык рядом с английским</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Новая инициатива</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Новая рекомендация</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Новый кластер</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Опасение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/т</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/и</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/о</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/ц</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/к</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n прямой подсчёт</numerusform>
            <numerusform>%n прямых подсчёта</numerusform>
            <numerusform>%n прямых подсчётов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n голос прямым подсчётом</numerusform>
            <numerusform>%n голоса прямым подсчётом</numerusform>
            <numerusform>%n голосов прямым подсчётом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n шаг плана</numerusform>
            <numerusform>%n шага плана</numerusform>
            <numerusform>%n шагов плана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n доклад</numerusform>
            <numerusform>%n доклада</numerusform>
            <numerusform>%n докладов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n подсчёт людей</numerusform>
            <numerusform>%n подсчёта людей</numerusform>
            <numerusform>%n подсчётов людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n выбор учитываемых голосов</numerusform>
            <numerusform>%n выбора учитываемых голосов</numerusform>
            <numerusform>%n выборов учитываемых голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n причина отсутствия заметок</numerusform>
            <numerusform>%n причины отсутствия заметок</numerusform>
            <numerusform>%n причин отсутствия заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} и {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Хинди</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Индонезийский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Неизвестный язык</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Как в системе ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>Продолжить голосование</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>Назад в приложение</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>Здесь подан %n бюллетень.</numerusform>
            <numerusform>Здесь подано %n бюллетеня.</numerusform>
            <numerusform>Здесь подано %n бюллетеней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>Открытый сейчас бюллетень не учтён.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>Для ведущего: завершить голосование на этом ноутбуке?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 самостоятельно</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 вместе</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 с Фондом</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>Решить: %n</numerusform>
            <numerusform>Решить: %n</numerusform>
            <numerusform>Решить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>Отменено ({where}): {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>Повторено ({where}): {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>Раунд: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>Сначала выйдите из тренировки: это откроет другую базу.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>Назвали её</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Все сообщества</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>Сообщества, назвавшие её до встречи: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>Сообщества вне регионов: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>Регионы, где сообществ меньше {least}, объединены с соседними.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>Сообщества, назвавшие её:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>сообщества неизвестны</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>сообществ назвали её</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>голосов в комнатах</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>Назвавшие её сообщества по регионам</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>До встречи её никто не назвал.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>До встречи: место %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>В комнатах за неё не голосовали.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>В комнатах: голосов нет.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>В комнатах: место %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>Вне регионов: {names}. Назвали её: {count}.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>Карта приоритетов до встречи</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>Приоритетов до встречи пока нет</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>В таблице записано, что сообщества считали главным до встречи.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>Взять отчёты ноября 2020 года</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Предыдущая инициатива</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Следующая инициатива</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>Подробнее об этих приоритетах</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Показывает то же таблицей</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>Что чаще называли в каждом регионе</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n сообщество</numerusform>
            <numerusform>%n сообщества</numerusform>
            <numerusform>%n сообществ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>Напоминание скопировано.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Отменить это объединение</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>Сначала нужно объединить {file}. Обе версии сохранятся, потом вы выберете.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>Объединить и решить</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>конфликт останется открытым</numerusform>
            <numerusform>конфликта останутся открытыми</numerusform>
            <numerusform>конфликтов останутся открытыми</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>Появится, как только все файлы будут прочитаны. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>Ни один из этих файлов нельзя объединить.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>Отклонено: %n.</numerusform>
            <numerusform>Отклонено: %n.</numerusform>
            <numerusform>Отклонено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>В остальных ничего нового.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>В этих файлах ничего нового.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Сначала выберите файлы.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Решить %n вопрос</numerusform>
            <numerusform>Решить %n вопроса</numerusform>
            <numerusform>Решить %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>Объединить %n книгу</numerusform>
            <numerusform>Объединить %n книги</numerusform>
            <numerusform>Объединить %n книг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Объединить %n файл</numerusform>
            <numerusform>Объединить %n файла</numerusform>
            <numerusform>Объединить %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>комната</numerusform>
            <numerusform>комнаты</numerusform>
            <numerusform>комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>бюллетень</numerusform>
            <numerusform>бюллетеня</numerusform>
            <numerusform>бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>голос прямым подсчётом</numerusform>
            <numerusform>голоса прямым подсчётом</numerusform>
            <numerusform>голосов прямым подсчётом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>заметка</numerusform>
            <numerusform>заметки</numerusform>
            <numerusform>заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>цель</numerusform>
            <numerusform>цели</numerusform>
            <numerusform>целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>шаг плана</numerusform>
            <numerusform>шага плана</numerusform>
            <numerusform>шагов плана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>доклад</numerusform>
            <numerusform>доклада</numerusform>
            <numerusform>докладов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>подсчёт людей</numerusform>
            <numerusform>подсчёта людей</numerusform>
            <numerusform>подсчётов людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>бюллетень изменён</numerusform>
            <numerusform>бюллетеня изменены</numerusform>
            <numerusform>бюллетеней изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>прямой подсчёт изменён</numerusform>
            <numerusform>прямых подсчёта изменены</numerusform>
            <numerusform>прямых подсчётов изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>заметка обновлена</numerusform>
            <numerusform>заметки обновлены</numerusform>
            <numerusform>заметок обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>цель обновлена</numerusform>
            <numerusform>цели обновлены</numerusform>
            <numerusform>целей обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>шаг плана обновлён</numerusform>
            <numerusform>шага плана обновлены</numerusform>
            <numerusform>шагов плана обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>доклад обновлён</numerusform>
            <numerusform>доклада обновлены</numerusform>
            <numerusform>докладов обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>подсчёт людей обновлён</numerusform>
            <numerusform>подсчёта людей обновлены</numerusform>
            <numerusform>подсчётов людей обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>бюллетень отозван</numerusform>
            <numerusform>бюллетеня отозваны</numerusform>
            <numerusform>бюллетеней отозвано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>прямой подсчёт удалён</numerusform>
            <numerusform>прямых подсчёта удалены</numerusform>
            <numerusform>прямых подсчётов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>заметка удалена</numerusform>
            <numerusform>заметки удалены</numerusform>
            <numerusform>заметок удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>цель удалена</numerusform>
            <numerusform>цели удалены</numerusform>
            <numerusform>целей удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>шаг плана удалён</numerusform>
            <numerusform>шага плана удалены</numerusform>
            <numerusform>шагов плана удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>доклад удалён</numerusform>
            <numerusform>доклада удалены</numerusform>
            <numerusform>докладов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>подсчёт людей удалён</numerusform>
            <numerusform>подсчёта людей удалены</numerusform>
            <numerusform>подсчётов людей удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>Первые места после этого объединения</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>Первые места сейчас</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>Первые места после этого объединения: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>Первые места сейчас: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ выход</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>выходит из первых мест</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ вход</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>входит в первые места</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>выше на %n место</numerusform>
            <numerusform>выше на %n места</numerusform>
            <numerusform>выше на %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>ниже на %n место</numerusform>
            <numerusform>ниже на %n места</numerusform>
            <numerusform>ниже на %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>Конфликты ({rooms}): {what}. Обе версии хранятся, пока вы не выберете.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>Голоса считали на нескольких ноутбуках: {rooms}. Учитывается только один подсчёт, никогда не сумма; какой — выбираете вы.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Отменить это объединение</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>Повторное объединение того же файла ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>Затем будет прочитан %n файл.</numerusform>
            <numerusform>Затем будут прочитаны %n файла.</numerusform>
            <numerusform>Затем будет прочитано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>Отклонено: %n.</numerusform>
            <numerusform>Отклонено: %n.</numerusform>
            <numerusform>Отклонено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>Нужно решить %n вопрос.</numerusform>
            <numerusform>Нужно решить %n вопроса.</numerusform>
            <numerusform>Нужно решить %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>Объединена %n рабочая книга.</numerusform>
            <numerusform>Объединены %n рабочие книги.</numerusform>
            <numerusform>Объединено %n рабочих книг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>Объединён %n файл.</numerusform>
            <numerusform>Объединены %n файла.</numerusform>
            <numerusform>Объединено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n файл изменился после просмотра и прочитан заново: {files}.</numerusform>
            <numerusform>%n файла изменились после просмотра и прочитаны заново: {files}.</numerusform>
            <numerusform>%n файлов изменились после просмотра и прочитаны заново: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Остановлено. Ничего не объединено.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Остановлено. %n рабочая книга объединена целиком.</numerusform>
            <numerusform>Остановлено. %n рабочие книги объединены целиком.</numerusform>
            <numerusform>Остановлено. %n рабочих книг объединены целиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n файл ждёт.</numerusform>
            <numerusform>%n файла ждут.</numerusform>
            <numerusform>%n файлов ждут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>Объединение отменено: убрана %n рабочая книга.</numerusform>
            <numerusform>Объединение отменено: убраны %n рабочие книги.</numerusform>
            <numerusform>Объединение отменено: убрано %n рабочих книг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n запись остаётся, потому что с тех пор её здесь изменили.</numerusform>
            <numerusform>%n записи остаются, потому что с тех пор их здесь изменили.</numerusform>
            <numerusform>%n записей остаются, потому что с тех пор их здесь изменили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Найти комнату</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>Перетащите рабочие книги сюда</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>Книги комнат или объединённые (.xlsx), другие базы (.sqlite) или папка с рабочими книгами. Файлы только читаются и никогда не меняются.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Файлы пока не выбраны</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>Перетащите их сюда или нажмите Ctrl+O.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>Состояния файлов</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>Нет файла с таким именем или комнатой</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc снова показывает все.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Таких файлов нет</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>«Все» покажет остальные.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Исключено. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Заголовок. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>Заметки из вставленного текста</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>Оставить одним текстом</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>изменить строку</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>соединить с предыдущей</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>Заметке нужен текст. Space в списке исключает её.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n заметка из вставленного текста</numerusform>
            <numerusform>%n заметки из вставленного текста</numerusform>
            <numerusform>%n заметок из вставленного текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Добавить %n заметку</numerusform>
            <numerusform>Добавить %n заметки</numerusform>
            <numerusform>Добавить %n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Можно публиковать</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Публиковать нельзя</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>человеком</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>машиной</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>ещё %n знак</numerusform>
            <numerusform>ещё %n знака</numerusform>
            <numerusform>ещё %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>Перевод %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Устный перевод</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>все поля</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>оставить как было</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>Любая инициатива</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>Любое сообщество</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>Сообщество не указано</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Любой язык</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Без языка</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>Ключевые заметки</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Ключевая заметка</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Можно публиковать</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Переведено</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>Закрыть программу (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>Открыть программу (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>Заметке нужен текст. Esc оставляет её как было.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>Отобрать заметки (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Искать во всех комнатах</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>Показанные заметки</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>Только «Общее»</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>показано %1, всего %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, последняя в %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>Esc в поле поиска снова показывает все.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc снимает отборы один за другим.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>Заметки о других инициативах — в разделе «Все заметки».</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Подходящих заметок нет</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>Напишите внизу и нажмите Enter.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>устный перевод</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>инициатива %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>кластер %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n знак поддержки</numerusform>
            <numerusform>%n знака поддержки</numerusform>
            <numerusform>%n знаков поддержки</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>ключевая заметка</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>Заметки всех комнат</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>Эти заметки не удалось прочитать</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>Поиск похожих заметок…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>В этот день заметок нет</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>Заметки появляются, когда их пишут комнаты или когда объединяют рабочие книги.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>Здесь заметок пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n группа похожих заметок</numerusform>
            <numerusform>%n группы похожих заметок</numerusform>
            <numerusform>%n групп похожих заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>С заметками: {number} из {count}</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>принять группу</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>распустить её</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>в комнату</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>назад к инициативам</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>Ничего не найдено. Попробуйте номер, слово из названия или комнату.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>run</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># инициатива   @ сообщество   / комната</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>показано %1, всего %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>Приостановить отсчёт</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>Запустить отсчёт</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Страница: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>Заметки в этой комнате</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>Другие комнаты с записями на этом ноутбуке</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · День {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>недописанный текст</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>Перейти к пункту: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>Заметки в других комнатах</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>Искать «{words}» во всех комнатах</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>Открыть сохранённый чат</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>Сохранённые чаты</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>готово: %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>заменено: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>не разобрано: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>пропущено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>Добавить %n бюллетень</numerusform>
            <numerusform>Добавить %n бюллетеня</numerusform>
            <numerusform>Добавить %n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>Вместо %n бюллетеня, взятого из чата раньше</numerusform>
            <numerusform>Вместо %n бюллетеней, взятых из чата раньше</numerusform>
            <numerusform>Вместо %n бюллетеней, взятых из чата раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>Имён не найдено: каждая строка считается отдельным человеком.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>Учитывается последняя понятная строка каждого человека. Двух людей с одинаковым именем не различить. Имена не сохраняются.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>Кто есть в обоих чатах, будет учтён дважды.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>Бюллетеней %1, а присутствуют %3.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>бюллетени: %1 + не голосовали: %2 = присутствуют: %3</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>Вместе с уже поданными бюллетеней: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n строка не войдёт, пока вы её не исправите.</numerusform>
            <numerusform>%n строки не войдут, пока вы их не исправите.</numerusform>
            <numerusform>%n строк не войдёт, пока вы их не исправите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>Вставьте чат сюда или перетащите файл, сохранённый программой для встреч.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>Текст чата</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>Найденные бюллетени</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>Вставить бюллетени из чата</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>Распределено %n место; списки в папке {folder}.</numerusform>
            <numerusform>Распределены %n места; списки в папке {folder}.</numerusform>
            <numerusform>Распределено %n мест; списки в папке {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>Без адреса электронной почты, поэтому не попали в список для программы встреч: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>День {day}: %n человек понимает только языки, для которых нет комнаты ({languages}).</numerusform>
            <numerusform>День {day}: %n человека понимают только языки, для которых нет комнаты ({languages}).</numerusform>
            <numerusform>День {day}: %n человек понимают только языки, для которых нет комнаты ({languages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>Стёрт %n их список.</numerusform>
            <numerusform>Стёрты %n их списка.</numerusform>
            <numerusform>Стёрто %n их списков.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file}: файл с тех пор изменён и оставлен на месте.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file}: файла нет там, куда он был записан. Если его переместили, уничтожьте его на новом месте.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file}: файл не удалось стереть. Уничтожьте его.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>название сообщества</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>номер; в строке названы рекомендация или инициатива либо есть заметка</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>рекомендация от {first} до {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>бюллетень с инициативами этого мероприятия</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>бюллетень с кластерами этого мероприятия</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>бюллетень, где каждая инициатива названа один раз</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>бюллетень, где каждый кластер назван один раз</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>бюллетень, где выборов не больше {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>бюллетень, где точек не больше {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>бюллетень, где мест не больше {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>бюллетень, где оценок не больше {number}</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>бюллетень, но в этом раунде считают руки, на листе Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>бюллетень с оценками от 0 до {highest}, например {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>бюллетень, но в этом раунде их нет</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>номера от {first} до {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>буквы от {first} до {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>код языка, например en или zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>минуты от 1 до 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>дата, например 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>время UTC, например 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>длительность от {first} до {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>ссылка, например https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>один номер: две инициативы не могут стать одной, иначе голос тех, кто выбрал обе, учтётся дважды. Оставьте здесь одну, а другую сделайте отдельной инициативой</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>комната {room}, день {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>голосование раунда {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>инициатива {number} «{title}»</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>раунд</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>хотя бы одно</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>ни одного кластера</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>кластеры, за которые голосуют</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>название или докладчик</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>день комнаты {room}: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>прежние списки</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>другие, не {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} в списке {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>собственный номер в том списке</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>инициативы</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>раунды</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>комнаты</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, комната</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, день</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, блок</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, инициатива</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, длительность</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, название</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>прежний список, а этот назван в «List version»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже существует</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база только для чтения, запись невозможна</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>не удаётся открыть файл базы</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>файл базы повреждён</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка ввода-вывода диска</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база занята</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база или диск заполнены</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>репетиция</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>настоящее мероприятие</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, день {day}, инициатива {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, день {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>мероприятия нет</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>известный язык</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>целое число от 0</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>комната этого мероприятия</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>инициатива</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>рабочая книга комнаты</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>комната</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>количество, например 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>бюллетени</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>прямые подсчёты</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>цели</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>доклады</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>подсчёт людей</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>комната</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>голоса, подсчитанные отдельно</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>комнаты без рабочей книги</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>время докладов</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>приоритеты до встречи</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>похожие заметки</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>строка {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>номера от {first} до {last}, а также {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>номера от {first} до {last}, причём вместо {numbers} — {parts}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>одно из: {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>инициатива: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>инициатива этого списка ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>инициатива {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>кластер {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>день {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>раунд {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>комната {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>доклад {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт программы</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>пункт программы {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>целое число до {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>строк: {number}</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>строк: более {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>текстов: {number}</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>знаков не больше {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>потребность или её отсутствие</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>день мероприятия</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>комната мероприятия</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>таблица «{name}»</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>его мероприятие</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>идентификатор этой сессии</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>собственный идентификатор</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>таблица этой записи</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>полная запись</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>запись с её идентификатором, версией и сессией</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>сессии этой базы</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>день этого мероприятия</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>раунд этого мероприятия</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>имена с числами</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>номер из этого списка ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>сессия этой базы</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 или 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>текст, который помещается в рабочую книгу</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>содержимое урны с бюллетенями</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>время до 10000 года</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>тип заметки</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>бюллетень: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} МБ, строк: {lines}</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>выборов: {number}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} или больше</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>один из кластеров</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>идентификатор рабочей книги</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>название устройства</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>идентификаторы сессий</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>на листе About нет «{fact}»</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>на листе About для {fact} стоит «{found}»</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>листов: {number}</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} МБ текста</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, строка {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>элементов: {number}</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>формул: {number}</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>более длинный тег</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>вложенных друг в друга элементов больше {number}</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>более длинный текст</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>знаков: {number}</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>столбцов: {number}</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>старый или защищённый файл</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>он начинается не так, как рабочая книга</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>это не файл zip</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>частей: {number}</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} МБ в распакованном виде</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>одна из частей при распаковке растёт ×{number}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>×{number}</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>файл zip с чем-то другим</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>двоичная книга, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>файл LibreOffice, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>каждое имя один раз и с числом, например «en 5; fr 3»</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>время, например 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>минуты и секунды, например 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes или пусто</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>нет листа About</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>кластер этого мероприятия ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>бюллетень этого мероприятия</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>инициатива списка «{list}», которая есть и в «{now}»</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>комната этой рабочей книги ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>то, что здесь экспортировали</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>бюллетень. Чтобы отозвать его, введите yes в Withdrawn</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>день этого мероприятия ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>раунд этого мероприятия ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>комната этого мероприятия ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · День {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>День {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>Опрос</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%1 кв. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Инициативы %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Самостоятельно</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>При поддержке Фонда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>Уровень координации</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>Заинтересованные сообщества</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>Кого и как нужно привлечь</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>В чём будет успех</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Какая поддержка нужна</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Добавить ответственных</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>Добавить сообщества</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Добавить срок</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>нет цели</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>нет шагов</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>нет ключевого действия</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>нет ответственных</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет срока</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>Другая инициатива</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n ключевое действие в этой комнате</numerusform>
            <numerusform>%n ключевых действия в этой комнате</numerusform>
            <numerusform>%n ключевых действий в этой комнате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>Обычно их %n.</numerusform>
            <numerusform>Обычно их %n.</numerusform>
            <numerusform>Обычно их %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>переместить шаг</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>задать уровень</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>ключевое действие</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>открыть</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>Готово %1 из %2</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>Инициативы плана</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Найти в плане</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Выбрать другой список</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>Готово — это когда есть цель, шаги, ключевое действие, а у каждого шага — ответственные и срок.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Шагов пока нет</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>Введите первый внизу и нажмите Enter.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>В этом списке ничего нет</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>Выберите другой список или добавьте инициативу с помощью Ctrl J.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc снова показывает все.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>Выберите другой список ниже.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>Предыдущая инициатива</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Следующая инициатива</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>Планы всех комнат</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Пробелов нет</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>В каждом плане есть всё необходимое.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Цели и шаги</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>Только с пробелами</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>в комнату</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>назад к инициативам</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>Планов пока нет</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>Цели и шаги появляются, когда их пишут комнаты или когда объединяют рабочие книги.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё на месте</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>План в %n комнате: %1</numerusform>
            <numerusform>План в %n комнатах: %1</numerusform>
            <numerusform>План в %n комнатах: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>Ни в одной комнате плана нет</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>ещё нет: %n</numerusform>
            <numerusform>ещё нет: %n</numerusform>
            <numerusform>ещё нет: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>инициатива с планом</numerusform>
            <numerusform>инициативы с планом</numerusform>
            <numerusform>инициатив с планом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>цель</numerusform>
            <numerusform>цели</numerusform>
            <numerusform>целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>шаг</numerusform>
            <numerusform>шага</numerusform>
            <numerusform>шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>ключевое действие</numerusform>
            <numerusform>ключевых действия</numerusform>
            <numerusform>ключевых действий</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>без ответственных</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>без срока</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Что нужно: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>Заинтересованы: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Цели пока нет</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Шагов пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n шаг без ответственных</numerusform>
            <numerusform>%n шага без ответственных</numerusform>
            <numerusform>%n шагов без ответственных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n шаг без срока</numerusform>
            <numerusform>%n шага без срока</numerusform>
            <numerusform>%n шагов без срока</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Не хватает: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>ключевое действие</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Ответственные: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n похожий шаг</numerusform>
            <numerusform>%n похожих шага</numerusform>
            <numerusform>%n похожих шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Именно так</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>Отлично</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>Введите, что кто-то говорит, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>Запишите, что кто-то говорит: перейдите в поле, введите, Enter. Esc выводит из поля.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>заметка к инициативе</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>Добавьте заметку к инициативе 24: введите #24, пробел, слова и нажмите Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>опасение</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>Запишите опасение: начните с восклицательного знака, например: !Кто будет платить?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>изменение заметки</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>Измените последнюю заметку: Up в пустом поле, другие слова, Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>Отмените это. Так можно отменить всё и сколько угодно раз.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>отсчёт</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>Запустите отсчёт обсуждения, с любой страницы.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>бюллетень</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>Учтите бюллетень шестого человека: перейдите в «Голосование», введите 2 24 31 и нажмите Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>закрытие голосования</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>Все проголосовали: закройте голосование. Его можно открыть снова.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>Перейдите в «План»: введите первый шаг для победившей инициативы и нажмите Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>Теперь её цель, одним предложением: F6 дважды ведёт в поле. Введите, нажмите Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>блиц-доклад</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>Перейдите в «Доклады» и запустите тот, что ждёт, клавишей Space.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>табло</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>Откройте табло — окно, которое вы показываете комнате. Та же клавиша его закрывает.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>Экспортируйте рабочую книгу комнаты: её вы отправляете координатору.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>Три комнаты прислали рабочие книги. Откройте все три и затем объедините их.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>Заметку комнаты 2 изменили в двух местах. Откройте «Решения»; K или T выбирает вариант, затем Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>Посмотрите результаты: Enter на инициативе показывает, из каких комнат её голоса.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>На странице мероприятия укажите записывающего комнаты: перейдите в ячейку, введите, Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>Опубликуйте всё в папку этой тренировки. Никуда ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>Выполнено {done} из {all}, время {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>Упражнение {done} из {all}, прошло {time}. F6 ведёт в эту строку.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Предыдущее упражнение</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Выйти из тренировки</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Начать по-настоящему</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>Тренировка окончена.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Пропущено: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>Ничего не выполнено.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>Выполнено: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Код или название</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Новый доклад</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>Каждый с самого начала ждёт в очереди своей комнаты</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>Пока ни одного. Ctrl N добавит доклад.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Новый доклад</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Подготовленные доклады</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Добавить доклад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Посчитать людей</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>Подсчёт в %1: Enter исправляет его, Esc оставляет.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>от 0 до %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n строка называет что-то словами</numerusform>
            <numerusform>%n строки называют что-то словами</numerusform>
            <numerusform>%n строк называют что-то словами</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Просмотреть их</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Ничего не загружено: в {file} %n ошибка.</numerusform>
            <numerusform>Ничего не загружено: в {file} %n ошибки.</numerusform>
            <numerusform>Ничего не загружено: в {file} %n ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Ничего нового: %n строка здесь уже была.</numerusform>
            <numerusform>Ничего нового: %n строки здесь уже были.</numerusform>
            <numerusform>Ничего нового: %n строк здесь уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>Загружена %n строка, есть замечания.</numerusform>
            <numerusform>Загружены %n строки, есть замечания.</numerusform>
            <numerusform>Загружено %n строк, есть замечания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>Загрузить другую таблицу</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>Просмотреть строки со словами</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>Удалить все приоритеты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>Исправьте их и загрузите таблицу снова.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>Цитаты без согласия: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>Адреса электронной почты: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>Номера телефонов: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>Упоминания участников и ссылки на них: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>Имена людей: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>Докладчики блиц-докладов: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>Отдельные бюллетени сессий, где было менее 3 человек: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>Языки и сообщества людей в сессиях, где насчитали менее 3 человек: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>Удалённые записи: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>Ведущие комнат: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>Записывающие комнат: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>Проверка приватности</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>Назад к проверке приватности</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>База читается в фоне.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>Проверка повторяется при каждой записи. Она читает базу, а не экран.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>Публикуйте только с согласия говорившего. Согласие хранится при заметке.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>В файлах перед каждой стоит апостроф.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n человек посчитан или голосовал</numerusform>
            <numerusform>%n человека посчитаны или голосовали</numerusform>
            <numerusform>%n человек посчитаны или голосовали</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>День {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>Потребности в поддержке исключены</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>Ответы о языке, интернете и присмотре за детьми остаются здесь</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>Разметка обезврежена</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n заметка содержала викитекст или HTML</numerusform>
            <numerusform>%n заметки содержали викитекст или HTML</numerusform>
            <numerusform>%n заметок содержали викитекст или HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>Показано так, как набрано, и ничего не делает</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>Текст чата исключён</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>Используются только бюллетени</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>Удалённые записи исключены</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Адреса электронной почты</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>Страницы участников</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>Малые сессии</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>Экранированные ячейки</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>Пока скрыто</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Пока исключено</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n место будет скрыто.</numerusform>
            <numerusform>%n места будут скрыты.</numerusform>
            <numerusform>%n мест будет скрыто.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>Будет исключено: %n.</numerusform>
            <numerusform>Будет исключено: %n.</numerusform>
            <numerusform>Будет исключено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>Будет опубликовано: %n.</numerusform>
            <numerusform>Будет опубликовано: %n.</numerusform>
            <numerusform>Будет опубликовано: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>найдено 0</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>Имена людей исключены</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>скрыто: %n</numerusform>
            <numerusform>скрыто: %n</numerusform>
            <numerusform>скрыто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>опубликовано: %n</numerusform>
            <numerusform>опубликовано: %n</numerusform>
            <numerusform>опубликовано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>Скрыто как […], пока вы не решите</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>Исключено, пока вы не решите</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>Говорившие ещё не ответили</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>Ещё %n не вошла: ответ был «нет»</numerusform>
            <numerusform>Ещё %n не вошли: ответ был «нет»</numerusform>
            <numerusform>Ещё %n не вошли: ответ был «нет»</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>Скрыть их</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Исключить их</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n цитате нужно согласие</numerusform>
            <numerusform>%n цитатам нужно согласие</numerusform>
            <numerusform>%n цитатам нужно согласие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n сессия, где было менее 3 человек</numerusform>
            <numerusform>%n сессии, где было менее 3 человек</numerusform>
            <numerusform>%n сессий, где было менее 3 человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>Нужно просмотреть: %n докладчик</numerusform>
            <numerusform>Нужно просмотреть: %n докладчика</numerusform>
            <numerusform>Нужно просмотреть: %n докладчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n адрес электронной почты</numerusform>
            <numerusform>%n адреса электронной почты</numerusform>
            <numerusform>%n адресов электронной почты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n номер телефона</numerusform>
            <numerusform>%n номера телефона</numerusform>
            <numerusform>%n номеров телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n упоминание участника или ссылка на него</numerusform>
            <numerusform>%n упоминания участников или ссылки на них</numerusform>
            <numerusform>%n упоминаний участников или ссылок на них</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n имя в заметках</numerusform>
            <numerusform>%n имени в заметках</numerusform>
            <numerusform>%n имён в заметках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n докладчик</numerusform>
            <numerusform>%n докладчика</numerusform>
            <numerusform>%n докладчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n цитата без согласия</numerusform>
            <numerusform>%n цитаты без согласия</numerusform>
            <numerusform>%n цитат без согласия</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>Просмотреть цитаты</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>Просмотреть адреса</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>Просмотреть номера</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>Просмотреть участников</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Просмотреть имена</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>Просмотреть докладчиков</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Просмотреть сессии</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Адресов электронной почты нет</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>адреса электронной почты</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>номера телефонов</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>упоминания участников и ссылки на них</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>докладчики</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>сессии, где было менее 3 человек</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>Ничего из этого не найдено</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>Ни одна ячейка не начинается с = + - или @</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>Нет ячеек для экранирования</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n ячейка экранирована</numerusform>
            <numerusform>%n ячейки экранированы</numerusform>
            <numerusform>%n ячеек экранировано</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>Они начинались с = + - или @ и выполнились бы в Excel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Чтение: {done} из {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>Объединение: {done} из {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>Объединённая рабочая книга</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Страница отчёта</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>Табличные данные</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n решение отменено.</numerusform>
            <numerusform>%n решения отменены.</numerusform>
            <numerusform>%n решений отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>Выберите папку для публикации</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>В папку {folder} записан %n файл.</numerusform>
            <numerusform>В папку {folder} записаны %n файла.</numerusform>
            <numerusform>В папку {folder} записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>То, что там было раньше, кто-то изменил; оно сохранено в {folder}.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>Раньше там были другие материалы; они сохранены в {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>Репетиция: в каждом материале сказано, что ничего из этого никто не говорил.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>Там пока ничего не записано</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>Отличия от прошлого раза будут видны после первой записи.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>В файле в папке то же самое.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>Скопировано: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>Объединено {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>Страница составляется по базе.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>добавлено: {came}, удалено: {went}</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Как показать</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>Викитекст</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Скопировать викитекст</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>Проверка приватности</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>Изменения с последней записи</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Часть страницы</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Запись: {done} из {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>Выберите хотя бы один материал.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>Ничего не отправляется. Файлы записываются в папку, указанную выше.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>Лицензия данных</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, заметки на своих языках</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>Слова отчёта пока есть только на английском.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>одна рабочая книга Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n файл CSV, UTF-8</numerusform>
            <numerusform>%n файла CSV, UTF-8</numerusform>
            <numerusform>%n файлов CSV, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG и SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n изображение, PNG и SVG</numerusform>
            <numerusform>%n изображения, PNG и SVG</numerusform>
            <numerusform>%n изображений, PNG и SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>таблицы для Викисклада, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} и ещё %n, JSON</numerusform>
            <numerusform>{file} и ещё %n, JSON</numerusform>
            <numerusform>{file} и ещё %n, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} и ещё %n часть, викитекст</numerusform>
            <numerusform>{file} и ещё %n части, викитекст</numerusform>
            <numerusform>{file} и ещё %n частей, викитекст</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, викитекст</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, по дням и инициативам</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>Выбрано {some} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>Записать %n материал</numerusform>
            <numerusform>Записать %n материала</numerusform>
            <numerusform>Записать %n материалов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Сдвинуть остаток на %n мин</numerusform>
            <numerusform>Сдвинуть остаток на %n мин</numerusform>
            <numerusform>Сдвинуть остаток на %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>Всё дальнейшее начнётся на %n минуту позже</numerusform>
            <numerusform>Всё дальнейшее начнётся на %n минуты позже</numerusform>
            <numerusform>Всё дальнейшее начнётся на %n минут позже</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>Из каких комнат и бюллетеней число</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>Рядом с рейтингом</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>В этих комнатах голосов нет</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>Выберите другие комнаты вверху.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>Результаты появляются, когда подсчитаны голоса или объединены рабочие книги.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>Ещё %n без голосов</numerusform>
            <numerusform>Ещё %n без голосов</numerusform>
            <numerusform>Ещё %n без голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>места по сравнению с приоритетами сообществ до встречи</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>поровну</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Голос означает: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>В этом раунде нет голосования.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n предлагали лишь в некоторых комнатах, места нет.</numerusform>
            <numerusform>%n предлагали лишь в некоторых комнатах, мест нет.</numerusform>
            <numerusform>%n предлагали лишь в некоторых комнатах, мест нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n комната не считала людей и исключена.</numerusform>
            <numerusform>%n комнаты не считали людей и исключены.</numerusform>
            <numerusform>%n комнат не считали людей и исключены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>Голоса считали больше чем на одном ноутбуке: {rooms}. Пока никто не выбрал, в рейтинг входит один подсчёт каждой комнаты; подсчёты никогда не складываются.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не считали</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>человек</numerusform>
            <numerusform>человека</numerusform>
            <numerusform>человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>посчитаны не все</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>бюллетень</numerusform>
            <numerusform>бюллетеня</numerusform>
            <numerusform>бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n комната поднятием рук</numerusform>
            <numerusform>%n комнаты поднятием рук</numerusform>
            <numerusform>%n комнат поднятием рук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>комната</numerusform>
            <numerusform>комнаты</numerusform>
            <numerusform>комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>сообщество</numerusform>
            <numerusform>сообщества</numerusform>
            <numerusform>сообществ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>заметка</numerusform>
            <numerusform>заметки</numerusform>
            <numerusform>заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>язык</numerusform>
            <numerusform>языка</numerusform>
            <numerusform>языков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} нет в списке. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>У {found} несколько частей. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} названо дважды. Назовите один раз.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>Выбрано {found}. Можно не более {expected}.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>Точек {found}. Можно поставить не более {expected}.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>Расставлено {found}. Можно не более {expected}.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>Оценено {found}. Можно не более {expected}.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} здесь не предлагается. Можно: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>«{found}» отдаёт несколько голосов за одно. Здесь каждый номер называют один раз.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} — не число точек. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>У {found} нет оценки. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} — не оценка. Можно от 0 до {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>Здесь голосуют поднятием рук. Сосчитайте руки и напишите так: {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>Голоса считаются по бюллетеням. Исправьте или удалите бюллетень.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>«{found}» — не число. Можно: {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>Пока ничего не выбрано. Введите: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>«{found}» задаёт прямой подсчёт. Чтобы так вводить, переключитесь на него.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>В «{found}» не сказано сколько. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Голосование закрыто. Чтобы изменить его, откройте снова.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>Голоса считаются по бюллетеням. Сначала преобразуйте их в прямой подсчёт.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>Здесь прямой подсчёт. Чтобы вернуться к бюллетеням, отмените его.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>В этом раунде нет голосования.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} меньше нуля. Можно 0 или больше.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>Этого здесь больше нет: кто-то удалил.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} — не команда и остаётся текстом. Можно: {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>Номеров нет.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>Это предложение: числа в нём не учитываются.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>Рядом нет имени.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>Только слова.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>Реакция.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>Заменено строкой {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>Отправлено только одному человеку.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Исключено.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>Строка {place}: нет названия. Введите его.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>Строка {place}: не видно, что это доклад. Она исключена, пока вы её не возьмёте.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>Строка {place}: то же, что строка {found}. Она исключена; чтобы добавить, измените её.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>Строка {place}: {found} нет в списке. Можно: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>Строка {place}: у {found} несколько частей. Возьмите одну: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>Строка {place}: «{found}» — не длительность от 10 с до 60 мин. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>Строка {place}: язык «{found}» неизвестен. Укажите один код, например {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>Строка {place}: «{found}» — не веб-адрес. Начните с {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>Строка {place}: ячеек {found}, а заголовков {expected}. Заключите в кавычки текст, в котором есть знак-разделитель.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>Строка {place}: кавычка не закрыта. Закройте её или введите доклад вручную.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>Строка {place}: слова вне списка. Если это доклад, введите название.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>Строка {place}: зачёркнуто. Если доклад всё же будет, измените строку.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>Строка {place}: слишком много вики-разметки, не прочитать. Введите докладчика и название.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>Строка {place}: знаков {found}, это слишком много. Сократите до {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>Со строки {place} ничего не прочитано: за раз не более {expected} заявок. Сначала загрузите эти, потом остальные.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>Со строки {place} ничего не прочитано: за раз не более {expected} текста. Сначала загрузите это, потом остальное.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>«{found}» — не месяц и не квартал. Введите, например, {place} или {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} вне плана. Можно месяц или квартал от {place} до {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>{found} бывает в плане дважды. Добавьте год: {place} или {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>Докладу нужно название или докладчик.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} — не длительность доклада. Можно: {expected}, например 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>Шагу нужен текст. Delete в списке удаляет его.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found}: с тех пор изменено. Остаётся как есть.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} записан более новой версией (формат {found}, эта читает {expected}). Чтобы открыть, обновите приложение.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} в более старом формате {found}. Откройте его один раз для записи: он будет скопирован и переведён в формат {expected}.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} — не база Breakout Facilitator. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>Не экспортировано. {place} — это база. Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>Нет копии {place}, к которой можно вернуться.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} не существует. Проверьте имя.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} открыт в другом окне. Закройте то окно или откройте этот файл только для чтения.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} открыт в другом окне. Закройте то окно и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} занят другой программой. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} открыт только для чтения. Здесь ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} повреждён ({found}). Откройте приложение заново: оно предложит самую новую копию. Если копии нет, объедините рабочие книги комнат в новую базу.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>Не сохранено. {place} больше нет в {found}: файл переместили или удалили. Верните его или попробуйте ещё раз: удалённое будет записано заново.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>Не сохранено. {place} больше нет в {found}: файл переместили, или на его месте другой. Верните его на место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>Журнал {place} повредился, когда компьютер остановился. Изменений, которые не удалось прочитать: {found}. Повреждённый журнал сохранён как {expected}.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>Диск почти заполнен: копии в {place} больше не делаются. То, что вы вводите, сохраняется; освободите место.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>Не удаётся делать копии в {place} ({found}). То, что вы вводите, всё равно сохраняется; проверьте эту папку.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>Копия {place} не была закончена.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} — не копия {place}. Возьмите одну из тех, что показывает «copies».</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>Копия {place} повреждена. Выберите другую.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} не читается, и копий нет. Объедините рабочие книги комнат в новую базу.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} в папке, которую синхронизирует {found}. Это может повредить открытый файл. Храните его в другом месте и передавайте экспортированные рабочие книги.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} на сетевом диске ({found}). Это медленно и может повредить файл. Храните его на собственном диске этого компьютера и передавайте экспортированные рабочие книги.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>В {place} мероприятие «{found}», а не «{expected}».</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} — это открытая база. Выберите базу другого ноутбука.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} не похож на базу, созданную приложением ({found}). Попросите вместо него рабочие книги комнат.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>У {place} нет копии, сделанной до объединения. Возвращаться не к чему.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} — не копия {expected}, сделанная до объединения.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>Не сохранено. Диск заполнен ({place}). Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Не сохранено. Не удаётся записать {place} ({found}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>Не экспортировано. Диск заполнен ({place}). Освободите место и экспортируйте снова.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Не экспортировано. Не удаётся записать {place} ({found}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>Диск заполнен: в текстовой копии {place} нет последних заметок. Здесь они сохранены; освободите место.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>Не удаётся записать текстовую копию {place} ({found}). Здесь ваши заметки всё равно сохранены.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>Не удаётся прочитать {place} ({found}). Проверьте файл и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: найдено {found}, ожидалось {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place}: удалить нельзя, есть записи, где это названо ({found}). Оставьте или сначала удалите эти записи.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>Бюллетеней или подсчётов уже {found}: {place} остаётся как есть. Изменить можно число выборов.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place}: удалить нельзя, есть записи, где это названо ({found}), а в новом списке этого нет. Внесите туда под любым номером. Если название там другое, впишите рядом прежний номер на листе Initiatives, в столбце «Number ({expected})».</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: в списке «{expected}» нет номера {found}. Исправьте номер.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: по позднейшему номеру раньше это было {found}, а по названию здесь это {expected}. Впишите {found} рядом с нужной инициативой на листе Initiatives, в столбце «Number (…)», где назван прежний список.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: {found} стали бы одной инициативой. Голос тех, кто выбрал обе, учёлся бы дважды. Оставьте здесь одну, а другую сделайте отдельной инициативой.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: прежний номер был {expected}, а не {found}. Исправьте.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place}: номер остаётся, есть записи, где он назван ({found}). Чтобы изменить его, задайте в файле мероприятия другую List version и столбец «Number ({expected})» и откройте этот файл.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>«{found}» — прежний список, в котором у инициатив другие номера. Назовите этот иначе.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>{place}: всё, что указано для списка «{expected}», остаётся как есть, потому что с его номерами пришли записи ({found}). Сначала отмените самый новый список (Ctrl+Z на странице «Мероприятие»).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>Здесь не может быть пусто. Введите что-нибудь.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>Это последнее. Хотя бы одно должно остаться.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>Знаков {found}, столько здесь не поместится. Можно не более {expected}.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>Текст, который начинается с «{expected}», исключается как пример. Начните иначе.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>«{found}» — не список дней начиная с самого раннего. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>«{found}» — не список времени начала. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>Значений времени {found}, а дней {expected}. Введите по одному на каждый день или одно на все.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>Комнат, которые встречаются только в день {place}: {found}. Сначала назначьте им другой день.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>Язык «{found}» неизвестен. Введите его название или код, например {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>«{found}» — не длительность от 1 до 1440 минут. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>«{found}» — неподходящее число. Можно: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>«{found}» — такого варианта нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>«{found}» — не номер из списка. Напишите так: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>«{found}» — не буква кластера. Можно от одной до трёх букв, например A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} уже есть. Возьмите другое.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>{place}: здесь есть подготовленные доклады ({found}). Сначала перенесите или удалите их.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>К рекомендации {place} относятся инициативы ({found}). Сначала перенесите или удалите их.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>В раунде «{place}» предлагается только это: {found}. Сначала предложите в нём что-нибудь другое.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>«{found}» — не ссылка. Напишите так: https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>В программе нет ни одного пункта. Окну нужен хотя бы один, чтобы следить за временем.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: это не рабочая книга мероприятия. В ней должны быть лист Event и листы Initiatives и Rooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>Нет листа {place}. Верните его или начните с шаблона.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>На листе {place} нет ни одной строки. Заполните хотя бы одну.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} не заполнено. Заполните.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: нет строки {found}. Впишите {found} сюда, а значение — рядом.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: «{found}» не подходит, нужно: {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} встречается дважды. Оставьте одно или дайте ему другое имя.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: {found} нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: это пример. Удалите его или впишите своё.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: формула или ошибка ({found}). Введите вместо неё значение.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: этот текст длиннее, чем вмещает ячейка (знаков: {expected}).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>Раунда «{found}» нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>Комнаты «{found}» нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>Комнаты с языком «{found}» нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>Дня «{found}» нет. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: кавычка не закрыта или стоит внутри ячейки. Исправьте.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: ячеек {found}, а столбцов {expected}. Заключите в кавычки текст с запятыми.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>В {place} нет строки заголовков. Она начинается так: {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} относится к рекомендации {expected}. Взято как есть.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>В {place} нет таблицы со строкой заголовков. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>В {place} есть строка заголовков, и под ней никого нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: ни один столбец не похож на имя или адрес электронной почты. Укажите, какой это; заголовки: {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>Для «{found}» столбец назначить нельзя. Можно: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>Для «{found}» указано несколько столбцов, а нужен один. Назовите его один раз; несколько столбцов можно взять только для {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} уже есть, и регистраций в нём нет. Уберите его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>Рядом с {place} нет регистраций. Сначала загрузите таблицу регистраций.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place}: людей из прежней таблицы здесь нет. Ни одна таблица ещё не заменила другую, или данные этих людей стёрты.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>Здесь меньше двух человек. Внесите присутствующих по именам.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found}: в день {place} встречи нет. Дни встреч: {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found}: дни встреч — {expected}, а этот человек на них не записан. Укажите день.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>Среди записавшихся нет никого по имени «{found}». Введите имя целиком или адрес.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>Имя «{found}» не у одного человека. Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>{found}: комната вручную не выбрана.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: ни один столбец не похож на заметку, голоса или шаги. Укажите, какой это; заголовки: {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place}: таблица уже объединена, с другими столбцами или для другого раунда, и те же ответы появились бы дважды. Сначала отмените то объединение.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place}: таблица уже объединена, с другими столбцами или для другого раунда, и те же ответы появились бы дважды. Сначала отмените то объединение (merge --undo) или укажите --again, чтобы оставить и те и другие.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: номера читаются как номера списка «{found}». Если в форме были номера прежнего списка, сначала отмените новый (Ctrl+Z на странице «Мероприятие»), загрузите это, а затем снова примите новый список.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: «{found}» не подходит, нужно: {expected}. Остальное в строке взято.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: «{found}» не подходит, нужно: {expected}. Не учтено.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: ничего не отмечено. Строка пропущена.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: ни заметки, ни голосов, ни шагов. Исключено.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: «{found}» не подходит, нужно: {expected}. Считается, что ответа нет.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: это не адрес электронной почты. Сохранено как есть.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: ни имени, ни адреса электронной почты. Исключено.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: тот же человек, что в {found}. Учитываются последние ответы.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: имя и сообщество те же, что и в {found}, а адрес другой. Считаются двумя людьми.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>Комнат {found}, а в мероприятии {expected}. Выберите {expected} или меньше.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} уже есть, и это не репетиция. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} уже есть, и там другие файлы ({found}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} — это файл. Выберите папку для публикации.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>В проверке приватности нет «{found}». Возьмите названный в ней идентификатор или одно из: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>Не опубликовано. Диск заполнен ({place}). Освободите место и опубликуйте снова.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Не опубликовано. Не удаётся записать {place} ({found}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>В {place} нет рабочих книг (.xlsx). Выберите папку, где они лежат.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} — не рабочая книга Excel ({found}). Попросите файл .xlsx.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>Файл {place} упакован. Распакуйте его и объедините рабочие книги, которые в нём лежат.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} защищён паролем. Сохраните без пароля.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} содержит макросы. Сохраните как .xlsx без них.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} обрезан или повреждён ({found}). Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} слишком велик ({found}; предел — {expected}).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place}: под заголовками слишком много строк ({found}), а прочитать можно не больше этого ({expected}). Удалите строки, которые не относятся к мероприятию, сохраните файл и загрузите его снова.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}. Ожидалось: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: эта рабочая книга относится к «{found}», а не к «{expected}».</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: формат {found} новее, чем {expected}. Чтобы объединить, обновите приложение.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: «{found}» нельзя объединять с «{expected}». Возьмите для этого другую базу.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} — репетиция. Это объединение сделает базу репетиционной, и она не примет ни одной книги настоящего мероприятия. Репетируйте в другой базе.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: создано для версии списка «{found}», а её нет среди предшественников «{expected}». Сначала откройте файл мероприятия со списком «{found}» (страница «Мероприятие», Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: прочитано для списка «{found}», а в мероприятии теперь список «{expected}». Объедините ещё раз.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>Номера списка «{found}» прочитаны как номера списка «{expected}».</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>Лист «{place}» не относится к приложению и исключён.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: столбец «{found}» не относится к приложению и исключён.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: язык «{found}» приложению неизвестен. Если это опечатка, укажите код, например en или zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: «{found}» в мероприятии нигде не встречается, поэтому переводов никто не увидит.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: «{found}» и другие, всего {expected}, в мероприятии нигде не встречаются, поэтому их переводов никто не увидит.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: «{found}» стоит в столбце без заголовка и исключено.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: строка, где складываются остальные, исключена.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>Лист {place}: заголовки стоят в строке {found}. Всё, что выше, исключено.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: здесь нет заголовков этого листа. Восстановите строку, которая начинается с {expected}.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>Лист {place}: строк сейчас {found}, при экспорте было {expected}. Недостающее из базы не удалено.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>На листе Votes нет строки для {found}; по бюллетеням итог — {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: приложение споткнулось на этом файле ({found}). Пожалуйста, пришлите его нам.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: его Workbook id принадлежит рабочей книге другой комнаты ({found}). Экспортируйте снова.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: на листе Workbooks {found} отнесено к другой комнате, а прислано из: {expected}. Экспортируйте снова.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>Нет листа {place}. Попросите рабочую книгу в том виде, в каком её экспортировали.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: нет столбца «{expected}». Восстановите заголовок {expected}.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: столбец «{found}» стоит здесь дважды. Оставьте один.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: формула ({found}). Введите вместо неё: {expected}.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: итог {found} не совпадает с бюллетенями ({expected}). Учитываются бюллетени.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: итог {found} больше, чем могут дать люди, которых насчитали в комнате (присутствует: {expected}). Он учтён. Если это опечатка, исправьте её и объедините файл ещё раз.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>Среди открытого нет «{found}». Команда «conflicts» показывает, что есть.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>Голоса, подсчитанные отдельно, никогда не складываются: во всех могут быть одни и те же люди. Укажите, чьи считать: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>«{found}» здесь выбрать нельзя. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: тот же Id стоит и в {found}. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: те же Id и Version стоят в {found}, но с другими словами. Оставьте одну строку или очистите у копии Id, Version и Check: она станет новой строкой.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: та же строка стоит и в {found}. Она взята один раз.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: у {found} уже есть итог в {expected}. Оставьте один.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: длинный текст занимает несколько строк ({expected}), а есть только {found}. Восстановите остальные.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: в строке без Id здесь нужно заполнить {found}. Можно: {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: строка без Id здесь ничего не сообщает. Заполните {found} или очистите строку.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: этот бюллетень был экспортирован, но его Id исчез. Восстановите Id. Для нового бюллетеня очистите также Version и Check.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: эта строка была экспортирована, но её Id исчез. Она добавлена как новая строка.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: введено в табличном редакторе. В более раннем файле этой рабочей книги вместо этого было «{found}». Сохранено и то и другое; если это исправление, удалите лишнее.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: новый ответ. В прежней таблице этой формы было «{found}», а в этой такого ответа нет. Сохранено и то и другое; если это исправление, удалите лишнее.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: введён итог {found}, а по бюллетеням {expected}. Учитываются бюллетени.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: два ноутбука внесли бюллетени под одним именем, потому что один — копия другого (его диска или его базы). Учтены все, из них, возможно, дважды: {found}. Отзовите в комнате то, что внесено дважды.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: эта строка скопирована из рабочей книги комнаты {found}. Очистите её Id, Version и Check: она станет новой строкой этой комнаты.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: это бюллетень, но голоса этой сессии записаны итогами ({found}). Прибавьте его голоса к итогам и очистите эту строку.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: ошибка {found}. Введите вместо неё: {expected}.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: объединены ячейки нескольких строк. Разъедините их и заполните каждую строку.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>На листе «{found}» столбцы листа {expected}; он прочитан как этот лист.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: за {expected} можно принять несколько листов: {found}. Оставьте один.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>Лист {place}: столбцы стоят в другом порядке. Они всё равно прочитаны.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: нет столбца «{expected}»; «{found}» не относится к приложению. Его переименовали? Восстановите заголовок {expected}.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} читается дольше {expected} секунд. Попросите файл в том виде, в каком его экспортировали.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} повреждён так, что чтение оборвалось. Попросите файл в том виде, в каком его экспортировали.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} собран так, как не делает ни один табличный редактор ({found}). Попросите файл в том виде, в каком его экспортировали.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} объявляет сущности ({found}), чего в рабочих книгах не бывает. Попросите файл в том виде, в каком его экспортировали.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Лист {sheet}, ячейка {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Лист {sheet}, строка {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Строка {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Строка {line}, столбец {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, столбец {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Введите название</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>Заметка {number} изменена в двух местах</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>Бюллетень {number} изменён в двух местах</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>Прямой подсчёт {number} изменён в двух местах</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>Цель {number} изменена в двух местах</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>Шаг плана {number} изменён в двух местах</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>Доклад {number} изменён в двух местах</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>Подсчёт людей {number} изменён в двух местах</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>Почему ничего не пришло, указано в двух местах</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Заметка {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Бюллетень {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>Прямой подсчёт {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Цель {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>Шаг плана {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>Доклад {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>Подсчёт людей {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>Заметок нет, потому что</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>Другая станет отдельной заметкой.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>Учитываются оба: только если голосовали двое.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>Другая станет отдельной целью.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>Другая станет отдельным шагом.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>Другая станет отдельным докладом.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>Другая станет отдельным подсчётом.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учитывается</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Потому что</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n знак поддержки</numerusform>
            <numerusform>%n знака поддержки</numerusform>
            <numerusform>%n знаков поддержки</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Ключевая заметка</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Можно публиковать</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>самостоятельно</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>сообщества вместе</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>при поддержке Фонда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Координация</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Кто и как</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Ключевое действие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Прозвучало</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Добавлено времени</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>На паузах</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>устный перевод</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, устный перевод</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>Вне регионов</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>США и Канада</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>Латинская Америка и Карибы</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>Западная и Северная Европа</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>ЦВЕ и Центральная Азия</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>Ближний Восток и Северная Африка</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Африка южнее Сахары</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>Южная Азия</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>Восточная и Юго-Восточная Азия, Океания</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>Латинская Америка</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>З. и С. Европа</translation>
    </message>
    <message>
        <source>MENA</source>
        <comment>short</comment>
        <translation>MENA</translation>
    </message>
    <message>
        <source>ESEAP</source>
        <comment>short</comment>
        <translation>ESEAP</translation>
    </message>
</context>
<context>
    <name>RegionTops</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s) with it</source>
        <translation>
            <numerusform>ещё %n наравне</numerusform>
            <numerusform>ещё %n наравне</numerusform>
            <numerusform>ещё %n наравне</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>ни одна инициатива не названа</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>Назвали %1 из %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>Другие потребности, словами участников</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Языки участников: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>Сообщества: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>Регистрации: в каком столбце что?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>В каком столбце имена или адреса электронной почты? Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Мобильный интернет</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Присмотр за детьми</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>Поддержка, одним ответом</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>Желаемая комната</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>Придёт в день %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>В этой таблице %n человек.</numerusform>
            <numerusform>В этой таблице %n человека.</numerusform>
            <numerusform>В этой таблице %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n строка — об уже известном человеке.</numerusform>
            <numerusform>%n строки — об уже известных людях.</numerusform>
            <numerusform>%n строк — об уже известных людях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>Они заменят прежних: %n.</numerusform>
            <numerusform>Они заменят прежних: %n.</numerusform>
            <numerusform>Они заменят прежних: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>Здесь уже есть %n человек из файла {file}.</numerusform>
            <numerusform>Здесь уже есть %n человека из файла {file}.</numerusform>
            <numerusform>Здесь уже есть %n человек из файла {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>останется %n</numerusform>
            <numerusform>останутся %n</numerusform>
            <numerusform>останется %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>добавится %n</numerusform>
            <numerusform>добавятся %n</numerusform>
            <numerusform>добавится %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>уйдёт %n</numerusform>
            <numerusform>уйдут %n</numerusform>
            <numerusform>уйдёт %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>С этой таблицей: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>Вместе с ними уйдёт %n закреплённая комната.</numerusform>
            <numerusform>Вместе с ними уйдут %n закреплённые комнаты.</numerusform>
            <numerusform>Вместе с ними уйдёт %n закреплённых комнат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>Тех, кто уйдёт, можно вернуть.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>Идёт распределение по комнатам.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>Загружен %n человек.</numerusform>
            <numerusform>Загружены %n человека.</numerusform>
            <numerusform>Загружено %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n строка — об уже известном человеке.</numerusform>
            <numerusform>%n строки — об уже известных людях.</numerusform>
            <numerusform>%n строк — об уже известных людях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n ответ не понят.</numerusform>
            <numerusform>%n ответа не поняты.</numerusform>
            <numerusform>%n ответов не понято.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение файла {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n закреплённая комната у людей, которых нет в новой таблице.</numerusform>
            <numerusform>%n закреплённые комнаты у людей, которых нет в новой таблице.</numerusform>
            <numerusform>%n закреплённых комнат у людей, которых нет в новой таблице.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n человек из файла {file} возвращён, со своей комнатой.</numerusform>
            <numerusform>%n человека из файла {file} возвращены, со своими комнатами.</numerusform>
            <numerusform>%n человек из файла {file} возвращены, со своими комнатами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>Данные %n человека из прежней таблицы стёрты.</numerusform>
            <numerusform>Данные %n человек из прежней таблицы стёрты.</numerusform>
            <numerusform>Данные %n человек из прежней таблицы стёрты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>Загружено {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Регистрации</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>Загрузить CSV регистраций</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>Распределить по комнатам</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Кто где сидит</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Мобильный интернет</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Присмотр за детьми</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Доступ на инвалидной коляске</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестовый язык</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Другие потребности</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>Данные %n человека стёрты навсегда.</numerusform>
            <numerusform>Данные %n человек стёрты навсегда.</numerusform>
            <numerusform>Данные %n человек стёрты навсегда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>В %n файле от них ничего не осталось.</numerusform>
            <numerusform>В %n файлах от них ничего не осталось.</numerusform>
            <numerusform>В %n файлах от них ничего не осталось.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>В {file} кое-что осталось. Имена: {names}, адреса: {addresses}.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>Проверить удалось не всё.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Стереть данные %n человека навсегда?</numerusform>
            <numerusform>Стереть данные %n человек навсегда?</numerusform>
            <numerusform>Стереть данные %n человек навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Стереть личные данные</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>Когда приложение закрылось, табло было открыто.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>По языку комнаты</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>По комнатам</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>По размеру комнаты</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>По рекомендациям</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>По кластерам</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>Без одной комнаты</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>Другие способы подсчёта</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Голос означает: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>Голосовало не больше одной комнаты</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>Исключать можно, когда комнат хотя бы две.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>Нет бюллетеней для пересчёта</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>Руки дают только числа; по бюллетеням видно, кто что выбрал вместе.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Складывать нечего</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>В этом раунде голосуют за другое, или никто не голосовал.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>День {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>До 6 человек</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>От 7 до 12 человек</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>Больше 12 человек</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>Людей не считали</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>ещё %n на том же месте</numerusform>
            <numerusform>ещё %n на том же месте</numerusform>
            <numerusform>ещё %n на том же месте</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>Первые пять в каждой группе. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>Ни в одной</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>Ещё %n без голосов</numerusform>
            <numerusform>Ещё %n без голосов</numerusform>
            <numerusform>Ещё %n без голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>Какую бы комнату ни исключить, в план идут те же.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>Если исключить {room}: {left} — уже не в плане, зато в плане {entered}.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>Если исключить {room}: {left} — уже не в плане.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>Если исключить {room}: в плане ещё и {entered}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>Состав меняется ещё из-за %n комнаты.</numerusform>
            <numerusform>Состав меняется ещё из-за %n комнат.</numerusform>
            <numerusform>Состав меняется ещё из-за %n комнат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>Пересчитан %n бюллетень.</numerusform>
            <numerusform>Пересчитаны %n бюллетеня.</numerusform>
            <numerusform>Пересчитано %n бюллетеней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>В %n сессии считали руки, бюллетеней там нет.</numerusform>
            <numerusform>В %n сессиях считали руки, бюллетеней там нет.</numerusform>
            <numerusform>В %n сессиях считали руки, бюллетеней там нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: в план идут те же.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {entered} вместо {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: ещё и {entered}.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: без {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>Порядок совпадает у {share} всех пар.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>Как голосовали: точка = 1</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>Как голосовали: баллы за место</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>Как голосовали: сумма оценок</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>Как голосовали: один голос</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>Все бюллетени весят одинаково</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>Любое упоминание = 1</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>Баллы по длине бюллетеня</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Только первые</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Растянутая шкала</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>Скопировать диаграмму</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>Копировать нечего: диаграммы нет.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Скопировано: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>Репетиция: ничего из этого никто не говорил.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Язык комнаты</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>Размер комнаты</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Все размеры</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Записывающий</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Перевод на</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Код или название</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Введите тему</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>Введите номер</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Все комнаты</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>Комнаты {found} нет. Можно от {first} до {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>Введите номер своей комнаты, от {first} до {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>День {day}: людей, которые говорят только на языках без комнаты ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>День {day}: людей, которым нужен устный перевод, а его нет ни в одной комнате ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>День {day}: людей сверх предельного размера комнаты ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>День {day}: выбрана комната, которая в этот день не встречается: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>День {day}: выбрана комната, которую человек не сможет понять: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>День {day}: комнату выбрали больше людей, чем она вмещает: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>День {day}: ни одна комната не встречается. Людей без комнаты: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>Людей, которые не сказали, в какой день придут, и записаны в комнату на каждый: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>Их места: {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>Они сидят вместе: {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} на {count}</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>Больше предельного размера: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>Заметок нет</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n похожая заметка</numerusform>
            <numerusform>%n похожие заметки</numerusform>
            <numerusform>%n похожих заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>ещё не принято: %n</numerusform>
            <numerusform>ещё не принято: %n</numerusform>
            <numerusform>ещё не принято: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>История (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>Открывает историю</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>Таких заметок нет</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>Новейшие {shown} из более чем {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>Новейшие {shown} из {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>Каждое слово ищется в начале слов.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>Любые слова на любом языке; #24 — инициатива, @ — сообщество.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>Искать в заметках всех комнат</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · только чтение</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Найденные заметки</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>Заметки комнаты, только чтение</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>Все комнаты</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Без комнаты</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>закреплено за %1, в этот день её нет</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>не поймёт язык</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>закреплён %n</numerusform>
            <numerusform>закреплены %n</numerusform>
            <numerusform>закреплено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без комнаты</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>место закреплено</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Распределить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Записать списки</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>Сначала отметьте кого-нибудь в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>Откреплено мест: %n. При новом распределении они могут измениться.</numerusform>
            <numerusform>Откреплено мест: %n. При новом распределении они могут измениться.</numerusform>
            <numerusform>Откреплено мест: %n. При новом распределении они могут измениться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>Закреплён на своём месте %n человек.</numerusform>
            <numerusform>Закреплены на своих местах %n человека.</numerusform>
            <numerusform>Закреплены на своих местах %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>У отмеченных ещё нет комнаты: введите её номер.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>Распределено снова.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Показано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>отмечен %n</numerusform>
            <numerusform>отмечены %n</numerusform>
            <numerusform>отмечено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n человек перемещён и закреплён: {room}.</numerusform>
            <numerusform>%n человека перемещены и закреплены: {room}.</numerusform>
            <numerusform>%n человек перемещены и закреплены: {room}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>Из них не поймёт её язык %n.</numerusform>
            <numerusform>Из них не поймут её язык %n.</numerusform>
            <numerusform>Из них не поймут её язык %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Кто где сидит</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>Имя, сообщество, язык</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>Номер комнаты, куда переместить</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>Переместить отмеченных в комнату</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>переместить и закрепить</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>закрепить, открепить</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>для этого ноутбука; каждое изменение действует сразу</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>Длительность, например 5:00, от 0:10 до 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>Время, например 1:00, не больше 60:00; 0:00 — без этого.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>Доля от 0 до 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Показать копии</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Сохранить файл диагностики</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>Число от 1 до 3, например 1.5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>Размер от 80 до 200&#xa0;%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>При длительности {length} предупреждение — за {warning} до конца, последний сигнал — за {last}.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Блиц-доклады</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>Что вы записываете</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>О приложении</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>Хранится в {store}.</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>но не больше</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>от запланированного</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>окна; заметки и голоса остаются как есть</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Тема оформления</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>переключает Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Показывать клавиши</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>маленькие рамки рядом с кнопками</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>текстовый курсор не мигает</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>если не указана другая</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>остаётся, когда цвет становится жёлтым</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Последний сигнал</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>остаётся, когда он подаётся</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>Последовательный перевод</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>во столько раз дольше, если доклад не на языке комнаты</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>Автопереход</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>следующий доклад начинается, когда время истекло</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>при предупреждении, последнем сигнале и в конце</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>за последний час, день и неделю; вернуться к одной из них</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>Для помощи</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>версии, размеры и ошибки, без чьих-либо текстов</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>также в каждой рабочей книге и каждой публикации</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>Время и программа</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>Комната: ввод заметки</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>Комната: в списке</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Найти или выполнить команду (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>Изменить строку, удалить её</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>На шаг назад: закрыть, очистить, отменить</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>В справке: клавиши или руководство; страница руководства</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>В программе: перейти к этому пункту</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>К инициативе</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>От сообщества</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>Опасение, вопрос, цитата</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>Тезис, идея, опасение, цитата</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Ключевая заметка</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>Знаки поддержки, в конце</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Язык заметки</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>Услышано через устный перевод</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>В пустом поле: изменить последнюю заметку</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Тип заметки</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>Знаки поддержки</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>Инициативы заметки, её сообщество</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>Перевод заметки</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>Можно ли публиковать цитату</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>История заметки</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>При изменении заметки: все её поля</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Отобрать заметки</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>Вставленный протокол: соединить строку с предыдущей</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>Вставленный протокол: исключить строку</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>Инициативы: выбрать, «В фокусе», свернуть</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>В поле поиска: искать в заметках всех комнат</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>Добавить бюллетень</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>В пустой строке: вернуть последний бюллетень</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Очистить строку</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>На столбце: на голос больше, на голос меньше</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>Бюллетень: две точки за одно, оценка</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>Прямой подсчёт: на один больше, задать 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>Вставленный чат: принять бюллетени, где бы вы ни были</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>Вставленный чат: исправить строку, исключить её</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>Уровень: самостоятельно, вместе, с Фондом</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Ключевое действие</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Переместить шаг</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>Открыть: кого привлечь и в чём успех</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Начать, приостановить, продолжить</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>Следующий доклад, предыдущий</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>Отмеченный доклад: ещё 30 секунд</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>Отмеченный доклад: пропустить; ещё раз — и он снова ждёт</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>Отмеченный доклад: время с самого начала</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>Отмеченный доклад: начать сейчас</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>Переместить отмеченный доклад</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Загрузить заявки на доклады</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>Загрузка заявок: исключить строку, взять её</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>Таймер, вопрос, столбцы, программа, начало</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>Начать или приостановить; далее, назад</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>Ещё 30 секунд; пропустить, сбросить</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>Погасить или снова включить</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>Полный экран, выйти из него</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>Открыть всё, что сказано о файле</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>Решения: оставить, взять, обе</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>Решения: показать длинный вопрос дальше</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Выбрать инициативу</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>Предыдущий вид, следующий</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>В рейтинге: из каких комнат и бюллетеней число</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>Заметки и план: перейти в комнату</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>Похожие заметки: принять группу, распустить её</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>Выбрать материал или снять выбор</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Скопировать викитекст</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>Записать выбранные материалы</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>Просмотр: скрыть, исключить, опубликовать</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>Просмотр: решить позже</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>В таблице: изменить ячейку или просто вводить</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>При вводе: принять и дальше</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>При вводе: оставить ячейку как было</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>Добавить комнату, удалить её</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>Переместить комнату, пункт программы</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>В программе: ещё один пункт после этого</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>Открыть файл мероприятия, сохранить его</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>Принять изменения из файла</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>Опрос: принять, отменить</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>Опрос: вся строка, в каком столбце что</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>Общение: следующий раунд</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>Общение: предыдущий раунд, отменить раунд</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>Общение: вычеркнуть, новое имя</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>Общение: во весь экран</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>Кто где сидит: переместить, закрепить отмеченных</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>Выбрать, выполнить, закрыть</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>Только инициативы, сообщества, комнаты</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>Выбрать роль</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Такой клавиши нет. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Все сочетания клавиш</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или действие</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Потренироваться пять минут</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>Голоса считали на нескольких ноутбуках ({count}): {room}</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>учитывается сейчас</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>Подсчитано в этой базе</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>Ноутбук {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n ноутбук</numerusform>
            <numerusform>%n ноутбука</numerusform>
            <numerusform>%n ноутбуков</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>Первые здесь</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>Первые по всем комнатам</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>Учитывать: {laptop}</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>Как сейчас: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>Тогда учитывается: {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>Открыть заявки</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Заявки</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>Добавить %n доклад</numerusform>
            <numerusform>Добавить %n доклада</numerusform>
            <numerusform>Добавить %n докладов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n доклад здесь уже есть.</numerusform>
            <numerusform>%n доклада здесь уже есть.</numerusform>
            <numerusform>%n докладов здесь уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n строка не войдёт, пока вы не исправите её в тексте.</numerusform>
            <numerusform>%n строки не войдут, пока вы не исправите их в тексте.</numerusform>
            <numerusform>%n строк не войдёт, пока вы не исправите их в тексте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n строка, возможно, не доклад: Space берёт её.</numerusform>
            <numerusform>%n строки, возможно, не доклады: Space берёт одну.</numerusform>
            <numerusform>%n строк, возможно, не доклады: Space берёт одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>Поменять докладчика и название</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>Вставьте список с вики-страницы, из формы, таблицы или чата либо перетащите его файл. По одному докладу в строке, например: Lucía: Финансирование для новых групп (ES, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>исключить, взять</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>к её строке</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>Найденные доклады</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Загрузить заявки на доклады</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>ещё {what}</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>убыло: {what}</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>ничего не прибавилось и не убыло</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>С этим объединением: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>С объединением {when}: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>инициатива {initiative} впервые на месте {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>инициатива {initiative} с места {before}, теперь без голосов</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>инициатива {initiative} с места {before} на {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>кластер {initiative} впервые на месте {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>кластер {initiative} с места {before}, теперь без голосов</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>кластер {initiative} с места {before} на {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>Блок с {starts} до {limit}. Сейчас {now}. Доклады закончатся в {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>сейчас {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>Не хватает {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>запас {time}</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>Время в этом блоке</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>Уложиться:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>Сократить %n доклад до {time}</numerusform>
            <numerusform>Сократить %n доклада до {time}</numerusform>
            <numerusform>Сократить %n докладов до {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>Исключить последний доклад</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Исключить: {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>Раунд %1 отменён: в нём никто не встретился.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>Сохранено: %1, в папке %2. Это имена: потом уничтожьте их.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Вычеркнуто</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Составить группы</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>Вычеркните тех, кого здесь нет, и нажмите Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Раундов пока нет</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>Введите, кто здесь, или вставьте список имён, по одному в строке.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>В списке этого дня никого нет</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Сохранить списки</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Найдите имя или введите новое</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто здесь</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>вычеркнуть, вернуть</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>День %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Общение</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Людей в группе</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>повторов: %n</numerusform>
            <numerusform>повторов: %n</numerusform>
            <numerusform>повторов: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Раунд %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n человек не понимает языка своей группы.</numerusform>
            <numerusform>%n человека не понимают языка своей группы.</numerusform>
            <numerusform>%n человек не понимают языка своей группы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>Для всех только новые лица.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n пара встречается снова.</numerusform>
            <numerusform>%n пары встречаются снова.</numerusform>
            <numerusform>%n пар встречаются снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>С этими людьми меньше не получится.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>Меньше %1 не получится в любом случае.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>Внесено %n имя.</numerusform>
            <numerusform>Внесены %n имени.</numerusform>
            <numerusform>Внесено %n имён.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1: группа %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 участвует с этого момента.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Группа {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>По голосованию этой комнаты</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>По результатам всех комнат</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>Кластеры мероприятия</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Все инициативы</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>В план идёт и то и другое.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>В план идут все.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>Кто высказался</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>Пока никто: введите в заметке @ и сообщество.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 из %n сообщества</numerusform>
            <numerusform>%1 из %n сообществ</numerusform>
            <numerusform>%1 из %n сообществ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n заметка</numerusform>
            <numerusform>%1: %n заметки</numerusform>
            <numerusform>%1: %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: молчит</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>Что показано на табло</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Таймер</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Сообщение докладчику</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter показывает на табло, Esc убирает</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Убрать сообщение</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>Убрать сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>Закрыть табло</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>Табло погашено</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>Сообщение показано</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>Табло остаётся здесь: {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>Табло снова показывает свой вид</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>Экран, на котором табло</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Погасить</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>Ничего не показывать на табло</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>Все доклады прозвучали, и эта клавиша ничего не начинает. Другой вид табло снова относится к программе.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>Табло: вопрос</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не началось</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>на голосование</translation>
    </message>
    <message>
        <source>left</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>В этом раунде нет голосования.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>Табло: столбцы</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Голосование закрыто</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} из {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>Проголосовали {voted}</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>Место {rank}, поровну с другими</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Место {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>Голос означает: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>Табло: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>Табло: погашено</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>Доклад {number} из {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>Табло: таймер</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Блиц-доклады</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>Ждём следующий доклад</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>Ждём первый доклад</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>по {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>из {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>Программа завершена</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>Все доклады прозвучали</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n доклад</numerusform>
            <numerusform>%n доклада</numerusform>
            <numerusform>%n докладов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не началось</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Последний сигнал</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Время вышло</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Меньше %n минуты</numerusform>
            <numerusform>Меньше %n минут</numerusform>
            <numerusform>Меньше %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Меньше %n секунды</numerusform>
            <numerusform>Меньше %n секунд</numerusform>
            <numerusform>Меньше %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>Меньше {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Устный перевод на %n язык</numerusform>
            <numerusform>Устный перевод на %n языка</numerusform>
            <numerusform>Устный перевод на %n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>Табло: программа</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>Табло: начало</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Скоро начинаем</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>Начинаем</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Начало в</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>осталось</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>через %n с</numerusform>
            <numerusform>через %n с</numerusform>
            <numerusform>через %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>через {hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>Голос означает: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>Ещё %n без голосов.</numerusform>
            <numerusform>Ещё %n без голосов.</numerusform>
            <numerusform>Ещё %n без голосов.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>комнаты до 6 человек</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>комнаты от 7 до 12 человек</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>комнаты больше 12 человек</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>комнаты, где людей не считали</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>порядок: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>Из опрошенных</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>На человека</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Средняя доля</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>По голосам</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>По средней доле комнат</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>По опрошенным</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>В этом раунде нет голосования</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>Сказанное и запланированное в нём — в разделах «Заметки» и «План».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>на %n место выше, чем до встречи</numerusform>
            <numerusform>на %n места выше, чем до встречи</numerusform>
            <numerusform>на %n мест выше, чем до встречи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>на %n место ниже, чем до встречи</numerusform>
            <numerusform>на %n места ниже, чем до встречи</numerusform>
            <numerusform>на %n мест ниже, чем до встречи</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>предлагали лишь в части комнат (%1), этой мерой не сравнивается</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>первая четверть</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>вторая четверть</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>третья четверть</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>последняя четверть</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>к следующему полю</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>Шаг тем временем удалили. Здесь то, что вы ввели.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>Ключ.</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>Шаг и какая поддержка нужна</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>Что нужно: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>ещё %n знак</numerusform>
            <numerusform>ещё %n знака</numerusform>
            <numerusform>ещё %n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Теперь здесь «%1». Enter оставляет введённое вами, Esc берёт новое.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>ключевое действие</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>нет ответственных</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет срока</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>Шагов пока нет</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>цель есть</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>готово</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n пробел</numerusform>
            <numerusform>%n пробела</numerusform>
            <numerusform>%n пробелов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>точный номер</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>Та же рекомендация</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>Общее: без инициативы</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>новое сообщество</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Без сообщества</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>Как только это будет принято, все ответившие учтутся ещё раз.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>В этом файле ничего нового: всё уже есть.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>Выберите выше, к чему это относится, затем примите.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>Добавлено в комнату «Опрос», день %1, %2: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Отменено: всё как раньше.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>Голоса из прежней таблицы этой формы отличаются. Они никогда не складываются: учитывается один из двух вариантов, и страница «Объединение» спросит какой.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>Если здесь отвечали другие люди, учесть можно обе: дайте столбцу голосов в файле другое название и прочтите этот файл вместо нынешнего.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>Мнения отсутствующих</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Какой раунд?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>День %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>Мнения отсутствующих: в каком столбце что?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>Показать, что это даст</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>В каком столбце заметки, голоса или шаги? Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Тип заметки</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>Столбцы, которые не читаются и не войдут: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Читаются все столбцы.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>Уже есть: %n</numerusform>
            <numerusform>Уже есть: %n</numerusform>
            <numerusform>Уже есть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Не учтено: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>показать всю строку</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>В следующий блок: {name}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>Это ввели здесь раньше и ещё не сохранили.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Изменить доклад</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Добавить доклад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>«{text}» — не ссылка. Она начинается с https://</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>Нет: введите номер или слова</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>сбросить</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>ещё 30 с</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>начать сейчас</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>переместить</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>для отмеченного доклада</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>Доклад %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>инициатива %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>по плану %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>прозвучало %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 с</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>Ещё 30 секунд</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Идёт доклад</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Следующий доклад</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>Все доклады прозвучали</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Докладов пока нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>прозвучало {time}</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>прозвучало {time} из {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>предупреждение за {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>устный перевод на %n язык</numerusform>
            <numerusform>устный перевод на %n языка</numerusform>
            <numerusform>устный перевод на %n языков</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>Блиц-доклады</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>Второе окно для показа: открыть, закрыть</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Докладов пока нет</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N добавляет доклад. Заявки можно загрузить с вики-страницы или из формы.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n доклад</numerusform>
            <numerusform>%n доклада</numerusform>
            <numerusform>%n докладов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>Загрузить заявки</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Добавить доклад</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>Голосов пока нет. Введите %1 или %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>Прямой подсчёт</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%2: %1.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Голос означает: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>В план идёт первое %n место</numerusform>
            <numerusform>В план идут первые %n места</numerusform>
            <numerusform>В план идут первые %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>Первые %1 и равные им: в план идёт %n</numerusform>
            <numerusform>Первые %1 и равные им: в план идут %n</numerusform>
            <numerusform>Первые %1 и равные им: в план идут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>В этом раунде нет голосования</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>У мероприятия нет для него вопроса, по которому голосуют.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Голосов нет</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>Голосование закрыли, когда голосов не было.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>Введите %1 или %2 и нажмите Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>Введите номер для каждой точки, например %1, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>Введите каждый номер с оценкой, например %1, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>Введите номера, самое важное первым, например %1. Нажмите Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>Введите номера с бюллетеня, например %1, и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>Ничто не опаздывает: план остаётся.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Сейчас начинать нечего.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>Время вышло</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>День %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} из {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>Открывает выбор другой комнаты</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>День {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>сейчас: {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Идёт доклад</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>до {time} · далее {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>День {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>посчитаны руки</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>на {count} из %n бюллетеня</numerusform>
            <numerusform>на {count} из %n бюллетеней</numerusform>
            <numerusform>на {count} из %n бюллетеней</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>посчитано на другом ноутбуке</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>здесь учитываются бюллетени</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} из %n сессии</numerusform>
            <numerusform>{votes} из %n сессий</numerusform>
            <numerusform>{votes} из %n сессий</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>За это никто не голосовал</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>Выберите в рейтинге другую инициативу.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не считали</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 прямым подсчётом</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1, возможно не более %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>Проголосовали %1 из %n</numerusform>
            <numerusform>Проголосовали %1 из %n</numerusform>
            <numerusform>Проголосовали %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>Не голосовали: %n. Явка %1.</numerusform>
            <numerusform>Не голосовали: %n. Явка %1.</numerusform>
            <numerusform>Не голосовали: %n. Явка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>На %n бюллетень больше, чем присутствующих. Посчитайте людей снова или удалите бюллетень.</numerusform>
            <numerusform>На %n бюллетеня больше, чем присутствующих. Посчитайте людей снова или удалите бюллетень.</numerusform>
            <numerusform>На %n бюллетеней больше, чем присутствующих. Посчитайте людей снова или удалите бюллетень.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>У %1: %2, а возможно не более %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 — больше возможного. Присутствуют %2, вместе они могут дать %3.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>Введите число от 0 до 9999.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>вставляет заново. Текст здесь можно изменить.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>Снова открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>Уже подан %n бюллетень. Голоса считают или по бюллетеням, или прямым подсчётом, но не так и так сразу.</numerusform>
            <numerusform>Уже подано %n бюллетеня. Голоса считают или по бюллетеням, или прямым подсчётом, но не так и так сразу.</numerusform>
            <numerusform>Уже подано %n бюллетеней. Голоса считают или по бюллетеням, или прямым подсчётом, но не так и так сразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>В прямой подсчёт</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>Добавлять голоса инициативе можно при прямом подсчёте.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>Вести прямой подсчёт</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>Раунд и голосование</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Добавить раунд</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Удалить этот раунд</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>Этот раунд раньше</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>Этот раунд позже</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>Дополнительные вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Без голосования</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>Выбрать несколько</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>Голосование точками</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Оценка от 0 до 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>Расставить первые места</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Поднятием рук</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>Голосуют за</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>Выборов или точек</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>Сколько идёт в план</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>Предлагаются только эти (если пусто — все)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Голос означает</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Как считать</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Прямой подсчёт</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>Вставить из чата</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Передать ноутбук</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Считали на %n ноутбуке</numerusform>
            <numerusform>Считали на %n ноутбуках</numerusform>
            <numerusform>Считали на %n ноутбуках</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>Показан один подсчёт. Какой учитывать, выбирают на странице «Объединение».</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Закрыть голосование</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
            <numerusform>%n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n рука</numerusform>
            <numerusform>%n руки</numerusform>
            <numerusform>%n рук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>руки</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>точка</numerusform>
            <numerusform>точки</numerusform>
            <numerusform>точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>балл</numerusform>
            <numerusform>балла</numerusform>
            <numerusform>баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>рука</numerusform>
            <numerusform>руки</numerusform>
            <numerusform>рук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>голос</numerusform>
            <numerusform>голоса</numerusform>
            <numerusform>голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1: по %n точке.</numerusform>
            <numerusform>%1: по %n точки.</numerusform>
            <numerusform>%1: по %n точек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1: по %n баллу.</numerusform>
            <numerusform>%1: по %n балла.</numerusform>
            <numerusform>%1: по %n баллов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1: по %n руке.</numerusform>
            <numerusform>%1: по %n руки.</numerusform>
            <numerusform>%1: по %n рук.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1: по %n голосу.</numerusform>
            <numerusform>%1: по %n голоса.</numerusform>
            <numerusform>%1: по %n голосов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, по кластерам</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>По %n точке на человека</numerusform>
            <numerusform>По %n точки на человека</numerusform>
            <numerusform>По %n точек на человека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Расставить первые места: %n</numerusform>
            <numerusform>Расставить первые места: %n</numerusform>
            <numerusform>Расставить первые места: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>Поднятием рук, не более %n на человека</numerusform>
            <numerusform>Поднятием рук, не более %n на человека</numerusform>
            <numerusform>Поднятием рук, не более %n на человека</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Поднятием рук</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Оценка от 0 до %1, не более %n</numerusform>
            <numerusform>Оценка от 0 до %1, не более %n</numerusform>
            <numerusform>Оценка от 0 до %1, не более %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>Оценка от 0 до %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Выбрать не более %n</numerusform>
            <numerusform>Выбрать не более %n</numerusform>
            <numerusform>Выбрать не более %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 из %n точки</numerusform>
            <numerusform>%1 из %n точек</numerusform>
            <numerusform>%1 из %n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>расставлено %1 из %n</numerusform>
            <numerusform>расставлено %1 из %n</numerusform>
            <numerusform>расставлено %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>оценено %1 из %n</numerusform>
            <numerusform>оценено %1 из %n</numerusform>
            <numerusform>оценено %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>выбрано %1 из %n</numerusform>
            <numerusform>выбрано %1 из %n</numerusform>
            <numerusform>выбрано %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n кластер</numerusform>
            <numerusform>%n кластера</numerusform>
            <numerusform>%n кластеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n инициатива</numerusform>
            <numerusform>%n инициативы</numerusform>
            <numerusform>%n инициатив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>среднее %1 из %n оценки</numerusform>
            <numerusform>среднее %1 из %n оценок</numerusform>
            <numerusform>среднее %1 из %n оценок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, день {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>Введите перевод</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>Дополнительный вопрос</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Голос означает</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ни одна из них</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>сходство %1</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>Ответ: ни одна из них.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>Какая инициатива имеется в виду?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>Слова из отчёта</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>Другая инициатива: номер или слова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>отменить последний ответ</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>Комната {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бюллетень</numerusform>
            <numerusform>%n бюллетеня</numerusform>
            <numerusform>%n бюллетеней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлён</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Уже объединён</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Изменён в Excel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Нужно внимание</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Указать причину</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>Бюллетень %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Вычеркнуто</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>введено вручную</translation>
    </message>
</context>
</TS>
