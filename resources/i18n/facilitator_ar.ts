<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: سبب غياب الملاحظات</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>مثلًا: لم يحضر أحد. اتركوه فارغًا لانتظار الغرفة.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>الانتقال إلى مبادرة برقمها</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>المبادرة السابقة</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>المبادرة التالية</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>ملاحظة أو بطاقة أو خطوة أو عرض أو غرفة جديدة</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>الزر الرئيسي في الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>السجل الزمني: ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>بدء العدّ التنازلي أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>البند التالي في جدول الأعمال</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>الرجوع إلى البند السابق في جدول الأعمال</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>تأجيل بقية جدول الأعمال بقدر التأخير</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>بدء البند الذي حان موعده</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>بدأ العدّ التنازلي قبل 30 ثانية</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>بدأ العدّ التنازلي قبل دقيقة</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>بدأ العدّ التنازلي قبل دقيقتين</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>إحصاء الحاضرين</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>بدء العرض أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>الرجوع إلى العرض السابق</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>تخطّي العرض</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>30 ثانية إضافية للعرض</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>إعادة وقت العرض من البداية</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>إغلاق التصويت أو إعادة فتحه</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>لصق البطاقات من دردشة الاجتماع، أو طلبات العروض</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>تمرير الحاسوب: بطاقة كل مصوّت على الشاشة كلها</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>نسخ المخطط البياني، أو الصفحة المعدّة للنشر</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>إظهار نافذة المنصة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>المنصة: إظهار المؤقّت</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>المنصة: إظهار السؤال</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>المنصة: إظهار الأشرطة</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>المنصة: إظهار جدول الأعمال</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>المنصة: إظهار موعد البدء</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>المنصة: تعتيم أو إنهاء التعتيم</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>المنصة: رسالة إلى المتحدث</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>تصدير المصنف</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>اختيار مصنفات للدمج</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>اختيار مجلد مصنفات للدمج</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>النسخ الاحتياطية للمخزن: الرجوع إلى إحداها</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>حفظ ملف تشخيص</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>حفظ ملف الفعالية</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>قراءة مساهمات الغائبين: استبيان</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>فرق للقاء الاجتماعي</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>قراءة التسجيلات</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>التسجيلات: توزيع الأشخاص على الغرف</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>التسجيلات: من يجلس أين</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>التسجيلات: استعادة من كانوا هنا من قبل</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>التسجيلات: محو البيانات الشخصية</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>الفعالية: الجولات وطريقة التصويت فيها</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>الفعالية: تعديل المبادرات</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>الفعالية: تعديل نصوصها وترجماتها</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>الفعالية: تعديل العروض المعدّة</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>الفعالية: حفظ قالب</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>الحفظ الآن (كل شيء محفوظ أصلًا)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>إعلان الوقت المتبقي</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>تغيير الغرفة أو الدور</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم العادي للنص</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>جميع الاختصارات</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>الدليل: صفحة لدوركم</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>تمرين لخمس دقائق</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>التمرين: تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>التمرين: الخطوة السابقة</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>التمرين: إنهاؤه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>{utc} UTC ({local} هنا)</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>متأخر {time}</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>متقدم {time}</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>التأخر: {minutes} د</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>التقدّم: {minutes} د</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>اكتبوا عنوانًا</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>دون تأجيل</numerusform>
            <numerusform>أُجّل دقيقة واحدة</numerusform>
            <numerusform>أُجّل دقيقتين</numerusform>
            <numerusform>أُجّل %n دقائق</numerusform>
            <numerusform>أُجّل %n دقيقة</numerusform>
            <numerusform>أُجّل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>فعلي %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالي</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>جدول الأعمال: Enter ينقل إلى البند المحدد</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>لا شيء: هذا آخر بند</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>الحاضرون</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>المخزن الآن كما كان في {when}. وما كان فيه قبل ذلك هو أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>تتعذر الكتابة في المجلد {folder} ({reason}). شغّلوا التطبيق مع ⁦--data DIR⁩ لاستخدام مجلد آخر.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>حدث خطأ في التطبيق. كل ما ظهر أنه محفوظ في أمان. يمكن المتابعة؛ وإن تكرر الخطأ فيُرجى حفظ ملف تشخيص (Ctrl+K) وإرساله إلينا.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>لا صوت يمكن سحبه من %1.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1 أو %2 أو %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>بطاقات التصويت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>لا تحمل البطاقات أسماء.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>التصويت بالعدّ المباشر: لا بطاقات.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>لا بطاقات بعد.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>تعادل على المرتبة الأولى</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>تعادل على المرتبة الثانية</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>تعادل على المرتبة الثالثة</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>تعادل على المرتبة %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلها إلى الخطة، وعددها %n.</numerusform>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلها إلى الخطة، وعددها %n.</numerusform>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلتاهما إلى الخطة.</numerusform>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلها إلى الخطة، وعددها %n.</numerusform>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلها إلى الخطة، وعددها %n.</numerusform>
            <numerusform>التعادل يتخطى الحد بعد المرتبة %1: تنتقل كلها إلى الخطة، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>تنتقل كلتاهما إلى الخطة.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>تنتقل كلها إلى الخطة.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>تعادل</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>المرتبة %1، بالتعادل.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>المرتبة %1.</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>فكّ</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}، {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>تنتقل إلى الخطة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>الأيدي المرفوعة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>الغرف: {rooms} من {expected}، البطاقات: {ballots}، الأصوات: {votes}</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>الغرف: {rooms} من {expected}، برفع الأيدي: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>معنى الصوت: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>أخرى بلا أصوات: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>أرقام هذا السطر</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>إغلاق التصويت؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>صوّت %1، ولا حاضرين.</numerusform>
            <numerusform>صوّت %1 من أصل شخص واحد.</numerusform>
            <numerusform>صوّت %1 من أصل شخصين.</numerusform>
            <numerusform>صوّت %1 من أصل %n أشخاص.</numerusform>
            <numerusform>صوّت %1 من أصل %n شخصًا.</numerusform>
            <numerusform>صوّت %1 من أصل %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>لا بطاقات مكتوبة هنا بانتظار الاحتساب.</numerusform>
            <numerusform>بطاقة واحدة مكتوبة هنا لم تُحتسب بعد.</numerusform>
            <numerusform>بطاقتان مكتوبتان هنا لم تُحتسبا بعد.</numerusform>
            <numerusform>%n بطاقات مكتوبة هنا لم تُحتسب بعد.</numerusform>
            <numerusform>%n بطاقة مكتوبة هنا لم تُحتسب بعد.</numerusform>
            <numerusform>%n بطاقة مكتوبة هنا لم تُحتسب بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>إغلاق التصويت</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>أرقام أو كلمات</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>تتعذر قراءة الجدول: أصلحوا هذه في الملف ثم افتحوه من جديد.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>للمراجعة: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>أعمدة لا تُقرأ: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>لا شيء: تُقرأ كل الأعمدة.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>أعمدة تفصلها الفاصلة</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>أعمدة تفصلها الفاصلة المنقوطة</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>أعمدة تفصلها علامة الجدولة</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>أعمدة يفصلها خط عمودي</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>رؤوس الأعمدة في السطر %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>الملاحظة تحتاج إلى كلمات، لا إلى علامات فقط.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتبوا ملاحظة</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>لا علامات تأييد</numerusform>
            <numerusform>علامة تأييد واحدة</numerusform>
            <numerusform>علامتا تأييد</numerusform>
            <numerusform>%n علامات تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>المجتمع المتحدث: اكتبوا @ ثم اسمه</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>اللغة التالية (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>سُمعت عبر الترجمة الفورية (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>ملاحظة رئيسية</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>ملاحظة رئيسية (اكتبوا %1)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>تُدرج ضمن: %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>ليست حول أي مبادرة. اكتبوا # لاختيار مبادرة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. انقروا أو اكتبوا #0 لاختيار «عام».</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>محذوف هنا</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>محذوف هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>هذا المخزن</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>حُذف في {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>عُدّل في Excel</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>عُدّل في {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>النسخة المعروضة</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>قبل التعديلين</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>الإبقاء على {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>الإبقاء على هذا المخزن</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>اعتماد {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>اعتماد المصنف</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>الإبقاء على المعروضة</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>اعتماد الأخرى</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>لا تُحتسب إلا واحدة منهما.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>إحداهما محذوفة.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء على كلتيهما</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>تبقى محذوفة، وتُستبعد الأخرى.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>تبقى في القائمة.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>تُستبعد الأخرى.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>النسخة الأحدث، عُدّلت في {time}.</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>تُستبعد النسخة الأحدث.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>لا شيء: محذوفة.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>قبل الرجوع تُؤخذ نسخة مما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>تُؤخذ نسخة كل عشر دقائق إن تغيّر فيها شيء.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>تالفة؛ تتعذر قراءتها</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>لا سجلات أخرى</numerusform>
            <numerusform>سجل آخر</numerusform>
            <numerusform>سجلان آخران</numerusform>
            <numerusform>%n سجلات أخرى</numerusform>
            <numerusform>%n سجلًا آخر</numerusform>
            <numerusform>%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>أُخذت تلقائيًا</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>قبل الرجوع</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>قبل إصدار جديد من التطبيق</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>الجديد أو المعدّل منذ ذلك الحين: {what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>في هذه النسخة فقط: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>كالمخزن الآن</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>نسخة {when} فيها {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>أحدث منها، وما زال مقروءًا في الملف التالف: {what}. وسيُحتفظ به.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>لم يُعثر في الملف التالف على شيء مقروء أحدث منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>لا تغييرات تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة تغيير واحد.</numerusform>
            <numerusform>تعذرت قراءة تغييرين.</numerusform>
            <numerusform>تعذرت قراءة %n تغييرات.</numerusform>
            <numerusform>تعذرت قراءة %n تغييرًا.</numerusform>
            <numerusform>تعذرت قراءة %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>ليست فيه، لكن كلماتها باقية في {file}: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>إحصاء الساعة %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 إلى %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>اللغات: %1 من أصل %2 من الحاضرين.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>المجتمعات: %1 من أصل %2 من الحاضرين.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>⁦+1⁩ د</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>دقيقة إضافية (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>البند التالي في جدول الأعمال (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>الرجوع إلى البند السابق</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>الرجوع إلى البند السابق (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>لا ملاحظات حول مجموعة تضمها</numerusform>
            <numerusform>ملاحظة واحدة حول مجموعة تضمها</numerusform>
            <numerusform>ملاحظتان حول مجموعة تضمها</numerusform>
            <numerusform>%n ملاحظات حول مجموعة تضمها</numerusform>
            <numerusform>%n ملاحظة حول مجموعة تضمها</numerusform>
            <numerusform>%n ملاحظة حول مجموعة تضمها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>لا مجتمعات</numerusform>
            <numerusform>مجتمع واحد</numerusform>
            <numerusform>مجتمعان</numerusform>
            <numerusform>%n مجتمعات</numerusform>
            <numerusform>%n مجتمعًا</numerusform>
            <numerusform>%n مجتمع</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>لم تُطرح للتصويت</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>نسخ التذكير</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>الغرف المستلمة: {received} من {expected}</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>الغرف التي ستُستلم: {received} من {expected}</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: مستلمة</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: جديدة، لم تُدمج بعد</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: مصنف منقّح، لم يُدمج بعد</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: معدّل في Excel، لم يُدمج بعد</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: رُفض ملفها</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: ناقصة. اضغطوا Enter لذكر السبب.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: لا ملاحظات، والسبب: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: استُلمت، ثم نُقّحت</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: كُتبت هنا، ولم يصل ملف</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (اليوم {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (رُفض الملف)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>ناقصة: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>بلا ملاحظات: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>كل الغرف موجودة.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms}</numerusform>
            <numerusform>{rooms} وغرفة أخرى</numerusform>
            <numerusform>{rooms} وغرفتان أخريان</numerusform>
            <numerusform>{rooms} و%n غرف أخرى</numerusform>
            <numerusform>{rooms} و%n غرفة أخرى</numerusform>
            <numerusform>{rooms} و%n غرفة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>وصلت ملفات هذه الغرف من {event}، لكن تعذّرت قراءتها: {rooms}. يُرجى الضغط على Ctrl+E في التطبيق وإرسال الملف إلينا مرة أخرى. شكرًا لكم!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>ما زلنا ننتظر مصنفات هذه الغرف من {event}: {rooms}. يُرجى الضغط على Ctrl+E في التطبيق وإرسال الملف إلينا. شكرًا لكم!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>ما نوقش وما صُوّت له</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>الغرف الناقصة</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>لا غرفة ناقصة</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>لم يدوّن أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>تظهر التغطية مع نقاش الغرف وتصويتها، أو عند دمج المصنفات.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>لم يصل منها شيء</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>لم يناقشها أحد</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>لم يصوّت لها أحد</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>نوقشت ولم يُصوّت لها</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>نوقش كل شيء</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>كل ما أمكن التصويت له نال أصواتًا</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>كل ما نوقش وأمكن التصويت له نال أصواتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>لا ملاحظات بلا مبادرة</numerusform>
            <numerusform>ملاحظة واحدة بلا مبادرة</numerusform>
            <numerusform>ملاحظتان بلا مبادرة</numerusform>
            <numerusform>%n ملاحظات بلا مبادرة</numerusform>
            <numerusform>%n ملاحظة بلا مبادرة</numerusform>
            <numerusform>%n ملاحظة بلا مبادرة</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>العلامة + تحسب الملاحظات حول مجموعة تضم المبادرة</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>المخزن تالف</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>الفتح بهذه النسخة</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>اختيار مخزن آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>لا نسخة احتياطية مقروءة منه</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>ما زال مقروءًا من الملف التالف يصبح هو المخزن.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>البدء بمخزن فارغ</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>المخازن</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>لم يعد {store} موجودًا</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} فارغ، ولم يكن كذلك</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} تالف</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>لم يُكتب فيه شيء. اختر مخزنًا آخر أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>لكن نسخه الاحتياطية موجودة. إن كان قد نُقل فحسب، فأغلقوا هذه النافذة وأعيدوه إلى مكانه. وإلا فتابعوا بإحدى النسخ؛ وهي مدرجة هنا مع محتوى كل منها.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>لم يُكتب فيه شيء. تابعوا بإحدى النسخ الاحتياطية: يُضاف إليها ما زال مقروءًا من الملف التالف، ولا يضيع شيء مقروء.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>معًا: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>يبقى الملف التالف إلى جانبه باسم {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>قراءة ما بقي …</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>حُسم {decided} من {all}</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>يُحفظ كل عدّ. وإلى أن تختاروا يُعتمد العدّ الذي فيه أكثر الأصوات.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>تطبيق هذا الاختيار على غيرها</numerusform>
            <numerusform>تطبيق هذا الاختيار على الأخرى</numerusform>
            <numerusform>تطبيق هذا الاختيار على الأخريين</numerusform>
            <numerusform>تطبيق هذا الاختيار على الـ%n الأخرى</numerusform>
            <numerusform>تطبيق هذا الاختيار على الـ%n الأخرى</numerusform>
            <numerusform>تطبيق هذا الاختيار على الـ%n الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>العودة إلى الدمج</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار الحسم</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>تُحفظ النسختان. وإلى أن تختاروا تُعرض الأحدث، ولا تُعرض نسخة محذوفة إلا إن لم تبقَ سواها.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>لا تُجمع أصوات الحواسيب المختلفة أبدًا. وتبقى الأصوات الأخرى في المخزن، ويمكن اختيارها من جديد بالتراجع.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>حسم ومتابعة</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>حُسم كل شيء</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>للتراجع عن آخر اختيار اضغطوا Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>حفظ ملف تشخيص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>كُتب {file}. ليس فيه أي نص كتبه الناس؛ ألقوا نظرة عليه قبل إرساله.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>لا يُدمج قبل إصلاحه.</numerusform>
            <numerusform>لا يُدمج قبل إصلاح أمر واحد فيه.</numerusform>
            <numerusform>لا يُدمج قبل إصلاح أمرين فيه.</numerusform>
            <numerusform>لا يُدمج قبل إصلاح %n أمور فيه.</numerusform>
            <numerusform>لا يُدمج قبل إصلاح %n أمرًا فيه.</numerusform>
            <numerusform>لا يُدمج قبل إصلاح %n أمر فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>حُفظ {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>لا ملاحظات ولا بطاقات</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>لا جديد في هذا الملف.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason}</numerusform>
            <numerusform>{reason} (وأمر آخر)</numerusform>
            <numerusform>{reason} (وأمران آخران)</numerusform>
            <numerusform>{reason} (و%n أمور أخرى)</numerusform>
            <numerusform>{reason} (و%n أمرًا آخر)</numerusform>
            <numerusform>{reason} (و%n أمر آخر)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>أصوات لم تُعدّ على أي حاسوب</numerusform>
            <numerusform>أصوات معدودة على حاسوب واحد</numerusform>
            <numerusform>أصوات معدودة على حاسوبين</numerusform>
            <numerusform>أصوات معدودة على %n حواسيب</numerusform>
            <numerusform>أصوات معدودة على %n حاسوبًا</numerusform>
            <numerusform>أصوات معدودة على %n حاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>لا سجلات عُدّلت على الجانبين</numerusform>
            <numerusform>سجل واحد عُدّل على الجانبين</numerusform>
            <numerusform>سجلان عُدّلا على الجانبين</numerusform>
            <numerusform>%n سجلات عُدّلت على الجانبين</numerusform>
            <numerusform>%n سجلًا عُدّل على الجانبين</numerusform>
            <numerusform>%n سجل عُدّل على الجانبين</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>عُدّل على الجانبين: {records}</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>كُتب في Excel: {records}</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>عُدّل في Excel: {records}</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>كُتب أو عُدّل في Excel: {records}</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>أُضيف: {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>عُدّل: {records}</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>حُذف: {records}</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>بدء البند</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>العروض جارية، لكن «{item}» لم يبدأ في البرنامج.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>كان ينبغي أن يبدأ «{item}» في {time}.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>بدأ قبل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>بدأ الآن</numerusform>
            <numerusform>بدأ قبل ثانية واحدة</numerusform>
            <numerusform>بدأ قبل ثانيتين</numerusform>
            <numerusform>بدأ قبل %n ثوانٍ</numerusform>
            <numerusform>بدأ قبل %n ثانية</numerusform>
            <numerusform>بدأ قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>بدأ الآن</numerusform>
            <numerusform>بدأ قبل دقيقة واحدة</numerusform>
            <numerusform>بدأ قبل دقيقتين</numerusform>
            <numerusform>بدأ قبل %n دقائق</numerusform>
            <numerusform>بدأ قبل %n دقيقة</numerusform>
            <numerusform>بدأ قبل %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>لم يُفتح شيء: لا أخطاء في {file}.</numerusform>
            <numerusform>لم يُفتح شيء: خطأ واحد في {file}.</numerusform>
            <numerusform>لم يُفتح شيء: خطآن في {file}.</numerusform>
            <numerusform>لم يُفتح شيء: %n أخطاء في {file}.</numerusform>
            <numerusform>لم يُفتح شيء: %n خطأً في {file}.</numerusform>
            <numerusform>لم يُفتح شيء: %n خطأ في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>أصلحوها ثم افتحوا الملف من جديد.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} فعالية أخرى: {title}. ويُنشأ لها مخزن خاص بها.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>فتحها في مخزن خاص بها</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} يطابق الفعالية كما هي هنا.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>المستبعد:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>لا يمكن أن يحلّ {file} محلّ الفعالية هنا.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>ينتقل معها ما سُجّل، ويحتفظ بالرقمين كليهما.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} لا يغيّر شيئًا في هذه الفعالية.</numerusform>
            <numerusform>{file} يغيّر أمرًا واحدًا في هذه الفعالية.</numerusform>
            <numerusform>{file} يغيّر أمرين في هذه الفعالية.</numerusform>
            <numerusform>{file} يغيّر %n أمور في هذه الفعالية.</numerusform>
            <numerusform>{file} يغيّر %n أمرًا في هذه الفعالية.</numerusform>
            <numerusform>{file} يغيّر %n أمر في هذه الفعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>اعتماد التغييرات</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} لم تعد في القائمة: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} صارت {new}: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} صارت {new}: {title}، بعنوان {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>اعتُمد إصدار القائمة {name}. وانتقل معه ما سُجّل.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>حُفظ: {file} في المجلد {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>حُفظ: {file} في {folder}. والملف الذي عُدّل هناك صار اسمه {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>بلا تصويت</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}، لا جولات</numerusform>
            <numerusform>{vote}، جولة واحدة</numerusform>
            <numerusform>{vote}، جولتان</numerusform>
            <numerusform>{vote}، %n جولات</numerusform>
            <numerusform>{vote}، %n جولة</numerusform>
            <numerusform>{vote}، %n جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>البداية (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد تنفيذ: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}</numerusform>
            <numerusform>{what}، وتغيير آخر</numerusform>
            <numerusform>{what}، وتغييران آخران</numerusform>
            <numerusform>{what}، و%n تغييرات أخرى</numerusform>
            <numerusform>{what}، و%n تغييرًا آخر</numerusform>
            <numerusform>{what}، و%n تغيير آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>تُعدّ مرة واحدة، ثم يُعطى ملف الفعالية لكل غرفة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>إضافة غرفة</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>حفظ قالب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>حفظ ملف الفعالية (⁦.xlsx⁩)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n د، ينتهي {time}</numerusform>
            <numerusform>%n د، ينتهي {time}</numerusform>
            <numerusform>%n د، ينتهي {time}</numerusform>
            <numerusform>%n د، ينتهي {time}</numerusform>
            <numerusform>%n د، ينتهي {time}</numerusform>
            <numerusform>%n د، ينتهي {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>0 في {rooms}</numerusform>
            <numerusform>عرض واحد في {rooms}</numerusform>
            <numerusform>عرضان في {rooms}</numerusform>
            <numerusform>%n عروض في {rooms}</numerusform>
            <numerusform>%n عرضًا في {rooms}</numerusform>
            <numerusform>%n عرض في {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>0 غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتين</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>لا عروض معدّة</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>تعديل المبادرات</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>العروض المعدّة</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>تعديل العروض المعدّة</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>لا مبادرات ضمن {recommendations}</numerusform>
            <numerusform>مبادرة واحدة ضمن {recommendations}</numerusform>
            <numerusform>مبادرتان ضمن {recommendations}</numerusform>
            <numerusform>%n ضمن {recommendations}</numerusform>
            <numerusform>%n ضمن {recommendations}</numerusform>
            <numerusform>%n ضمن {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>0 توصية</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتين</numerusform>
            <numerusform>%n توصيات</numerusform>
            <numerusform>%n توصية</numerusform>
            <numerusform>%n توصية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} و{last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>لقاء اجتماعي</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>استراحة</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>لا شيء بلغة غير معروفة</numerusform>
            <numerusform>واحد بلغة غير معروفة</numerusform>
            <numerusform>اثنان بلغة غير معروفة</numerusform>
            <numerusform>%n بلغة غير معروفة</numerusform>
            <numerusform>%n بلغة غير معروفة</numerusform>
            <numerusform>%n بلغة غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>لا غرف بترجمة فورية إلى لغة غير معروفة</numerusform>
            <numerusform>غرفة واحدة بترجمة فورية إلى لغة غير معروفة</numerusform>
            <numerusform>غرفتان بترجمة فورية إلى لغة غير معروفة</numerusform>
            <numerusform>%n غرف بترجمة فورية إلى لغة غير معروفة</numerusform>
            <numerusform>%n غرفة بترجمة فورية إلى لغة غير معروفة</numerusform>
            <numerusform>%n غرفة بترجمة فورية إلى لغة غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>لا غرف بلا ميسّر</numerusform>
            <numerusform>غرفة واحدة بلا ميسّر</numerusform>
            <numerusform>غرفتان بلا ميسّر</numerusform>
            <numerusform>%n غرف بلا ميسّر</numerusform>
            <numerusform>%n غرفة بلا ميسّر</numerusform>
            <numerusform>%n غرفة بلا ميسّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>لا غرف بلا مدوّن ملاحظات</numerusform>
            <numerusform>غرفة واحدة بلا مدوّن ملاحظات</numerusform>
            <numerusform>غرفتان بلا مدوّن ملاحظات</numerusform>
            <numerusform>%n غرف بلا مدوّن ملاحظات</numerusform>
            <numerusform>%n غرفة بلا مدوّن ملاحظات</numerusform>
            <numerusform>%n غرفة بلا مدوّن ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>لا غرف بالاسم نفسه</numerusform>
            <numerusform>غرفة واحدة بالاسم نفسه</numerusform>
            <numerusform>غرفتان بالاسم نفسه</numerusform>
            <numerusform>%n غرف بالاسم نفسه</numerusform>
            <numerusform>%n غرفة بالاسم نفسه</numerusform>
            <numerusform>%n غرفة بالاسم نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>لا بنود غرف بلا جولة</numerusform>
            <numerusform>بند غرف واحد بلا جولة</numerusform>
            <numerusform>بندا غرف بلا جولة</numerusform>
            <numerusform>%n بنود غرف بلا جولة</numerusform>
            <numerusform>%n بند غرف بلا جولة</numerusform>
            <numerusform>%n بند غرف بلا جولة</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>جولة غير مدرجة في جدول الأعمال</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>ينتهي بعد منتصف الليل</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>لا جولات بلا سؤال</numerusform>
            <numerusform>جولة واحدة بلا سؤال</numerusform>
            <numerusform>جولتان بلا سؤال</numerusform>
            <numerusform>%n جولات بلا سؤال</numerusform>
            <numerusform>%n جولة بلا سؤال</numerusform>
            <numerusform>%n جولة بلا سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>لا جولات بلا معنى للصوت</numerusform>
            <numerusform>جولة واحدة لا تذكر معنى الصوت</numerusform>
            <numerusform>جولتان لا تذكران معنى الصوت</numerusform>
            <numerusform>%n جولات لا تذكر معنى الصوت</numerusform>
            <numerusform>%n جولة لا تذكر معنى الصوت</numerusform>
            <numerusform>%n جولة لا تذكر معنى الصوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>عناوين ناقصة ({language})</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>لا عناوين ناقصة</numerusform>
            <numerusform>عناوين ناقصة في لغة واحدة</numerusform>
            <numerusform>عناوين ناقصة في لغتين</numerusform>
            <numerusform>عناوين ناقصة في %n لغات</numerusform>
            <numerusform>عناوين ناقصة في %n لغة</numerusform>
            <numerusform>عناوين ناقصة في %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>توصيات ناقصة ({language})</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>لا توصيات ناقصة</numerusform>
            <numerusform>توصيات ناقصة في لغة واحدة</numerusform>
            <numerusform>توصيات ناقصة في لغتين</numerusform>
            <numerusform>توصيات ناقصة في %n لغات</numerusform>
            <numerusform>توصيات ناقصة في %n لغة</numerusform>
            <numerusform>توصيات ناقصة في %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>نصوص ناقصة ({language})</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>لا نصوص ناقصة</numerusform>
            <numerusform>نصوص ناقصة في لغة واحدة</numerusform>
            <numerusform>نصوص ناقصة في لغتين</numerusform>
            <numerusform>نصوص ناقصة في %n لغات</numerusform>
            <numerusform>نصوص ناقصة في %n لغة</numerusform>
            <numerusform>نصوص ناقصة في %n لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>لا مجموعات بلا مبادرات</numerusform>
            <numerusform>مجموعة واحدة بلا مبادرات</numerusform>
            <numerusform>مجموعتان بلا مبادرات</numerusform>
            <numerusform>%n مجموعات بلا مبادرات</numerusform>
            <numerusform>%n مجموعة بلا مبادرات</numerusform>
            <numerusform>%n مجموعة بلا مبادرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>لا عروض بلا عنوان</numerusform>
            <numerusform>عرض واحد بلا عنوان</numerusform>
            <numerusform>عرضان بلا عنوان</numerusform>
            <numerusform>%n عروض بلا عنوان</numerusform>
            <numerusform>%n عرضًا بلا عنوان</numerusform>
            <numerusform>%n عرض بلا عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>لا عروض بلا متحدث</numerusform>
            <numerusform>عرض واحد بلا متحدث</numerusform>
            <numerusform>عرضان بلا متحدث</numerusform>
            <numerusform>%n عروض بلا متحدث</numerusform>
            <numerusform>%n عرضًا بلا متحدث</numerusform>
            <numerusform>%n عرض بلا متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>لا فترات أقصر من اللازم</numerusform>
            <numerusform>فترة واحدة أقصر من اللازم</numerusform>
            <numerusform>فترتان أقصر من اللازم</numerusform>
            <numerusform>%n فترات أقصر من اللازم</numerusform>
            <numerusform>%n فترة أقصر من اللازم</numerusform>
            <numerusform>%n فترة أقصر من اللازم</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>لا بند للعروض في جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>اختيار مجلد للمصنف</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>صُدّر: {file} في المجلد {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>صُدّر: {file} في {folder}. والملف الذي كان هناك صار اسمه {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>لا بطاقات غير مكتملة خارجه</numerusform>
            <numerusform>بطاقة واحدة غير مكتملة ليست فيه</numerusform>
            <numerusform>بطاقتان غير مكتملتين ليستا فيه</numerusform>
            <numerusform>%n بطاقات غير مكتملة ليست فيه</numerusform>
            <numerusform>%n بطاقة غير مكتملة ليست فيه</numerusform>
            <numerusform>%n بطاقة غير مكتملة ليست فيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1، عمود إضافي</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>عمود %1</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>عمود آخر لـ%1</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>ليس في هذا الجدول</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>معتمد أيضًا لـ%1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>فُهمت كلها</numerusform>
            <numerusform>واحدة لم تُفهم</numerusform>
            <numerusform>اثنتان لم تُفهما</numerusform>
            <numerusform>%n لم تُفهم</numerusform>
            <numerusform>%n لم تُفهم</numerusform>
            <numerusform>%n لم تُفهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>اختيار مصنفات أو مخازن</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>المصنفات والمخازن</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>اختيار المجلد الذي يضم المصنفات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>اختيار جدول للأولويات المسبقة</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>اختيار جدول للتسجيلات</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>اختيار جدول استبيان</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>ملفات الفعاليات</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>اختيار ملف فعالية</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>اختيار مجلد لملف الفعالية</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>نسخ ما قيل عن هذا الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event}: كل شيء جاهز</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>اختاروا غرفتكم ودوركم فيها.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>يمكن تغيير ذلك لاحقًا: اضغطوا اسم الغرفة في الأعلى. ويمكن لحاسوب واحد أن يجمع دورين.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا حساب ولا شبكة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>تتحدثون مع الناس وتضبطون الوقت.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>مؤقّت وسؤال بخط كبير</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>تصويت بمفاتيح الأرقام</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>معرفة من لم يتحدث بعد</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>مدوّن ملاحظات</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>تدوّنون ما يقوله الناس.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>ملاحظات بلا فأرة</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 تربط الملاحظة بمبادرة</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>العربية والصينية وكل الكتابات</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>تجمعون كل الغرف معًا.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>إفلات المصنفات</numerusform>
            <numerusform>إفلات مصنف واحد</numerusform>
            <numerusform>إفلات مصنفين</numerusform>
            <numerusform>إفلات %n مصنفات</numerusform>
            <numerusform>إفلات %n مصنفًا</numerusform>
            <numerusform>إفلات %n مصنف</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>معرفة الغرف الناقصة</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>ترتيب مع نسبة المشاركة والتعادل</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>تمرين لخمس دقائق</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>المجلد: {folder}. اختيار مجلد آخر</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>{language}: لا يمكن إظهارها على هذا الحاسوب. ثبّتوا الخط {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>لم يُحتفظ بأحد من الجدول السابق ({file}).</numerusform>
            <numerusform>احتُفظ جانبًا بشخص واحد من الجدول السابق ({file}).</numerusform>
            <numerusform>احتُفظ جانبًا بشخصين من الجدول السابق ({file}).</numerusform>
            <numerusform>احتُفظ جانبًا بـ%n أشخاص من الجدول السابق ({file}).</numerusform>
            <numerusform>احتُفظ جانبًا بـ%n شخصًا من الجدول السابق ({file}).</numerusform>
            <numerusform>احتُفظ جانبًا بـ%n شخص من الجدول السابق ({file}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>استعادتهم</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>محو هؤلاء نهائيًا</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>مساهمات الغائبين</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>اللقاء الاجتماعي</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>جدول بما أرسلوه؛ أفلتوه هنا</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>فرق بوجوه جديدة، جولة بعد جولة</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>قراءة مساهمات الغائبين</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>فرق للقاء الاجتماعي</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>أصبح النص «%1». للإبقاء على ما كتبتم اضغطوا Enter، ولاعتماد النص الجديد اضغطوا Esc.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>أين تُنفَّذ الخطوات</numerusform>
            <numerusform>أين تُنفَّذ الخطوة</numerusform>
            <numerusform>أين تُنفَّذ الخطوتان</numerusform>
            <numerusform>أين تُنفَّذ الخطوات الـ%n</numerusform>
            <numerusform>أين تُنفَّذ الخطوات الـ%n</numerusform>
            <numerusform>أين تُنفَّذ الخطوات الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>الهدف في جملة واحدة</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>ما الذي ينبغي تحقيقه خلال 18 شهرًا؟</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>مكتوب هنا أيضًا: «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>فتح {address} في المتصفح؟</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>الدليل حسب الدور</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>مدوّن ملاحظات</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسّق</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>إحصاءات الحضور</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>لم يُحصَ الحضور، %1</numerusform>
            <numerusform>إحصاء واحد، في %1</numerusform>
            <numerusform>إحصاءان، آخرهما في %1</numerusform>
            <numerusform>%n إحصاءات، آخرها في %1</numerusform>
            <numerusform>%n إحصاءً، آخرها في %1</numerusform>
            <numerusform>%n إحصاء، آخرها في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>لا ملاحظات من {room}: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>العودة إلى انتظار {room}</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>قراءة الأولويات المسبقة: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>حذف الأولويات المسبقة</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>ربط أولوية مسبقة بمبادرة</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>بدء العدّ التنازلي</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>إيقاف العدّ التنازلي مؤقتًا</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>بدء العدّ التنازلي بأثر رجعي</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>إضافة دقيقة</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>تأجيل الباقي {minutes} د</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>الانتقال إلى البند التالي</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>الرجوع إلى البند السابق</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>جدول الأعمال: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>حسم التعارضات: {count}</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>الغرفة {room}: الاسم الجديد {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>الغرفة {room}: اللغة {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>الغرفة {room}: اليوم {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>الغرفة {room}: ترجمة فورية إلى {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>الغرفة {room}: الموضوع {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>الغرفة {room}: الميسّر {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>الغرفة {room}: مدوّن الملاحظات {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>الغرفة {room}: بلا ترجمة فورية</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>الغرفة {room}: بلا موضوع</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>الغرفة {room}: بلا ميسّر</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>الغرفة {room}: بلا مدوّن ملاحظات</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>إضافة اليوم {name}</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>حذف اليوم {name}</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>تعديل اليوم {name}</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>إضافة «{name}» إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>حذف «{name}» من جدول الأعمال</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>تعديل «{name}» في جدول الأعمال</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>إضافة الجولة «{name}»</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>حذف الجولة «{name}»</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>تعديل الجولة «{name}»</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>إضافة العرض المعدّ «{name}»</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>حذف العرض المعدّ «{name}»</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>تعديل العرض المعدّ «{name}»</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>إضافة التوصية {name}</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>حذف التوصية {name}</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>تعديل التوصية {name}</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>إضافة المبادرة {name}</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>حذف المبادرة {name}</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>تعديل المبادرة {name}</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>إضافة المجموعة {name}</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>حذف المجموعة {name}</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>تعديل المجموعة {name}</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>تعديل تصويت «{name}»</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>تغيير اسم الفعالية إلى {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>إصدار القائمة {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>تعديل التعليقات على الفعالية</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>تغيير ترتيب الترجمات</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>«{name}» ({language}): {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>«{name}»: حذف الترجمة ({language})</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>الترجمات ({language}): المعدّل منها {count}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} صارت {new}: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>حذف الغرفة {room}</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>إضافة الغرفة {room}</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>تغيير ترتيب الغرف</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>تغيير ترتيب الجولات</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>تغيير ترتيب التوصيات</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>تغيير ترتيب المبادرات</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>تغيير ترتيب المجموعات</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>تغيير ترتيب العروض المعدّة</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>تغيير ترتيب جدول الأعمال</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>تغيير ترتيب الأيام</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>دمج {file}</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>دمج الملفات: {count}</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>استعادة نسخة سابقة من ملاحظة</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>إضافة الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>تعديل التأييد</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>تعديل الهدف</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>حذف الهدف</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>تعديل خطوة</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>تمييز إجراء رئيسي</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>إلغاء تمييز إجراء رئيسي</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>حذف خطوة</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>نقل خطوة</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>تشغيل التدريب</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>الحاضرون: {people}</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>تصحيح إحصاء الحضور: {people}</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>حذف إحصاء الحضور</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>تجميع ملاحظات متشابهة</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>فكّ تجميع ملاحظات متشابهة</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>إيقاف العرض مؤقتًا</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>بدء العرض</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>الانتقال إلى العرض التالي</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>تخطّي عرض</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>إعادة عرض متخطّى إلى الانتظار</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>الرجوع إلى العرض السابق</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>إضافة {seconds} ث إلى عرض</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>بدء العرض بأثر رجعي</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>إعادة وقت العرض من البداية</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>إضافة العروض: {count}</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>تعديل عرض</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>حذف عرض</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>نقل عرض</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>تقصير العروض</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>نقل عرض إلى فترة أخرى</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>اعتماد أصوات الحاسوب {device}</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>بطاقات من الدردشة: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>تصحيح بطاقة</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>حذف البطاقة {number}</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>تعديل العدّ المباشر: {initiative}</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>تحويل البطاقات إلى عدّ مباشر</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>اختيار طريقة العدّ</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>إغلاق التصويت</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>إعادة فتح التصويت</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>اعتماد إصدار القائمة {name}؛ المبادرات التي تغيّر رقمها: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>عُدّل «{name}» أو قُدّم في غرفته، ويبقى فيها كما هو</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>تعديل الفعالية</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>تراجع عن: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>إعادة تنفيذ: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what}</numerusform>
            <numerusform>{what}، وتغيير آخر</numerusform>
            <numerusform>{what}، وتغييران آخران</numerusform>
            <numerusform>{what}، و%n تغييرات أخرى</numerusform>
            <numerusform>{what}، و%n تغييرًا آخر</numerusform>
            <numerusform>{what}، و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>على الحاسوب {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>إعادة تنفيذ: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>وصلت مع دمج</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>عُدّلت في جدول بيانات</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>بجانب المعروضة، ولم تُحسم بعد</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>على حاسوب آخر (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>الأحدث أولًا. Enter ينقل إلى السجل المعني.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>نطاق السجل الزمني</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل الزمني، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>ستُدرج هنا كل ملاحظة وكل صوت وكل خطوة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>لم يغيّر هذا السطر سجلًا بعينه.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>السجل الزمني للملاحظة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>عنوان مؤقت</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>الرقم اللاحق</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>اكتبوا عنوانًا</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>عنوان مؤقت</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>إضافة أصوات إلى مجموعة أخرى</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>حرف المجموعة أو كلمات منها</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>المجموعات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>إضافة أصوات إلى مبادرة أخرى</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>رقم المبادرة أو كلمات منها</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>المبادرات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>قائمة التركيز</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>تصفية المبادرات</numerusform>
            <numerusform>تصفية مبادرة واحدة</numerusform>
            <numerusform>تصفية مبادرتين</numerusform>
            <numerusform>تصفية %n مبادرات</numerusform>
            <numerusform>تصفية %n مبادرة</numerusform>
            <numerusform>تصفية %n مبادرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>اكتبوا رقمًا أو كلمة من العنوان.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>لم يُعثر على مبادرة</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>ترجمة أولية لما يلي: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>عنوان مؤقت: لم يُعثر عليه في أي مصدر.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>لا مبادرات</numerusform>
            <numerusform>مبادرة واحدة</numerusform>
            <numerusform>مبادرتان</numerusform>
            <numerusform>%n مبادرات</numerusform>
            <numerusform>%n مبادرة</numerusform>
            <numerusform>%n مبادرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>ترجمة أولية</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>عنوان مؤقت، لم يُتحقق منه</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>لا مبادرات بلا عنوان ({language})</numerusform>
            <numerusform>مبادرة واحدة بلا عنوان ({language})</numerusform>
            <numerusform>مبادرتان بلا عنوان ({language})</numerusform>
            <numerusform>%n مبادرات بلا عنوان ({language})</numerusform>
            <numerusform>%n مبادرة بلا عنوان ({language})</numerusform>
            <numerusform>%n مبادرة بلا عنوان ({language})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>لا نقص ({language})</numerusform>
            <numerusform>نص واحد ناقص ({language})</numerusform>
            <numerusform>نصان ناقصان ({language})</numerusform>
            <numerusform>%n نصوص ناقصة ({language})</numerusform>
            <numerusform>%n نصًا ناقصًا ({language})</numerusform>
            <numerusform>%n نص ناقص ({language})</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>جزء القائمة</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>إصدار القائمة</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>اللغة إلى جانب الإنجليزية</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>توصية جديدة</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>مجموعة جديدة</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>تخوف</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/ن</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/ف</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/ت</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/ق</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/ر</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>لا أعداد مباشرة</numerusform>
            <numerusform>عدد مباشر واحد</numerusform>
            <numerusform>عددان مباشران</numerusform>
            <numerusform>%n أعداد مباشرة</numerusform>
            <numerusform>%n عددًا مباشرًا</numerusform>
            <numerusform>%n عدد مباشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>لا أصوات بالعدّ المباشر</numerusform>
            <numerusform>صوت واحد بالعدّ المباشر</numerusform>
            <numerusform>صوتان بالعدّ المباشر</numerusform>
            <numerusform>%n أصوات بالعدّ المباشر</numerusform>
            <numerusform>%n صوتًا بالعدّ المباشر</numerusform>
            <numerusform>%n صوت بالعدّ المباشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>لا أهداف</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان</numerusform>
            <numerusform>%n أهداف</numerusform>
            <numerusform>%n هدفًا</numerusform>
            <numerusform>%n هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>لا خطوات في الخطة</numerusform>
            <numerusform>خطوة واحدة في الخطة</numerusform>
            <numerusform>خطوتان في الخطة</numerusform>
            <numerusform>%n خطوات في الخطة</numerusform>
            <numerusform>%n خطوة في الخطة</numerusform>
            <numerusform>%n خطوة في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>لا إحصاءات للحضور</numerusform>
            <numerusform>إحصاء واحد للحضور</numerusform>
            <numerusform>إحصاءان للحضور</numerusform>
            <numerusform>%n إحصاءات للحضور</numerusform>
            <numerusform>%n إحصاءً للحضور</numerusform>
            <numerusform>%n إحصاء للحضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>لا اختيارات للأصوات المعتمدة</numerusform>
            <numerusform>اختيار واحد للأصوات المعتمدة</numerusform>
            <numerusform>اختياران للأصوات المعتمدة</numerusform>
            <numerusform>%n اختيارات للأصوات المعتمدة</numerusform>
            <numerusform>%n اختيارًا للأصوات المعتمدة</numerusform>
            <numerusform>%n اختيار للأصوات المعتمدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>لا أسباب لغياب الملاحظات</numerusform>
            <numerusform>سبب واحد لغياب الملاحظات</numerusform>
            <numerusform>سببان لغياب الملاحظات</numerusform>
            <numerusform>%n أسباب لغياب الملاحظات</numerusform>
            <numerusform>%n سببًا لغياب الملاحظات</numerusform>
            <numerusform>%n سبب لغياب الملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} و{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>كالنظام ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>متابعة التصويت</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>العودة إلى التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>لم ترد هنا أي بطاقة.</numerusform>
            <numerusform>وردت هنا بطاقة واحدة.</numerusform>
            <numerusform>وردت هنا بطاقتان.</numerusform>
            <numerusform>وردت هنا %n بطاقات.</numerusform>
            <numerusform>وردت هنا %n بطاقة.</numerusform>
            <numerusform>وردت هنا %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>البطاقة المفتوحة لا تُحتسب.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>للميسّر: إنهاء التصويت على هذا الحاسوب؟</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 بمفرده</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 معًا</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 مع المؤسسة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>لا شيء للحسم</numerusform>
            <numerusform>واحد للحسم</numerusform>
            <numerusform>اثنان للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
            <numerusform>%n للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>تم التراجع في {where} عن: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد تنفيذ: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>أُعيد في {where} تنفيذ: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>الجولة: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>اتركوا التمرين أولًا: هذا يفتح مخزنًا آخر.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>ذكرتها</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>كل المجتمعات</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>المجتمعات التي ذكرتها قبل الفعالية: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>مجتمعات بلا منطقة: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>المناطق التي يقل عدد مجتمعاتها عن {least} مضمومة إلى منطقة مجاورة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>المجتمعات التي ذكرتها:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>لا مجتمع معروف</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>من المجتمعات ذكرتها</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>من الأصوات في الغرف</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>المجتمعات التي ذكرتها، حسب المنطقة</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>لم يذكرها أحد مسبقًا.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>مسبقًا: المرتبة %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>لم تُطرح للتصويت في الغرف.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>في الغرف: لا أصوات.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>في الغرف: المرتبة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>بلا منطقة: {names}. ذكرها منها: {count}.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>خريطة الأولويات المسبقة</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>لا أولويات مسبقة بعد</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>جدول يبيّن ما قدّمته المجتمعات على غيره قبل الفعالية.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>قراءة جدول</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>استخدام تقارير نوفمبر 2020</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>المبادرة السابقة</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>المبادرة التالية</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>المزيد عن هذه الأولويات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>إظهار البيانات نفسها في جدول</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>أكثر ما ذكرته كل منطقة</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>لا مجتمعات</numerusform>
            <numerusform>مجتمع واحد</numerusform>
            <numerusform>مجتمعان</numerusform>
            <numerusform>%n مجتمعات</numerusform>
            <numerusform>%n مجتمعًا</numerusform>
            <numerusform>%n مجتمع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>نُسخ التذكير.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>التراجع عن هذا الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>يجب دمج {file} أولًا. تُحفظ النسختان، ثم تختارون.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>دمجه ثم الحسم</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>تعارضات تبقى مفتوحة</numerusform>
            <numerusform>تعارض يبقى مفتوحًا</numerusform>
            <numerusform>تعارضات تبقى مفتوحة</numerusform>
            <numerusform>تعارضات تبقى مفتوحة</numerusform>
            <numerusform>تعارضًا يبقى مفتوحًا</numerusform>
            <numerusform>تعارض يبقى مفتوحًا</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>يظهر ذلك بعد قراءة كل الملفات. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>لا يمكن دمج أيٍّ من هذه الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>لم يُرفض شيء.</numerusform>
            <numerusform>رُفض ملف واحد.</numerusform>
            <numerusform>رُفض ملفان.</numerusform>
            <numerusform>رُفضت %n ملفات.</numerusform>
            <numerusform>رُفض %n ملفًا.</numerusform>
            <numerusform>رُفض %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>لا جديد في الملفات الأخرى.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>لا جديد في هذه الملفات.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>اختاروا الملفات أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>لا أسئلة للحسم</numerusform>
            <numerusform>حسم سؤال واحد</numerusform>
            <numerusform>حسم سؤالين</numerusform>
            <numerusform>حسم %n أسئلة</numerusform>
            <numerusform>حسم %n سؤالًا</numerusform>
            <numerusform>حسم %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>لا مصنفات للدمج</numerusform>
            <numerusform>دمج مصنف واحد</numerusform>
            <numerusform>دمج مصنفين</numerusform>
            <numerusform>دمج %n مصنفات</numerusform>
            <numerusform>دمج %n مصنفًا</numerusform>
            <numerusform>دمج %n مصنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للدمج</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %n ملفات</numerusform>
            <numerusform>دمج %n ملفًا</numerusform>
            <numerusform>دمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>غرف</numerusform>
            <numerusform>غرفة</numerusform>
            <numerusform>غرف</numerusform>
            <numerusform>غرف</numerusform>
            <numerusform>غرفة</numerusform>
            <numerusform>غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقة</numerusform>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقة</numerusform>
            <numerusform>بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>أصوات بالعدّ المباشر</numerusform>
            <numerusform>صوت بالعدّ المباشر</numerusform>
            <numerusform>أصوات بالعدّ المباشر</numerusform>
            <numerusform>أصوات بالعدّ المباشر</numerusform>
            <numerusform>صوتًا بالعدّ المباشر</numerusform>
            <numerusform>صوت بالعدّ المباشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>أهداف</numerusform>
            <numerusform>هدف</numerusform>
            <numerusform>أهداف</numerusform>
            <numerusform>أهداف</numerusform>
            <numerusform>هدفًا</numerusform>
            <numerusform>هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>خطوات في الخطة</numerusform>
            <numerusform>خطوة في الخطة</numerusform>
            <numerusform>خطوات في الخطة</numerusform>
            <numerusform>خطوات في الخطة</numerusform>
            <numerusform>خطوة في الخطة</numerusform>
            <numerusform>خطوة في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>عروض</numerusform>
            <numerusform>عرض</numerusform>
            <numerusform>عروض</numerusform>
            <numerusform>عروض</numerusform>
            <numerusform>عرضًا</numerusform>
            <numerusform>عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>إحصاءات للحضور</numerusform>
            <numerusform>إحصاء للحضور</numerusform>
            <numerusform>إحصاءات للحضور</numerusform>
            <numerusform>إحصاءات للحضور</numerusform>
            <numerusform>إحصاءً للحضور</numerusform>
            <numerusform>إحصاء للحضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>بطاقات معدّلة</numerusform>
            <numerusform>بطاقة معدّلة</numerusform>
            <numerusform>بطاقات معدّلة</numerusform>
            <numerusform>بطاقات معدّلة</numerusform>
            <numerusform>بطاقة معدّلة</numerusform>
            <numerusform>بطاقة معدّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>أعداد مباشرة معدّلة</numerusform>
            <numerusform>عدد مباشر معدّل</numerusform>
            <numerusform>أعداد مباشرة معدّلة</numerusform>
            <numerusform>أعداد مباشرة معدّلة</numerusform>
            <numerusform>عددًا مباشرًا معدّلًا</numerusform>
            <numerusform>عدد مباشر معدّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>ملاحظات محدّثة</numerusform>
            <numerusform>ملاحظة محدّثة</numerusform>
            <numerusform>ملاحظات محدّثة</numerusform>
            <numerusform>ملاحظات محدّثة</numerusform>
            <numerusform>ملاحظة محدّثة</numerusform>
            <numerusform>ملاحظة محدّثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>أهداف محدّثة</numerusform>
            <numerusform>هدف محدّث</numerusform>
            <numerusform>أهداف محدّثة</numerusform>
            <numerusform>أهداف محدّثة</numerusform>
            <numerusform>هدفًا محدّثًا</numerusform>
            <numerusform>هدف محدّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>خطوات محدّثة في الخطة</numerusform>
            <numerusform>خطوة محدّثة في الخطة</numerusform>
            <numerusform>خطوات محدّثة في الخطة</numerusform>
            <numerusform>خطوات محدّثة في الخطة</numerusform>
            <numerusform>خطوة محدّثة في الخطة</numerusform>
            <numerusform>خطوة محدّثة في الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>عروض محدّثة</numerusform>
            <numerusform>عرض محدّث</numerusform>
            <numerusform>عروض محدّثة</numerusform>
            <numerusform>عروض محدّثة</numerusform>
            <numerusform>عرضًا محدّثًا</numerusform>
            <numerusform>عرض محدّث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>إحصاءات محدّثة للحضور</numerusform>
            <numerusform>إحصاء محدّث للحضور</numerusform>
            <numerusform>إحصاءات محدّثة للحضور</numerusform>
            <numerusform>إحصاءات محدّثة للحضور</numerusform>
            <numerusform>إحصاءً محدّثًا للحضور</numerusform>
            <numerusform>إحصاء محدّث للحضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>بطاقات مسحوبة</numerusform>
            <numerusform>بطاقة مسحوبة</numerusform>
            <numerusform>بطاقات مسحوبة</numerusform>
            <numerusform>بطاقات مسحوبة</numerusform>
            <numerusform>بطاقة مسحوبة</numerusform>
            <numerusform>بطاقة مسحوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>أعداد مباشرة محذوفة</numerusform>
            <numerusform>عدد مباشر محذوف</numerusform>
            <numerusform>أعداد مباشرة محذوفة</numerusform>
            <numerusform>أعداد مباشرة محذوفة</numerusform>
            <numerusform>عددًا مباشرًا محذوفًا</numerusform>
            <numerusform>عدد مباشر محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>ملاحظات محذوفة</numerusform>
            <numerusform>ملاحظة محذوفة</numerusform>
            <numerusform>ملاحظات محذوفة</numerusform>
            <numerusform>ملاحظات محذوفة</numerusform>
            <numerusform>ملاحظة محذوفة</numerusform>
            <numerusform>ملاحظة محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>أهداف محذوفة</numerusform>
            <numerusform>هدف محذوف</numerusform>
            <numerusform>أهداف محذوفة</numerusform>
            <numerusform>أهداف محذوفة</numerusform>
            <numerusform>هدفًا محذوفًا</numerusform>
            <numerusform>هدف محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>خطوات محذوفة من الخطة</numerusform>
            <numerusform>خطوة محذوفة من الخطة</numerusform>
            <numerusform>خطوات محذوفة من الخطة</numerusform>
            <numerusform>خطوات محذوفة من الخطة</numerusform>
            <numerusform>خطوة محذوفة من الخطة</numerusform>
            <numerusform>خطوة محذوفة من الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>عروض محذوفة</numerusform>
            <numerusform>عرض محذوف</numerusform>
            <numerusform>عروض محذوفة</numerusform>
            <numerusform>عروض محذوفة</numerusform>
            <numerusform>عرضًا محذوفًا</numerusform>
            <numerusform>عرض محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>إحصاءات محذوفة للحضور</numerusform>
            <numerusform>إحصاء محذوف للحضور</numerusform>
            <numerusform>إحصاءات محذوفة للحضور</numerusform>
            <numerusform>إحصاءات محذوفة للحضور</numerusform>
            <numerusform>إحصاءً محذوفًا للحضور</numerusform>
            <numerusform>إحصاء محذوف للحضور</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>المراتب الأولى بعد هذا الدمج</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>المراتب الأولى الآن</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>المراتب الأولى بعد هذا الدمج: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>المراتب الأولى الآن: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ خروج</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>تخرج من المراتب الأولى</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ دخول</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>تدخل المراتب الأولى</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>دون صعود</numerusform>
            <numerusform>صعود بمرتبة واحدة</numerusform>
            <numerusform>صعود بمرتبتين</numerusform>
            <numerusform>صعود بـ%n مراتب</numerusform>
            <numerusform>صعود بـ%n مرتبة</numerusform>
            <numerusform>صعود بـ%n مرتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>دون هبوط</numerusform>
            <numerusform>هبوط بمرتبة واحدة</numerusform>
            <numerusform>هبوط بمرتبتين</numerusform>
            <numerusform>هبوط بـ%n مراتب</numerusform>
            <numerusform>هبوط بـ%n مرتبة</numerusform>
            <numerusform>هبوط بـ%n مرتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{what}، في {rooms}. تُحفظ النسختان إلى أن تختاروا.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>عدّت عدة حواسيب أصوات {rooms}. يُعتمد عدّ واحد فقط، لا مجموعها أبدًا؛ وأنتم تختارون أيّها.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتين</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>التراجع عن هذا الدمج</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>إعادة دمج الملف نفسه لا تغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>لا ملفات تالية للقراءة.</numerusform>
            <numerusform>سيُقرأ بعد ذلك ملف واحد.</numerusform>
            <numerusform>سيُقرأ بعد ذلك ملفان.</numerusform>
            <numerusform>ستُقرأ بعد ذلك %n ملفات.</numerusform>
            <numerusform>سيُقرأ بعد ذلك %n ملفًا.</numerusform>
            <numerusform>سيُقرأ بعد ذلك %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>لم يُرفض شيء.</numerusform>
            <numerusform>رُفض ملف واحد.</numerusform>
            <numerusform>رُفض ملفان.</numerusform>
            <numerusform>رُفضت %n ملفات.</numerusform>
            <numerusform>رُفض %n ملفًا.</numerusform>
            <numerusform>رُفض %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>لا أسئلة للحسم.</numerusform>
            <numerusform>سؤال واحد للحسم.</numerusform>
            <numerusform>سؤالان للحسم.</numerusform>
            <numerusform>%n أسئلة للحسم.</numerusform>
            <numerusform>%n سؤالًا للحسم.</numerusform>
            <numerusform>%n سؤال للحسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>لم يُدمج أي مصنف.</numerusform>
            <numerusform>دُمج مصنف واحد.</numerusform>
            <numerusform>دُمج مصنفان.</numerusform>
            <numerusform>دُمجت %n مصنفات.</numerusform>
            <numerusform>دُمج %n مصنفًا.</numerusform>
            <numerusform>دُمج %n مصنف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>لم يُدمج أي ملف.</numerusform>
            <numerusform>دُمج ملف واحد.</numerusform>
            <numerusform>دُمج ملفان.</numerusform>
            <numerusform>دُمجت %n ملفات.</numerusform>
            <numerusform>دُمج %n ملفًا.</numerusform>
            <numerusform>دُمج %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>لم يتغيّر أي ملف بعد المعاينة: {files}.</numerusform>
            <numerusform>تغيّر ملف واحد بعد المعاينة فقُرئ من جديد: {files}.</numerusform>
            <numerusform>تغيّر ملفان بعد المعاينة فقُرئا من جديد: {files}.</numerusform>
            <numerusform>تغيّرت %n ملفات بعد المعاينة فقُرئت من جديد: {files}.</numerusform>
            <numerusform>تغيّر %n ملفًا بعد المعاينة فقُرئت من جديد: {files}.</numerusform>
            <numerusform>تغيّر %n ملف بعد المعاينة فقُرئت من جديد: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>أُوقف الدمج. لم يُدمج شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>أُوقف الدمج. لم يُدمج أي مصنف.</numerusform>
            <numerusform>أُوقف الدمج. دُمج مصنف واحد كاملًا.</numerusform>
            <numerusform>أُوقف الدمج. دُمج مصنفان كاملين.</numerusform>
            <numerusform>أُوقف الدمج. دُمجت %n مصنفات كاملة.</numerusform>
            <numerusform>أُوقف الدمج. دُمج %n مصنفًا كاملًا.</numerusform>
            <numerusform>أُوقف الدمج. دُمج %n مصنف كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>لا ملفات تنتظر.</numerusform>
            <numerusform>ملف واحد ينتظر.</numerusform>
            <numerusform>ملفان ينتظران.</numerusform>
            <numerusform>%n ملفات تنتظر.</numerusform>
            <numerusform>%n ملفًا ينتظر.</numerusform>
            <numerusform>%n ملف ينتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>تم التراجع عن الدمج: لم يُسحب أي مصنف.</numerusform>
            <numerusform>تم التراجع عن الدمج: سُحب مصنف واحد.</numerusform>
            <numerusform>تم التراجع عن الدمج: سُحب مصنفان.</numerusform>
            <numerusform>تم التراجع عن الدمج: سُحبت %n مصنفات.</numerusform>
            <numerusform>تم التراجع عن الدمج: سُحب %n مصنفًا.</numerusform>
            <numerusform>تم التراجع عن الدمج: سُحب %n مصنف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>لا يبقى أي سجل.</numerusform>
            <numerusform>يبقى سجل واحد لأنه عُدّل هنا بعد الدمج.</numerusform>
            <numerusform>يبقى سجلان لأنهما عُدّلا هنا بعد الدمج.</numerusform>
            <numerusform>تبقى %n سجلات لأنها عُدّلت هنا بعد الدمج.</numerusform>
            <numerusform>يبقى %n سجلًا لأنها عُدّلت هنا بعد الدمج.</numerusform>
            <numerusform>يبقى %n سجل لأنها عُدّلت هنا بعد الدمج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقفت القراءة. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن غرفة</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>أفلتوا المصنفات هنا</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>مصنفات الغرف أو المصنفات المدمجة (⁦.xlsx⁩)، أو مخازن أخرى (⁦.sqlite⁩)، أو مجلد مصنفات. تُقرأ الملفات فقط ولا تُعدّل أبدًا.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>لم تُختر ملفات بعد</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>أفلتوها هنا أو اضغطوا Ctrl+O.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما الذي اختلف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>حالات الملفات</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>لا ملف بهذا الاسم أو لهذه الغرفة</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>لإظهار الكل من جديد اضغطوا Esc.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>«الكل» يُظهر البقية.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>مستبعد. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>عنوان. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>ملاحظات من نص ملصق</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>إبقاؤه نصًا واحدًا</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>تعديل صف</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>ضمّه إلى ما قبله</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>الملاحظة تحتاج إلى نص. لاستبعادها اضغطوا Space في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>لا ملاحظات من نص ملصق</numerusform>
            <numerusform>ملاحظة واحدة من نص ملصق</numerusform>
            <numerusform>ملاحظتان من نص ملصق</numerusform>
            <numerusform>%n ملاحظات من نص ملصق</numerusform>
            <numerusform>%n ملاحظة من نص ملصق</numerusform>
            <numerusform>%n ملاحظة من نص ملصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا شيء مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدًا</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات لإضافتها</numerusform>
            <numerusform>إضافة ملاحظة واحدة</numerusform>
            <numerusform>إضافة ملاحظتين</numerusform>
            <numerusform>إضافة %n ملاحظات</numerusform>
            <numerusform>إضافة %n ملاحظة</numerusform>
            <numerusform>إضافة %n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل صاحبه بعد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>يجوز نشره</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>لا يجوز نشره</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>بشرية</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>لا أحرف أخرى</numerusform>
            <numerusform>حرف آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>%n أحرف أخرى</numerusform>
            <numerusform>%n حرفًا آخر</numerusform>
            <numerusform>%n حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>ترجمة فورية</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>تركها كما كانت</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>أي مبادرة</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>أي مجتمع</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>بلا مجتمع محدد</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>بلا لغة</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>ملاحظات رئيسية</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>ملاحظة رئيسية</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>On</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>التأييد</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>يجوز نشره</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>طريقة الترجمة</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>إغلاق جدول الأعمال (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>فتح جدول الأعمال (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>الملاحظة تحتاج إلى نص. لتركها كما كانت اضغطوا Esc.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>تصفية الملاحظات (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>البحث في كل الغرف</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>عام فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2، المعروض %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1، آخرها %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>لإظهار الكل من جديد اضغطوا Esc في خانة البحث.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>كل ضغطة على Esc تزيل مرشحًا واحدًا.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>الملاحظات حول المبادرات الأخرى تجدونها في «كل الملاحظات».</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>لا ملاحظة مطابقة</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>اكتبوا في الأسفل ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>المبادرة %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>لا علامات تأييد</numerusform>
            <numerusform>علامة تأييد واحدة</numerusform>
            <numerusform>علامتا تأييد</numerusform>
            <numerusform>%n علامات تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>ملاحظة رئيسية</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>ملاحظات كل الغرف</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>تعذرت قراءة هذه الملاحظات</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>جارٍ البحث عن ملاحظات متشابهة…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>لم يدوّن أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>لم يدوّن أحد شيئًا في هذا اليوم</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>تظهر الملاحظات حين تكتبها الغرف، أو عند دمج المصنفات.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>لم يدوّن أحد شيئًا هنا بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>لا تجميعات لملاحظات متشابهة</numerusform>
            <numerusform>تجميع واحد لملاحظات متشابهة</numerusform>
            <numerusform>تجميعان لملاحظات متشابهة</numerusform>
            <numerusform>%n تجميعات لملاحظات متشابهة</numerusform>
            <numerusform>%n تجميعًا لملاحظات متشابهة</numerusform>
            <numerusform>%n تجميع لملاحظات متشابهة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{number} من {count} لها ملاحظات</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>قبول التجميع</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>فكّه</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>الانتقال إلى غرفتها</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>العودة إلى المبادرات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>لم يُعثر على شيء. جرّبوا رقمًا أو كلمة من عنوان أو غرفة.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># مبادرة   @ مجتمع   / غرفة</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>إيقاف العدّ التنازلي مؤقتًا</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>بدء العدّ التنازلي</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>الصفحة: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>ملاحظات هذه الغرفة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>غرف أخرى لها محتوى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · اليوم {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنتم هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>نص لم يكتمل</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>الانتقال إلى: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>ملاحظات الغرف الأخرى</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>البحث في كل الغرف عن «{words}»</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>فتح دردشة محفوظة</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>دردشات محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>الجاهز: %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>المستبدل: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>غير المقروء: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>المتخطّى: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات لإضافتها</numerusform>
            <numerusform>إضافة بطاقة واحدة</numerusform>
            <numerusform>إضافة بطاقتين</numerusform>
            <numerusform>إضافة %n بطاقات</numerusform>
            <numerusform>إضافة %n بطاقة</numerusform>
            <numerusform>إضافة %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>بدلًا من بطاقات الدردشة السابقة</numerusform>
            <numerusform>بدلًا من البطاقة المأخوذة سابقًا من الدردشة</numerusform>
            <numerusform>بدلًا من البطاقتين المأخوذتين سابقًا من الدردشة</numerusform>
            <numerusform>بدلًا من البطاقات الـ%n المأخوذة سابقًا من الدردشة</numerusform>
            <numerusform>بدلًا من البطاقات الـ%n المأخوذة سابقًا من الدردشة</numerusform>
            <numerusform>بدلًا من البطاقات الـ%n المأخوذة سابقًا من الدردشة</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>لم يُعثر على أسماء: يُحتسب كل سطر شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>يُحتسب آخر سطر مقروء لكل شخص. ولا يمكن التمييز بين شخصين بالاسم نفسه. ولا تُحفظ الأسماء.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>من يظهر في الدردشتين كلتيهما يُحتسب مرتين.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>البطاقات: %1، لكن الحاضرين: %3.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>البطاقات %1 + غير المصوّتين %2 = الحاضرون %3</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>البطاقات مع الموجودة سلفًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>لا أسطر مستبعدة.</numerusform>
            <numerusform>سطر واحد يبقى مستبعدًا إلى أن تصححوه.</numerusform>
            <numerusform>سطران يبقيان مستبعدين إلى أن تصححوهما.</numerusform>
            <numerusform>%n أسطر تبقى مستبعدة إلى أن تصححوها.</numerusform>
            <numerusform>%n سطرًا يبقى مستبعدًا إلى أن تصححوها.</numerusform>
            <numerusform>%n سطر يبقى مستبعدًا إلى أن تصححوها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>الصقوا الدردشة هنا، أو أفلتوا الملف الذي حفظه برنامج الاجتماعات.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>نص الدردشة</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>البطاقات المقروءة</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>لصق بطاقات من الدردشة</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>لم يُخصَّص أي مكان؛ القوائم في {folder}.</numerusform>
            <numerusform>خُصّص مكان واحد؛ القوائم في {folder}.</numerusform>
            <numerusform>خُصّص مكانان؛ القوائم في {folder}.</numerusform>
            <numerusform>خُصّصت %n أماكن؛ القوائم في {folder}.</numerusform>
            <numerusform>خُصّص %n مكانًا؛ القوائم في {folder}.</numerusform>
            <numerusform>خُصّص %n مكان؛ القوائم في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>بلا عنوان بريد إلكتروني، ولذلك ليسوا في قائمة برنامج الاجتماعات: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>اليوم {day}: لا أحد تقتصر لغته على {languages} ولا غرفة توفرها.</numerusform>
            <numerusform>اليوم {day}: شخص واحد لا يفهم إلا {languages}؛ ولا غرفة توفرها.</numerusform>
            <numerusform>اليوم {day}: شخصان لا يفهمان إلا {languages}؛ ولا غرفة توفرها.</numerusform>
            <numerusform>اليوم {day}: %n أشخاص لا يفهمون إلا {languages}؛ ولا غرفة توفرها.</numerusform>
            <numerusform>اليوم {day}: %n شخصًا لا يفهمون إلا {languages}؛ ولا غرفة توفرها.</numerusform>
            <numerusform>اليوم {day}: %n شخص لا يفهمون إلا {languages}؛ ولا غرفة توفرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>لم تُمحَ أي قائمة لهم.</numerusform>
            <numerusform>مُحيت قائمة واحدة لهم.</numerusform>
            <numerusform>مُحيت قائمتان لهم.</numerusform>
            <numerusform>مُحيت %n قوائم لهم.</numerusform>
            <numerusform>مُحيت %n قائمة لهم.</numerusform>
            <numerusform>مُحيت %n قائمة لهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>عُدّل {file} بعد كتابته، فتُرك مكانه.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>لم يعد {file} حيث كُتب. إن كان قد نُقل فأتلفوه في مكانه الجديد.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>تعذر محو {file}. أتلفوه.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>اسم مجتمع</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>رقمًا؛ فكل صف يذكر توصية أو مبادرة، أو فيه ملاحظة</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>توصية من {first} إلى {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>بطاقة تذكر مبادرات من هذه الفعالية</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>بطاقة تذكر مجموعات من هذه الفعالية</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>بطاقة تذكر كل مبادرة مرة واحدة</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>بطاقة تذكر كل مجموعة مرة واحدة</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>بطاقة لا يتجاوز عدد اختياراتها {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>بطاقة لا يتجاوز عدد نقاطها {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>بطاقة لا يتجاوز عدد مراتبها {number}</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>بطاقة لا يتجاوز عدد تقييماتها {number}</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>بطاقة: فهذه الجولة برفع الأيدي، وعددها في الورقة Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>بطاقة تقييمات من 0 إلى {highest}، مثل {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>بطاقة: فلا بطاقات في هذه الجولة</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>أرقامًا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>حروفًا من {first} إلى {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>رمز لغة، مثل en أو zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>دقائق من 1 إلى 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>تاريخًا مثل ⁦2020-11-21⁩</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>وقتًا بتوقيت UTC مثل 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>مدة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>رابطًا مثل https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>رقمًا واحدًا: لا يمكن أن تصبح مبادرتان واحدة، وإلا احتُسب مرتين كل من اختارهما معًا. أبقوا واحدة هنا، واجعلوا الأخرى مبادرة قائمة بذاتها</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>الغرفة {room}، اليوم {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>تصويت الجولة {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>المبادرة {number} «{title}»</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يومًا</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>واحدًا على الأقل</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>لا مجموعات</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>مجموعات يُصوَّت عليها</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>عنوانًا أو متحدثًا</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>يومًا من أيام الغرفة {room}: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>القوائم السابقة</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>أسماء غير {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} في {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>رقمًا خاصًا بها هناك</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}، الغرفة</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}، اليوم</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}، الفترة</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}، المبادرة</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}، المدة المخططة</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}، العنوان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>قائمة سابقة: فهذه هي المذكورة في «List version»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بالوصول</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود سلفًا</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة متبقية على القرص</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>يتعذر فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في قراءة القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>الفعالية الفعلية</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}، اليوم {day}، المبادرة {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}، اليوم {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>لا فعالية</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>لغة نعرفها</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>عددًا صحيحًا من 0 فأكثر</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>غرفة من هذه الفعالية</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقمًا</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>معرّفًا</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>مصنف غرفة</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>عددًا مثل 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>الأعداد المباشرة</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>إحصاء الحضور</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>الأصوات المعدودة على حدة</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>الغرف التي بلا مصنف</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>أوقات العروض</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>الأولويات المسبقة</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>الملاحظات المتشابهة</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>السطر {line}، {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>أرقامًا من {first} إلى {last}، وكذلك {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>أرقامًا من {first} إلى {last}، مع {parts} بدلًا من {numbers}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>واحدًا من {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>مبادرة: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>مبادرة من هذه القائمة ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>المبادرة {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>المجموعة {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>اليوم {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>الجولة {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>الغرفة {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>العرض {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>بند جدول الأعمال {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>عدد صحيح لا يزيد على {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>عدد الصفوف {number}</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>عدد الصفوف أكثر من {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>عدد النصوص {number}</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}، {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>نصًا لا يتجاوز عدد حروفه {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>احتياجًا، أو لا شيء</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>يومًا من أيام الفعالية</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>غرفة من غرف الفعالية</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>الجدول «{name}»</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>فعاليته</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>جهازًا</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>معرّف هذه الجلسة</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>معرّفًا خاصًا به</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>جدول سجله</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>سجلًا كاملًا</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>السجل المطابق لمعرّفه ونسخته وجلسته</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>جلسات من هذا المخزن</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>يومًا من أيام هذه الفعالية</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>جولة من هذه الفعالية</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>أسماء مع أرقام</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>واحدًا من هذه القائمة ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>جلسة من هذا المخزن</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 أو 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>نصًا يمكن أن يتسع له مصنف</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>ما كان في خانة بطاقة</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>وقتًا قبل سنة 10000</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>نوع ملاحظة</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>بطاقة: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} ميغابايت، عدد الأسطر {lines}</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>عدد الاختيارات {number}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} أو أكثر</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>واحدة من المجموعات</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>معرّف مصنف</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>اسم جهاز</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>معرّفات جلسات</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>لا يوجد «{fact}» في الورقة About</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>تذكر الورقة About «{found}» عند {fact}</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>عدد الأوراق {number}</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} ميغابايت من النص</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}، الصف {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>عدد العناصر {number}</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>عدد الصيغ {number}</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>وسم أطول</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>عدد العناصر المتداخلة أكثر من {number}</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>نص أطول</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>عدد الحروف {number}</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>عدد الأعمدة {number}</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}، {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>ملف أقدم أو محمي</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>لا يبدأ كما يبدأ المصنف</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>الملف ليس ملف zip</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>عدد الأجزاء {number}</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} ميغابايت بعد فكّ الضغط</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>في جزء منه، نسبة التضخّم عند فكّ الضغط {number}</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>نسبة {number}</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>ملف zip لشيء آخر</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>مصنف ثنائي، ⁦.xlsb⁩</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>ملف LibreOffice، ⁦.ods⁩</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>كل اسم مرة واحدة مع عدد، مثل «⁦en 5; fr 3⁩»</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>وقتًا مثل ⁦2020-11-21 11:47:03.123⁩</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>دقائق وثواني مثل 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes أو خلية فارغة</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>لا ورقة About فيه</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>مجموعة من هذه الفعالية ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>بطاقة من هذه الفعالية</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>مبادرة من القائمة «{list}» موجودة في «{now}» أيضًا</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>غرفة هذا المصنف ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>قيمة Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>ما صُدّر هنا</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>بطاقة. لسحبها اكتبوا yes في Withdrawn</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>يومًا من أيام هذه الفعالية ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>جولة من هذه الفعالية ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>غرفة من هذه الفعالية ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · اليوم {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>الاستبيان</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>الربع %1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>المبادرات %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>كل مجتمع بمفرده</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجتمعات معًا</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>بدعم من المؤسسة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>مستوى التنسيق</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>المجتمعات المهتمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>من يجب إشراكه، وكيف</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>كيف يبدو النجاح</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>الدعم المطلوب</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>إضافة قيادة</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>إضافة مجتمعات</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>بلا خطوات</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>بلا إجراء رئيسي</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>بلا قيادة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا موعد</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>مبادرة أخرى</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>لا إجراءات رئيسية في هذه الغرفة</numerusform>
            <numerusform>إجراء رئيسي واحد في هذه الغرفة</numerusform>
            <numerusform>إجراءان رئيسيان في هذه الغرفة</numerusform>
            <numerusform>%n إجراءات رئيسية في هذه الغرفة</numerusform>
            <numerusform>%n إجراءً رئيسيًا في هذه الغرفة</numerusform>
            <numerusform>%n إجراء رئيسي في هذه الغرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>المعتاد %n.</numerusform>
            <numerusform>المعتاد إجراء واحد.</numerusform>
            <numerusform>المعتاد إجراءان.</numerusform>
            <numerusform>المعتاد %n.</numerusform>
            <numerusform>المعتاد %n.</numerusform>
            <numerusform>المعتاد %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>نقل خطوة</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>تحديد المستوى</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>تمييز إجراء رئيسي</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>المكتمل: %1 من %2</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>مبادرات الخطة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>البحث في الخطة</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>اختيار قائمة أخرى</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>تكتمل الخطة بهدف وخطوات وإجراء رئيسي، وبقيادة وموعد لكل خطوة.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>لا خطوات بعد</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>اكتبوا الأولى في الأسفل ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>لا شيء في هذه القائمة</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>اختاروا قائمة أخرى، أو أضيفوا إليها مبادرة باستخدام Ctrl J.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>لإظهار الكل من جديد اضغطوا Esc.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>اختاروا قائمة أخرى في الأسفل.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>المبادرة السابقة</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>المبادرة التالية</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>خطط كل الغرف</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>لا نواقص</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>لكل خطة كل ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>الأهداف والخطوات</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>ذات النواقص فقط</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>الانتقال إلى غرفتها</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>العودة إلى المبادرات</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>لم يخطط أحد لشيء بعد</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>تظهر الأهداف والخطوات حين تكتبها الغرف، أو عند دمج المصنفات.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>لم تخطط لها أي غرفة: %1</numerusform>
            <numerusform>خططت لها غرفة واحدة: %1</numerusform>
            <numerusform>خططت لها غرفتان: %1</numerusform>
            <numerusform>خططت لها %n غرف: %1</numerusform>
            <numerusform>خططت لها %n غرفة: %1</numerusform>
            <numerusform>خططت لها %n غرفة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>لم تخطط لها أي غرفة</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت اثنتان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>مبادرات مخططة</numerusform>
            <numerusform>مبادرة مخططة</numerusform>
            <numerusform>مبادرات مخططة</numerusform>
            <numerusform>مبادرات مخططة</numerusform>
            <numerusform>مبادرة مخططة</numerusform>
            <numerusform>مبادرة مخططة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>أهداف</numerusform>
            <numerusform>هدف</numerusform>
            <numerusform>أهداف</numerusform>
            <numerusform>أهداف</numerusform>
            <numerusform>هدفًا</numerusform>
            <numerusform>هدف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>خطوات</numerusform>
            <numerusform>خطوة</numerusform>
            <numerusform>خطوات</numerusform>
            <numerusform>خطوات</numerusform>
            <numerusform>خطوة</numerusform>
            <numerusform>خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>إجراءات رئيسية</numerusform>
            <numerusform>إجراء رئيسي</numerusform>
            <numerusform>إجراءات رئيسية</numerusform>
            <numerusform>إجراءات رئيسية</numerusform>
            <numerusform>إجراءً رئيسيًا</numerusform>
            <numerusform>إجراء رئيسي</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>بلا قيادة</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>بلا موعد</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>الاحتياجات: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>المهتمة: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>لا هدف بعد</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>لا خطوات بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>لا خطوات بلا قيادة</numerusform>
            <numerusform>خطوة واحدة بلا قيادة</numerusform>
            <numerusform>خطوتان بلا قيادة</numerusform>
            <numerusform>%n خطوات بلا قيادة</numerusform>
            <numerusform>%n خطوة بلا قيادة</numerusform>
            <numerusform>%n خطوة بلا قيادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>لا خطوات بلا موعد</numerusform>
            <numerusform>خطوة واحدة بلا موعد</numerusform>
            <numerusform>خطوتان بلا موعد</numerusform>
            <numerusform>%n خطوات بلا موعد</numerusform>
            <numerusform>%n خطوة بلا موعد</numerusform>
            <numerusform>%n خطوة بلا موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>الناقص: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>إجراء رئيسي</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>القيادة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>لا خطوات مشابهة</numerusform>
            <numerusform>خطوة مشابهة واحدة</numerusform>
            <numerusform>خطوتان متشابهتان</numerusform>
            <numerusform>%n خطوات متشابهة</numerusform>
            <numerusform>%n خطوة متشابهة</numerusform>
            <numerusform>%n خطوة متشابهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>أحسنتم</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>رائع</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>اكتبوا ما يقوله أحد الحاضرين، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>دوّنوا ما يقوله أحد الحاضرين: انتقلوا إلى الحقل واكتبوا ثم Enter. وللخروج منه Esc.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>ملاحظة حول مبادرة</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>أضيفوا ملاحظة حول المبادرة 24: اكتبوا ⁦#24⁩ ثم مسافة ثم الكلمات، واضغطوا Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>تخوف</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>دوّنوا تخوفًا: ابدؤوا بعلامة تعجب، مثل: !من سيدفع؟</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>عدّلوا آخر ملاحظة لكم: السهم الأعلى في الحقل الفارغ، ثم كلمات أخرى، ثم Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>تراجعوا عن ذلك. يصلح هذا لكل شيء، ولأي عدد من المرات.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>العدّ التنازلي</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>ابدؤوا العدّ التنازلي للنقاش، من أي صفحة.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>عدّوا بطاقة الشخص السادس: انتقلوا إلى «التصويت» واكتبوا ⁦2 24 31⁩ ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>إغلاق التصويت</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>صوّت الجميع: أغلقوا التصويت. يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>انتقلوا إلى «الخطة»: اكتبوا خطوة أولى للمبادرة الفائزة، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>والآن هدفها، في جملة واحدة: اضغطوا F6 مرتين للوصول إلى الحقل. اكتبوا ثم Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>عرض خاطف</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>انتقلوا إلى «العروض»، وابدؤوا العرض المنتظر بالمفتاح Space.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>أظهروا المنصة، وهي النافذة التي تشاركونها مع الغرفة. والمفتاح نفسه يغلقها.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>صدّروا مصنف الغرفة: هذا ما ترسلونه إلى المنسّق.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>أرسلت ثلاث غرف مصنفاتها. افتحوا الثلاثة كلها، ثم ادمجوها.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>عُدّلت ملاحظة من الغرفة 2 في موضعين. افتحوا الحسم؛ اختاروا إحداهما بـ K أو T، ثم Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>اطّلعوا على النتائج: Enter على مبادرة يُظهر الغرف وراء أصواتها.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>في صفحة الفعالية، سمّوا مدوّن ملاحظات إحدى الغرف: انتقلوا إلى الخلية واكتبوا ثم Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>انشروا كل ذلك في مجلد لهذا التمرين. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>أُنجز {done} من {all} في {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>الخطوة {done} من {all}، الوقت حتى الآن {time}. ينقل F6 إلى هذا السطر.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>إنهاء التمرين</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>البدء الفعلي</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>كان هذا هو التمرين.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>ما تُخطّي: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>لم تتمرّنوا على شيء.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>ما تمرّنتم عليه: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>اكتبوا عنوانًا</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>رمز أو اسم</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>عرض جديد</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>ينتظر كل منها في طابور غرفته منذ البداية</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>لا عروض بعد. لإعداد عرض اضغطوا Ctrl N.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>عرض جديد</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>العروض المعدّة</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>إحصاء الحاضرين</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>إحصاء الساعة %1: لتصحيحه اضغطوا Enter، ولتركه كما هو اضغطوا Esc.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 إلى %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>لا صفوف تذكر شيئًا بالكلمات</numerusform>
            <numerusform>صف واحد يذكر شيئًا بالكلمات</numerusform>
            <numerusform>صفان يذكران شيئًا بالكلمات</numerusform>
            <numerusform>%n صفوف تذكر شيئًا بالكلمات</numerusform>
            <numerusform>%n صفًا يذكر شيئًا بالكلمات</numerusform>
            <numerusform>%n صف يذكر شيئًا بالكلمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>مراجعتها</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>لم يُقرأ شيء: لا أخطاء في {file}.</numerusform>
            <numerusform>لم يُقرأ شيء: خطأ واحد في {file}.</numerusform>
            <numerusform>لم يُقرأ شيء: خطآن في {file}.</numerusform>
            <numerusform>لم يُقرأ شيء: %n أخطاء في {file}.</numerusform>
            <numerusform>لم يُقرأ شيء: %n خطأً في {file}.</numerusform>
            <numerusform>لم يُقرأ شيء: %n خطأ في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>لا جديد: لا صفوف.</numerusform>
            <numerusform>لا جديد: صف واحد كان هنا من قبل.</numerusform>
            <numerusform>لا جديد: صفان كانا هنا من قبل.</numerusform>
            <numerusform>لا جديد: %n صفوف كانت هنا من قبل.</numerusform>
            <numerusform>لا جديد: %n صفًا كانت هنا من قبل.</numerusform>
            <numerusform>لا جديد: %n صف كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>لم يُقرأ أي صف، مع تنبيهات.</numerusform>
            <numerusform>قُرئ صف واحد، مع تنبيهات.</numerusform>
            <numerusform>قُرئ صفان، مع تنبيهات.</numerusform>
            <numerusform>قُرئت %n صفوف، مع تنبيهات.</numerusform>
            <numerusform>قُرئ %n صفًا، مع تنبيهات.</numerusform>
            <numerusform>قُرئ %n صف، مع تنبيهات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>قراءة جدول آخر</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>مراجعة الصفوف المكتوبة بالكلمات</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>حذف كل الأولويات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>أصلحوها ثم اقرؤوا الجدول من جديد.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>اقتباسات بلا موافقة: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>عناوين بريد إلكتروني: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>أرقام هواتف: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>مستخدمون ذُكرت أسماؤهم أو روابطهم: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>أسماء أشخاص: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>متحدثون في العروض الخاطفة: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>بطاقات مفردة في جلسات حضرها أقل من 3 أشخاص: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>لغات الحاضرين ومجتمعاتهم في جلسات عُدّ فيها أقل من 3 أشخاص: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>سجلات محذوفة: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>ميسّرو الغرف: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>مدوّنو الملاحظات في الغرف: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>فحص الخصوصية</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>العودة إلى فحص الخصوصية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>يُقرأ المخزن في الخلفية.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>يُعاد الفحص عند كل كتابة، وهو يقرأ المخزن لا الشاشة.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>تأجيل القرار</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>لا يُنشر إلا بموافقة المتحدث. وتُحفظ الموافقة مع الملاحظة.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>تسبق كلًّا منها فاصلة عليا في الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>لم يُحصَ أحد ولم يصوّت أحد</numerusform>
            <numerusform>شخص واحد أُحصي أو صوّت</numerusform>
            <numerusform>شخصان أُحصيا أو صوّتا</numerusform>
            <numerusform>%n أشخاص أُحصوا أو صوّتوا</numerusform>
            <numerusform>%n شخصًا أُحصوا أو صوّتوا</numerusform>
            <numerusform>%n شخص أُحصوا أو صوّتوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>اليوم {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>احتياجات الدعم مستبعدة</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>الإجابات عن اللغة والبيانات ورعاية الأطفال تبقى هنا</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>رموز التنسيق معطّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>لا ملاحظات فيها نص ويكي أو HTML</numerusform>
            <numerusform>ملاحظة واحدة فيها نص ويكي أو HTML</numerusform>
            <numerusform>ملاحظتان فيهما نص ويكي أو HTML</numerusform>
            <numerusform>%n ملاحظات فيها نص ويكي أو HTML</numerusform>
            <numerusform>%n ملاحظة فيها نص ويكي أو HTML</numerusform>
            <numerusform>%n ملاحظة فيها نص ويكي أو HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>يظهر كما كُتب ولا يفعل شيئًا</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>نص الدردشة مستبعد</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>لا تُستخدم إلا البطاقات</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>السجلات المحذوفة مستبعدة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>صفحات المستخدمين</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>متحدثو العروض</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>الجلسات الصغيرة</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>الخلايا المحيّدة</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>محجوب مؤقتًا</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>مستبعد مؤقتًا</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>لن يُحجب أي موضع.</numerusform>
            <numerusform>سيُحجب موضع واحد.</numerusform>
            <numerusform>سيُحجب موضعان.</numerusform>
            <numerusform>ستُحجب %n مواضع.</numerusform>
            <numerusform>سيُحجب %n موضعًا.</numerusform>
            <numerusform>سيُحجب %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>لن يُستبعد شيء.</numerusform>
            <numerusform>سيُستبعد واحد.</numerusform>
            <numerusform>سيُستبعد اثنان.</numerusform>
            <numerusform>عدد ما سيُستبعد: %n.</numerusform>
            <numerusform>عدد ما سيُستبعد: %n.</numerusform>
            <numerusform>عدد ما سيُستبعد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>لن يُنشر شيء.</numerusform>
            <numerusform>سيُنشر واحد.</numerusform>
            <numerusform>سيُنشر اثنان.</numerusform>
            <numerusform>عدد ما سيُنشر: %n.</numerusform>
            <numerusform>عدد ما سيُنشر: %n.</numerusform>
            <numerusform>عدد ما سيُنشر: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا معلّق</numerusform>
            <numerusform>واحد معلّق</numerusform>
            <numerusform>اثنان معلّقان</numerusform>
            <numerusform>%n معلّقة</numerusform>
            <numerusform>%n معلّقة</numerusform>
            <numerusform>%n معلّقة</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>أسماء الأشخاص مستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>لا محجوب</numerusform>
            <numerusform>واحد محجوب</numerusform>
            <numerusform>اثنان محجوبان</numerusform>
            <numerusform>%n محجوبة</numerusform>
            <numerusform>%n محجوبة</numerusform>
            <numerusform>%n محجوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>لا منشور</numerusform>
            <numerusform>واحد منشور</numerusform>
            <numerusform>اثنان منشوران</numerusform>
            <numerusform>%n منشورة</numerusform>
            <numerusform>%n منشورة</numerusform>
            <numerusform>%n منشورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>محجوبة بالعلامة […] إلى أن تقرروا</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>مستبعدة إلى أن تقرروا</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>لم يجب المتحدثون بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>لم يُترك شيء آخر</numerusform>
            <numerusform>تُرك اقتباس آخر: كان الجواب لا</numerusform>
            <numerusform>تُرك اقتباسان آخران: كان الجواب لا</numerusform>
            <numerusform>تُركت %n اقتباسات أخرى: كان الجواب لا</numerusform>
            <numerusform>تُرك %n اقتباسًا آخر: كان الجواب لا</numerusform>
            <numerusform>تُرك %n اقتباس آخر: كان الجواب لا</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>حجبها</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>لا اقتباسات تحتاج إلى موافقة</numerusform>
            <numerusform>اقتباس واحد يحتاج إلى موافقة</numerusform>
            <numerusform>اقتباسان يحتاجان إلى موافقة</numerusform>
            <numerusform>%n اقتباسات تحتاج إلى موافقة</numerusform>
            <numerusform>%n اقتباسًا يحتاج إلى موافقة</numerusform>
            <numerusform>%n اقتباس يحتاج إلى موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>لا جلسات حضرها أقل من 3 أشخاص</numerusform>
            <numerusform>جلسة واحدة حضرها أقل من 3 أشخاص</numerusform>
            <numerusform>جلستان حضر كلًّا منهما أقل من 3 أشخاص</numerusform>
            <numerusform>%n جلسات حضر كلًّا منها أقل من 3 أشخاص</numerusform>
            <numerusform>%n جلسة حضر كلًّا منها أقل من 3 أشخاص</numerusform>
            <numerusform>%n جلسة حضر كلًّا منها أقل من 3 أشخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>لا متحدثين للمراجعة</numerusform>
            <numerusform>متحدث واحد للمراجعة في العروض</numerusform>
            <numerusform>متحدثان للمراجعة في العروض</numerusform>
            <numerusform>%n متحدثين للمراجعة في العروض</numerusform>
            <numerusform>%n متحدثًا للمراجعة في العروض</numerusform>
            <numerusform>%n متحدث للمراجعة في العروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>لا عناوين بريد إلكتروني</numerusform>
            <numerusform>عنوان بريد إلكتروني واحد</numerusform>
            <numerusform>عنوانا بريد إلكتروني</numerusform>
            <numerusform>%n عناوين بريد إلكتروني</numerusform>
            <numerusform>%n عنوان بريد إلكتروني</numerusform>
            <numerusform>%n عنوان بريد إلكتروني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>لا أرقام هواتف</numerusform>
            <numerusform>رقم هاتف واحد</numerusform>
            <numerusform>رقما هاتف</numerusform>
            <numerusform>%n أرقام هواتف</numerusform>
            <numerusform>%n رقم هاتف</numerusform>
            <numerusform>%n رقم هاتف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>لا مستخدمين ذُكرت أسماؤهم أو روابطهم</numerusform>
            <numerusform>مستخدم واحد ذُكر اسمه أو رابطه</numerusform>
            <numerusform>مستخدمان ذُكر اسماهما أو رابطاهما</numerusform>
            <numerusform>%n مستخدمين ذُكرت أسماؤهم أو روابطهم</numerusform>
            <numerusform>%n مستخدمًا ذُكرت أسماؤهم أو روابطهم</numerusform>
            <numerusform>%n مستخدم ذُكرت أسماؤهم أو روابطهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>لا أسماء في الملاحظات</numerusform>
            <numerusform>اسم واحد في الملاحظات</numerusform>
            <numerusform>اسمان في الملاحظات</numerusform>
            <numerusform>%n أسماء في الملاحظات</numerusform>
            <numerusform>%n اسمًا في الملاحظات</numerusform>
            <numerusform>%n اسم في الملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>لا متحدثين في العروض</numerusform>
            <numerusform>متحدث واحد في العروض</numerusform>
            <numerusform>متحدثان في العروض</numerusform>
            <numerusform>%n متحدثين في العروض</numerusform>
            <numerusform>%n متحدثًا في العروض</numerusform>
            <numerusform>%n متحدث في العروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>لا اقتباسات بلا موافقة</numerusform>
            <numerusform>اقتباس واحد بلا موافقة</numerusform>
            <numerusform>اقتباسان بلا موافقة</numerusform>
            <numerusform>%n اقتباسات بلا موافقة</numerusform>
            <numerusform>%n اقتباسًا بلا موافقة</numerusform>
            <numerusform>%n اقتباس بلا موافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>مراجعة الاقتباسات</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>مراجعة العناوين</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>مراجعة الأرقام</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>مراجعة المستخدمين</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>مراجعة الأسماء</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>مراجعة المتحدثين</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>مراجعة الجلسات</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>لا عناوين بريد إلكتروني</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>مستخدمون ذُكرت أسماؤهم أو روابطهم</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>متحدثو العروض</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>جلسات حضرها أقل من 3 أشخاص</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>لم يُعثر على أي من هذه</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>لا خلية تبدأ بإحدى العلامات ⁦= + - @⁩</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>لا خلايا تحتاج إلى تحييد</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>لا خلايا محيّدة</numerusform>
            <numerusform>خلية محيّدة واحدة</numerusform>
            <numerusform>خليتان محيّدتان</numerusform>
            <numerusform>%n خلايا محيّدة</numerusform>
            <numerusform>%n خلية محيّدة</numerusform>
            <numerusform>%n خلية محيّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>كانت تبدأ بإحدى العلامات ⁦= + - @⁩ فتُنفَّذ في Excel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>القراءة: {done} من {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>الدمج: {done} من {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>جارٍ التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>المصنف المدمج</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>صفحة التقرير</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>البيانات الخام</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>البيانات الجدولية</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات البيانية</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>لم يُتراجع عن أي قرار.</numerusform>
            <numerusform>تم التراجع عن قرار واحد.</numerusform>
            <numerusform>تم التراجع عن قرارين.</numerusform>
            <numerusform>تم التراجع عن %n قرارات.</numerusform>
            <numerusform>تم التراجع عن %n قرارًا.</numerusform>
            <numerusform>تم التراجع عن %n قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>اختيار مجلد للنشر فيه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف في {folder}.</numerusform>
            <numerusform>كُتب ملف واحد في {folder}.</numerusform>
            <numerusform>كُتب ملفان في {folder}.</numerusform>
            <numerusform>كُتبت %n ملفات في {folder}.</numerusform>
            <numerusform>كُتب %n ملفًا في {folder}.</numerusform>
            <numerusform>كُتب %n ملف في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>ما كان هناك من قبل عُدّل بعد كتابته، وهو محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>ما كان هناك من قبل له مخرجات أخرى، وهو محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقفت الكتابة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>تدريب: يذكر كل مخرج أن أحدًا لم يقل أيًّا مما ورد فيه.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>لم يُكتب شيء هناك بعد</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>ابتداءً من ذلك الحين يظهر ما اختلف عن المرة السابقة.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>الملف الموجود في المجلد يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>نُسخ: {file}، {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>آخر دمج: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>تُنشأ الصفحة من المخزن.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>أُضيف: {came}، حُذف: {went}</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>طريقة الإظهار</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>نص الويكي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>نسخ نص الويكي</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>فحص الخصوصية</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>التغييرات منذ آخر كتابة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>جزء من الصفحة</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>الكتابة: {done} من {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>اختاروا مخرجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>لا يُرسل شيء. تُكتب الملفات في المجلد أعلاه.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>رخصة البيانات</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}، والملاحظات بلغاتها</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>كلمات التقرير متوفرة بالإنجليزية فقط حتى الآن.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>مصنف Excel واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>لا ملفات CSV بترميز UTF-8</numerusform>
            <numerusform>ملف CSV واحد بترميز UTF-8</numerusform>
            <numerusform>ملفا CSV بترميز UTF-8</numerusform>
            <numerusform>%n ملفات CSV بترميز UTF-8</numerusform>
            <numerusform>%n ملف CSV بترميز UTF-8</numerusform>
            <numerusform>%n ملف CSV بترميز UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>ملفات CSV بترميز UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>صور PNG وSVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>لا صور PNG وSVG</numerusform>
            <numerusform>صورة واحدة بصيغتي PNG وSVG</numerusform>
            <numerusform>صورتان بصيغتي PNG وSVG</numerusform>
            <numerusform>%n صور بصيغتي PNG وSVG</numerusform>
            <numerusform>%n صورة بصيغتي PNG وSVG</numerusform>
            <numerusform>%n صورة بصيغتي PNG وSVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>جداول لـ Commons بصيغة JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} بصيغة JSON</numerusform>
            <numerusform>{file} وملف آخر بصيغة JSON</numerusform>
            <numerusform>{file} وملفان آخران بصيغة JSON</numerusform>
            <numerusform>{file} و%n ملفات أخرى بصيغة JSON</numerusform>
            <numerusform>{file} و%n ملفًا آخر بصيغة JSON</numerusform>
            <numerusform>{file} و%n ملف آخر بصيغة JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file}، نص ويكي</numerusform>
            <numerusform>{file} وجزء آخر، نص ويكي</numerusform>
            <numerusform>{file} وجزءان آخران، نص ويكي</numerusform>
            <numerusform>{file} و%n أجزاء أخرى، نص ويكي</numerusform>
            <numerusform>{file} و%n جزءًا آخر، نص ويكي</numerusform>
            <numerusform>{file} و%n جزء آخر، نص ويكي</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}، نص ويكي</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}، حسب اليوم والمبادرة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>المختار: {some} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>لا مخرجات للكتابة</numerusform>
            <numerusform>كتابة مخرج واحد</numerusform>
            <numerusform>كتابة مخرجين</numerusform>
            <numerusform>كتابة %n مخرجات</numerusform>
            <numerusform>كتابة %n مخرجًا</numerusform>
            <numerusform>كتابة %n مخرج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>تأجيل الباقي %n د</numerusform>
            <numerusform>تأجيل الباقي %n د</numerusform>
            <numerusform>تأجيل الباقي %n د</numerusform>
            <numerusform>تأجيل الباقي %n د</numerusform>
            <numerusform>تأجيل الباقي %n د</numerusform>
            <numerusform>تأجيل الباقي %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>يبدأ كل ما يلي في موعده</numerusform>
            <numerusform>يبدأ كل ما يلي متأخرًا دقيقة واحدة</numerusform>
            <numerusform>يبدأ كل ما يلي متأخرًا دقيقتين</numerusform>
            <numerusform>يبدأ كل ما يلي متأخرًا %n دقائق</numerusform>
            <numerusform>يبدأ كل ما يلي متأخرًا %n دقيقة</numerusform>
            <numerusform>يبدأ كل ما يلي متأخرًا %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>الغرف والبطاقات وراء العدد</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>بجانب الترتيب</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>لا أصوات في هذه الغرف</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>اختاروا غرفًا أخرى في الأعلى.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>تظهر النتائج عند عدّ الأصوات أو دمج المصنفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>لا غيرها بلا أصوات</numerusform>
            <numerusform>واحدة أخرى بلا أصوات</numerusform>
            <numerusform>اثنتان أخريان بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>المراتب مقارنةً بأولويات المجتمعات المسبقة</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>معنى الصوت: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>لا تصويت في هذه الجولة.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>طُرحت كلها في كل الغرف.</numerusform>
            <numerusform>طُرحت واحدة في بعض الغرف فقط فلا مرتبة لها.</numerusform>
            <numerusform>طُرحت اثنتان في بعض الغرف فقط فلا مرتبة لهما.</numerusform>
            <numerusform>طُرحت %n في بعض الغرف فقط فلا مرتبة لها.</numerusform>
            <numerusform>طُرحت %n في بعض الغرف فقط فلا مرتبة لها.</numerusform>
            <numerusform>طُرحت %n في بعض الغرف فقط فلا مرتبة لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>أحصت كل الغرف حاضريها.</numerusform>
            <numerusform>لم تُحصِ غرفة واحدة حاضريها فاستُبعدت.</numerusform>
            <numerusform>لم تُحصِ غرفتان حاضريهما فاستُبعدتا.</numerusform>
            <numerusform>لم تُحصِ %n غرف حاضريها فاستُبعدت.</numerusform>
            <numerusform>لم تُحصِ %n غرفة حاضريها فاستُبعدت.</numerusform>
            <numerusform>لم تُحصِ %n غرفة حاضريها فاستُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>عدّ أكثر من حاسوب أصوات {rooms}. ويدخل هذا الترتيب عدّ واحد لكل منها إلى أن يختار أحدهم؛ ولا تُجمع أبدًا.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُحصوا</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>لم يُحصوا جميعًا</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقة</numerusform>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقات</numerusform>
            <numerusform>بطاقة</numerusform>
            <numerusform>بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>لا غرف برفع الأيدي</numerusform>
            <numerusform>غرفة واحدة برفع الأيدي</numerusform>
            <numerusform>غرفتان برفع الأيدي</numerusform>
            <numerusform>%n غرف برفع الأيدي</numerusform>
            <numerusform>%n غرفة برفع الأيدي</numerusform>
            <numerusform>%n غرفة برفع الأيدي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>غرف</numerusform>
            <numerusform>غرفة</numerusform>
            <numerusform>غرف</numerusform>
            <numerusform>غرف</numerusform>
            <numerusform>غرفة</numerusform>
            <numerusform>غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>مجتمعات</numerusform>
            <numerusform>مجتمع</numerusform>
            <numerusform>مجتمعات</numerusform>
            <numerusform>مجتمعات</numerusform>
            <numerusform>مجتمعًا</numerusform>
            <numerusform>مجتمع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظات</numerusform>
            <numerusform>ملاحظة</numerusform>
            <numerusform>ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>لغات</numerusform>
            <numerusform>لغة</numerusform>
            <numerusform>لغات</numerusform>
            <numerusform>لغات</numerusform>
            <numerusform>لغة</numerusform>
            <numerusform>لغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} ليس في القائمة. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} له عدة أجزاء. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} مذكور مرتين. اذكروه مرة واحدة.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>عدد الاختيارات {found}. اختاروا {expected} على الأكثر.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>عدد النقاط {found}. ضعوا {expected} على الأكثر.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>رتّبتم {found}. رتّبوا {expected} على الأكثر.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>قيّمتم {found}. قيّموا {expected} على الأكثر.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} غير مطروح هنا. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>«{found}» يضع عدة أصوات على خيار واحد. يُذكر كل خيار هنا مرة واحدة.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} ليس عدد نقاط. اكتبوه هكذا: {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} بلا تقييم. اكتبوه هكذا: {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} ليس تقييمًا. استخدموا من 0 إلى {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>هذا التصويت برفع الأيدي. عدّوا الأيدي واكتبوا {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>يُعدّ هذا التصويت بالبطاقات. صحّحوا بطاقة أو احذفوها.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>«{found}» ليس رقمًا. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>لا اختيار بعد. اكتبوا {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>«{found}» يحدد عددًا مباشرًا. انتقلوا إلى «العدّ المباشر» لاستخدامه.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>«{found}» لا يذكر العدد. اكتبوه هكذا: {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>هذا التصويت مغلق. افتحوه من جديد لتعديله.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>يُعدّ هذا التصويت بالبطاقات. حوّلوه إلى عدّ مباشر أولًا.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>هذا التصويت بالعدّ المباشر. تراجعوا عنه للعودة إلى البطاقات.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>لا تصويت في هذه الجولة.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} أقل من صفر. استخدموا 0 أو أكثر.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>لم يعد موجودًا. حذفه أحدهم.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} ليس أمرًا، ويبقى نصًا. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>لا أرقام.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>جملة: لا تُحتسب أرقامها.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>لا اسم إلى جانبه.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>كلمات فقط.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>تفاعل.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>حلّ محلّه السطر {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>أُرسل إلى شخص واحد فقط.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>مستبعد.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>السطر {place}: بلا عنوان. اكتبوا عنوانًا.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>السطر {place}: لا شيء يدل على أنه عرض. يُستبعد إلى أن تعتمدوه.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>السطر {place}: مطابق للسطر {found}. استُبعد؛ عدّلوه لإضافته.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>السطر {place}: {found} ليس في القائمة. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>السطر {place}: {found} له عدة أجزاء. استخدموا واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>السطر {place}: «{found}» ليست مدة من 10 ث إلى 60 د. اكتبوها هكذا: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>السطر {place}: «{found}» ليست لغة نعرفها. استخدموا رمزًا واحدًا مثل {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>السطر {place}: «{found}» ليس عنوان ويب. ابدؤوه بـ {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>السطر {place}: عدد الخلايا {found} وعدد رؤوس الأعمدة {expected}. ضعوا علامتي اقتباس حول كل نص يرد فيه الفاصل بين الخلايا.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>السطر {place}: علامة اقتباس غير مغلقة. أغلقوها أو اكتبوا العرض.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>السطر {place}: كلمات إلى جانب القائمة. اكتبوا عنوانًا إن كان عرضًا.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>السطر {place}: مشطوب. عدّلوه إن كان العرض سيُقدَّم مع ذلك.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>السطر {place}: رموز ويكي أكثر من أن تُقرأ. اكتبوا المتحدث والعنوان.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>السطر {place}: عدد الحروف {found} أكثر مما يُقبل. اختصروها إلى {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>لم يُقرأ شيء ابتداءً من السطر {place}: الحد الأقصى {expected} من طلبات العروض دفعة واحدة. اقرؤوا هذه أولًا ثم البقية.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>لم يُقرأ شيء ابتداءً من السطر {place}: الحد الأقصى {expected} من النص دفعة واحدة. اقرؤوا هذا أولًا ثم البقية.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>«{found}» ليس شهرًا ولا ربع سنة. اكتبوا مثلًا {place} أو {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} خارج الخطة. استخدموا شهرًا أو ربع سنة من {place} إلى {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>يرد {found} في الخطة مرتين. أضيفوا السنة: {place} أو {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>يحتاج العرض إلى عنوان أو متحدث.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} ليست مدة عرض. استخدموا {expected}، مثل 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>تحتاج الخطوة إلى نص. لحذفها اضغطوا Delete في القائمة.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>تغيّر {found} بعد ذلك، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place}: كتبه إصدار أحدث (التنسيق {found}، وهذا الإصدار يقرأ {expected}). حدّثوا التطبيق لفتحه.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place}: بالتنسيق الأقدم {found}. افتحوه مرة واحدة للكتابة: يُنسخ عندئذ ثم يُرفع إلى التنسيق {expected}.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} ليس مخزنًا من مخازن Breakout Facilitator. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>لم يُصدَّر. {place} مخزن. اختاروا اسمًا آخر للملف.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>لا توجد نسخة احتياطية من {place} للعودة إليها.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} غير موجود. تحققوا من الاسم.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} مفتوح في نافذة أخرى. أغلقوا تلك النافذة، أو افتحوا هذا للقراءة فقط.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} مفتوح في نافذة أخرى. أغلقوا تلك النافذة ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} مشغول في برنامج آخر. حاولوا من جديد.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} مفتوح للقراءة فقط. لا يمكن تعديل شيء هنا.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} تالف ({found}). عند فتح التطبيق من جديد يعرض أحدث نسخة احتياطية منه؛ فإن لم توجد فادمجوا مصنفات الغرف في مخزن جديد.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>لم يُحفظ. لم يعد {place} في {found}: نُقل أو حُذف. أعيدوه إلى مكانه، أو حاولوا من جديد: يُكتب عندئذ ما حُذف كله من جديد.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>لم يُحفظ. لم يعد {place} في {found}: نُقل، أو حلّ محلّه ملف آخر. أعيدوه إلى حيث كان ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>تلف سجل تغييرات {place} حين توقف الحاسوب: عدد التغييرات التي تعذرت قراءتها فيه {found}. حُفظ السجل التالف باسم {expected}.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>القرص ممتلئ تقريبًا: لن تُؤخذ نسخ احتياطية أخرى في {place}. ما تكتبونه محفوظ؛ أفرغوا بعض المساحة.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>لا يمكن أخذ نسخ احتياطية في {place} ({found}). ما تكتبونه محفوظ مع ذلك؛ تحققوا من ذلك المجلد.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>لم تكتمل النسخة الاحتياطية من {place}.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} ليس نسخة احتياطية من {place}. استخدموا واحدة مما يسرده الأمر «copies».</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>النسخة الاحتياطية {place} تالفة. اختاروا غيرها.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>تتعذر قراءة {place}، ولا نسخة احتياطية منه. ادمجوا مصنفات الغرف في مخزن جديد.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} في مجلد تزامنه خدمة {found}. وقد يتلفه ذلك وهو مفتوح. احفظوه في مكان آخر، وشاركوا المصنفات المصدَّرة.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} على قرص شبكي ({found}). وهذا بطيء وقد يتلفه. احفظوه على قرص هذا الحاسوب نفسه، وشاركوا المصنفات المصدَّرة.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} يضم الفعالية «{found}»، لا «{expected}».</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} هو المخزن المفتوح الآن. اختاروا مخزن حاسوب آخر.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} ليس كما ينشئ التطبيق مخازنه ({found}). اطلبوا مصنفات الغرف بدلًا منه.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>لا نسخة احتياطية من {place} تسبق أي دمج. لا شيء يُرجع إليه.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} ليس نسخة احتياطية أُخذت من {expected} قبل دمج.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>لم يُحفظ. القرص ممتلئ ({place}). أفرغوا بعض المساحة وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>لم يُحفظ. تتعذر الكتابة في {place} ({found}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>لم يُصدَّر. القرص ممتلئ ({place}). أفرغوا بعض المساحة وصدّروا من جديد.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>لم يُصدَّر. تتعذر الكتابة في {place} ({found}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>القرص ممتلئ: تنقص النسخة النصية {place} الملاحظات الأخيرة. وهي محفوظة هنا؛ أفرغوا بعض المساحة.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>تتعذر كتابة النسخة النصية {place} ({found}). ملاحظاتكم محفوظة هنا مع ذلك.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>تتعذر قراءة {place} ({found}). تحققوا من الملف وحاولوا من جديد.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: وُجد {found}، وكان المتوقع {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>لا يمكن حذف {place}: عدد السجلات التي تذكره {found}. أبقوه أو احذفوها أولًا.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>وردت بطاقات أو أعداد ({found}): يبقى {place} كما هو. ويمكن تغيير عدد الاختيارات.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>لا يمكن حذف {place}: عدد السجلات التي تذكرها {found}، ولا شيء في القائمة الجديدة يقابلها. أضيفوها هناك بأي رقم. وإن كان لها عنوان آخر، فاكتبوا رقمها السابق إلى جانبها في الورقة Initiatives، في عمود «⁦Number ({expected})⁩».</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: لا يوجد {found} في القائمة «{expected}». صحّحوا الرقم.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: بحسب الرقم اللاحق كانت هذه {found} من قبل، وبحسب العنوان تلك هي {expected} هنا. اكتبوا {found} إلى جانب الصحيحة منهما في الورقة Initiatives، في عمود «⁦Number (…)⁩» الذي يحمل اسم القائمة السابقة.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: ستصبح {found} مبادرة واحدة. فيُحتسب مرتين كل من اختارهما معًا. أبقوا واحدة هنا، واجعلوا الأخرى مبادرة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: كان رقمها من قبل {expected} لا {found}. صحّحوه.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>تحتفظ {place} برقمها: عدد السجلات التي تذكرها {found}. لتغيير رقمها ضعوا في ملف الفعالية قيمة أخرى في List version وعمودًا باسم «⁦Number ({expected})⁩»، ثم افتحوه.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>«{found}» قائمة سابقة، وللمبادرات فيها أرقام أخرى. سمّوا هذه باسم آخر.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>عدد السجلات التي وردت بأرقام القائمة «{expected}»: {found}، فيحتفظ {place} بما لديه لها. تراجعوا أولًا عن أحدث قائمة (Ctrl+Z في صفحة «الفعالية»).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>لا يجوز ترك هذا فارغًا. اكتبوا شيئًا.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>هذا هو الأخير. يجب أن يبقى واحد على الأقل.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>عدد الحروف {found} أكثر مما يتسع له المكان. استخدموا {expected} على الأكثر.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>كل نص يبدأ بـ«{expected}» يُستبعد لأنه مثال. ابدؤوا بغيره.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>«{found}» ليست قائمة أيام تبدأ بأقربها. اكتبوها هكذا: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>«{found}» ليست قائمة أوقات من اليوم. اكتبوها هكذا: {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>عدد الأوقات {found} وعدد الأيام {expected}. اكتبوا وقتًا لكل يوم، أو وقتًا واحدًا لها كلها.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>عدد الغرف التي لا تجتمع إلا في اليوم {place}: {found}. حدّدوا لها يومًا آخر أولًا.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>«{found}» ليست لغة نعرفها. اكتبوا اسمها أو رمزًا مثل {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>«{found}» ليست مدة من 1 إلى 1440 دقيقة. اكتبوها هكذا: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>«{found}» ليس رقمًا مناسبًا هنا. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>«{found}» ليس من هذه. استخدموا واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>«{found}» ليس رقمًا من القائمة. اكتبوه هكذا: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>«{found}» ليس حرف مجموعة. استخدموا من حرف واحد إلى ثلاثة، مثل A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} موجود سلفًا. استخدموا غيره.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>عدد العروض المعدّة في {place}: {found}. انقلوها أو احذفوها أولًا.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>عدد المبادرات التابعة للتوصية {place}: {found}. انقلوها أو احذفوها أولًا.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>الجولة «{place}» لا تطرح إلا {found}. اجعلوها تطرح شيئًا آخر أولًا.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>«{found}» ليس رابطًا. اكتبوه هكذا: https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>جدول الأعمال بلا بنود. تحتاج النافذة إلى بند واحد على الأقل لضبط الوقت.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: هذا ليس مصنف فعالية. فمصنف الفعالية يضم الأوراق Event وInitiatives وRooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>الورقة {place} مفقودة. أعيدوها أو ابدؤوا من القالب.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>الورقة {place} بلا صفوف. املؤوا صفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} فارغ. املؤوه.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: الصف {found} مفقود. اكتبوا {found} هنا، وقيمته إلى جانبه.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: «{found}» ليس {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} مكرر مرتين. أبقوا واحدًا أو غيّروا اسمه.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: لا يوجد {found}. استخدموا واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: هذا مثال. احذفوه أو اكتبوا فوقه.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: صيغة أو خطأ ({found}). اكتبوا القيمة بدلًا منها.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: هذا النص أطول مما تتسع له الخلية (عدد الحروف {expected}).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>لا توجد الجولة «{found}». استخدموا {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>لا توجد الغرفة «{found}». استخدموا {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>لا توجد غرفة باللغة «{found}». استخدموا {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>لا يوجد اليوم «{found}». استخدموا {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: علامة اقتباس غير مغلقة، أو في وسط خلية. أصلحوها.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: عدد الخلايا {found} وعدد الأعمدة {expected}. ضعوا ما فيه فواصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} بلا صف لرؤوس الأعمدة. يبدأ أولها بـ {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} من التوصية {expected}. أُخذت كما هي.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} لا يضم جدولًا فيه صف لرؤوس الأعمدة. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>يحتوي {place} على صف عناوين ولا أحد تحته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: لم يُعرف عمود الاسم ولا عمود البريد الإلكتروني. حدّدوا أيّها هو؛ رؤوس الأعمدة: {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>لا عمود يصلح لـ«{found}». استخدموا واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>ذُكر أكثر من عمود لـ«{found}»، وله عمود واحد. اذكروه مرة واحدة؛ ويمكن اعتماد عدة أعمدة لما يلي: {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} موجود سلفًا ولا يضم تسجيلات. انقلوه من مكانه ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>لا أحد مسجّل إلى جانب {place}. اقرؤوا جدول تسجيلات أولًا.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>لا أحد من جدول سابق في {place}: لم يحلّ جدول محلّ آخر، أو مُحيت بيانات من كانوا فيه.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>الموجودون أقل من شخصين. أضيفوا الحاضرين بأسمائهم.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} لا تجتمع في اليوم {place}، بل في اليوم {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>تجتمع {found} في اليوم {expected}، ولم يسجّل هذا الشخص لذلك اليوم. حدّدوا اليوم.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>لا أحد من المسجّلين اسمه «{found}». استخدموا اسمًا كاملًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>أكثر من شخص اسمه «{found}». استخدموا عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>لم تُختر غرفة يدويًا لـ{found}.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: لم يُعرف عمود للملاحظات ولا للأصوات ولا للخطوات. حدّدوا أيّها هو؛ رؤوس الأعمدة: {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>دُمج {place} من قبل بأعمدة أخرى أو لجولة أخرى: ستتكرر الإجابات نفسها مرتين. تراجعوا عن ذلك الدمج أولًا.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>دُمج {place} من قبل بأعمدة أخرى أو لجولة أخرى: ستتكرر الإجابات نفسها مرتين. تراجعوا عن ذلك الدمج أولًا (⁦merge --undo⁩)، أو أضيفوا ⁦--again⁩ للإبقاء على كليهما.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: تُقرأ أرقامه على أنها أرقام القائمة «{found}». فإن كانت في استمارته أرقام القائمة السابقة، فتراجعوا أولًا عن القائمة الحالية (Ctrl+Z في صفحة «الفعالية»)، ثم اقرؤوا هذا، ثم اعتمدوا القائمة الجديدة بعده.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: «{found}» ليس {expected}. أُخذت بقية الصف.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: «{found}» ليس {expected}. لم يُحتسب.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: لم يُؤشَّر على شيء. تُرك الصف.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: لا ملاحظة ولا أصوات ولا خطوات. استُبعد.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: «{found}» ليس {expected}. يُعدّ بلا إجابة.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: هذا ليس عنوان بريد إلكتروني. يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: لا اسم ولا عنوان بريد إلكتروني. استُبعد.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: الشخص نفسه في {found}. تُحتسب الإجابات الأخيرة.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: الاسم والمجتمع كما في {found}، لكن العنوان مختلف. يُحتسبان شخصين.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>عدد الغرف {found}، لكن في الفعالية {expected}. اختاروا {expected} أو أقل.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} موجود سلفًا وليس تدريبًا. اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} موجود سلفًا ويضم ملفات أخرى ({found}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} ملف. اختاروا مجلدًا للنشر فيه.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>لا يوجد «{found}» في فحص الخصوصية. استخدموا معرّفًا يذكره، أو واحدًا من: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>لم يُنشر. القرص ممتلئ ({place}). أفرغوا بعض المساحة وانشروا من جديد.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>لم يُنشر. تتعذر الكتابة في {place} ({found}). اختاروا مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} بلا مصنفات (⁦.xlsx⁩). اختاروا المجلد الذي يضمها.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} ليس مصنف Excel ‏({found}). اطلبوا الملف بصيغة ⁦.xlsx⁩.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>الملف {place} مضغوط. فكّوا ضغطه، ثم ادمجوا المصنفات التي فيه.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} محمي بكلمة مرور. احفظوه بدونها.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} يضم وحدات ماكرو. احفظوه بصيغة ⁦.xlsx⁩ بدونها.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} مقطوع أو تالف ({found}). اطلبوه من جديد.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} أكبر من اللازم ({found}؛ والحد الأقصى {expected}).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place}: الصفوف تحت رؤوس الأعمدة أكثر مما يمكن قراءته ({found}؛ والحد الأقصى: {expected}). احذفوا الصفوف التي لا تخص هذه الفعالية، واحفظوا الملف، ثم اقرؤوه من جديد.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}. كان المتوقع {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: هذا المصنف من «{found}»، لا من «{expected}».</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: التنسيق {found} أحدث من {expected}. حدّثوا التطبيق لدمجه.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: لا يمكن دمج {found} في {expected}. استخدموا له مخزنًا آخر.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} تدريب. بهذا الدمج يصبح المخزن مخزن تدريب، ولا يقبل بعدها أي مصنف من الفعالية الفعلية. تدرّبوا في مخزن آخر.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: أُعدّ لإصدار القائمة «{found}»، وليس من الإصدارات السابقة على «{expected}». افتحوا أولًا ملف فعالية القائمة «{found}» (صفحة «الفعالية»، Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: قُرئ للقائمة «{found}»، وصارت قائمة الفعالية بعد ذلك «{expected}». ادمجوه من جديد.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>قُرئت أرقام القائمة «{found}» على أنها أرقام «{expected}».</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>الورقة «{place}» ليست من أوراقنا واستُبعدت.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: العمود «{found}» ليس من أعمدتنا واستُبعد.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: «{found}» لغة لا يعرفها التطبيق. إن كان ذلك سهوًا فاستخدموا رمزًا مثل en أو zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: لا يرد «{found}» في أي موضع من الفعالية، فلا أحد يرى ترجماته.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: لا يرد «{found}» ونصوص أخرى، {expected} في المجموع، في أي موضع من الفعالية، فلا أحد يرى ترجماتها.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: «{found}» في عمود بلا رأس واستُبعد.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: استُبعد صف يجمع الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>الورقة {place}: رؤوس الأعمدة في الصف {found}. استُبعد ما فوقها.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: رؤوس أعمدة هذه الورقة ليست هنا. أعيدوا الصف الذي يبدأ بـ {expected}.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>الورقة {place}: عدد الصفوف الآن {found}، وكان عند التصدير {expected}. ما ينقص لم يُحذف من المخزن.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>لا صف لـ {found} في الورقة Votes؛ ومجموعه بحسب البطاقات {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: تعثّر التطبيق بهذا الملف ({found}). يُرجى إرساله إلينا.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: معرّف المصنف Workbook id يعود إلى مصنف {found}. صدّروه من جديد.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: الورقة Workbooks تنسب {found} إلى غرفة غير {expected} التي أرسلته. صدّروه من جديد.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>الورقة {place} مفقودة. اطلبوا المصنف كما صُدِّر.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: العمود «{expected}» مفقود. أعيدوا رأس العمود {expected}.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: العمود «{found}» موجود مرتين. أبقوا واحدًا.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: صيغة ({found}). اكتبوا {expected} بدلًا منها.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: المجموع {found} يخالف ما تعطيه البطاقات ({expected}). المعتمد هو البطاقات.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: المجموع {found} أكبر مما يمكن أن يعطيه الأشخاص الذين عُدّوا في الغرفة (عددهم: {expected}). أُخذ كما هو. إن كان خطأ في الكتابة فصحّحوه وادمجوا الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>لا تعارض مفتوحًا باسم «{found}». الأمر «conflicts» يسرد المفتوح منها.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>الأصوات المعدودة على حدة لا تُجمع أبدًا، فقد يكون الأشخاص أنفسهم فيها كلها. حدِّد أيّها يُحتسب: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>«{found}» ليس خيارًا هنا. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: المعرّف Id نفسه موجود في {found} أيضًا. أبقوا صفًا واحدًا.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: القيمتان Id وVersion نفسهما في {found} بكلمات أخرى. أبقوا صفًا واحدًا، أو أفرغوا Id وVersion وCheck في النسخة المكررة: فتصبح صفًا جديدًا.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: الصف نفسه موجود في {found} أيضًا. أُخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: لدى {found} مجموع في {expected} من قبل. أبقوا واحدًا.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: نص طويل موزّع على صفوف عددها {expected} لم يبقَ منها إلا {found}. أعيدوا البقية.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: الصف الذي لا Id له يحتاج هنا إلى {found}. استخدموا {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: الصف الذي لا Id له فارغ هنا. املؤوا {found} أو أفرغوا الصف.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: هذه البطاقة صُدّرت وفُقد معرّفها Id. أعيدوا Id. ولإضافة بطاقة جديدة أفرغوا Version وCheck أيضًا.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: هذا الصف صُدّر وفُقد معرّفه Id. أُضيف صفًا جديدًا.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: كُتب في جدول بيانات. وفي ملف أسبق لهذا المصنف كُتب «{found}» بدلًا منه. حُفظ كلاهما؛ فإن كان هذا تصحيحًا له فاحذفوا الآخر.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: إجابة جديدة. كان في جدول أسبق لهذه الاستمارة «{found}»، وليس في هذا الجدول. حُفظ كلاهما؛ فإن كان هذا تصحيحًا له فاحذفوا الآخر.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: كُتب المجموع {found}، لكن البطاقات تعطي {expected}. المعتمد هو البطاقات.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: أدخل حاسوبان بطاقات باسم واحد، لأن أحدهما نسخة من الآخر (من قرصه أو من مخزنه). وكلها محسوبة، وقد يكون منها {found} مكررًا: اسحبوا في الغرفة ما تكرّر.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: نُسخ هذا الصف من مصنف الغرفة {found}. أفرغوا فيه Id وVersion وCheck: فيصبح صفًا جديدًا لهذه الغرفة.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: بطاقة، لكن هذه الجلسة تُعدّ بالمجاميع ({found}). أضيفوا أصواتها إلى المجاميع وأفرغوا هذا الصف.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: الخطأ {found}. اكتبوا {expected} بدلًا منه.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: خلايا صفوف مختلفة مدموجة. ألغوا دمجها واملؤوا كل صف.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>الورقة «{found}» فيها أعمدة {expected} وقُرئت على أنها هي.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: عدة أوراق قد تكون {expected}: {found}. أبقوا واحدة.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>الورقة {place}: أعمدتها بترتيب آخر. قُرئت مع ذلك.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: العمود «{expected}» مفقود؛ و«{found}» ليس من أعمدتنا. هل غُيّر اسمه؟ أعيدوا رأس العمود {expected}.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>تستغرق قراءة {place} أكثر من {expected} ثانية. اطلبوه كما صُدِّر.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} تالف على نحو أوقف قراءته. اطلبوه كما صُدِّر.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} مركّب على نحو لا يفعله أي برنامج جداول ({found}). اطلبوه كما صُدِّر.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} يعرّف كيانات ({found})، ولا مصنف يفعل ذلك. اطلبوه كما صُدِّر.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>الورقة {sheet}، الخلية {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>الورقة {sheet}، الصف {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}، العمود {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>اكتبوا عنوانًا</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>عُدّلت الملاحظة {number} في مكانين</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>عُدّلت البطاقة {number} في مكانين</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>عُدّل العدد المباشر {number} في مكانين</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>عُدّل الهدف {number} في مكانين</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>عُدّلت خطوة الخطة {number} في مكانين</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>عُدّل العرض {number} في مكانين</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>عُدّل إحصاء الحضور {number} في مكانين</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>ذُكر سبب غياب الملاحظات في مكانين</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>الملاحظة {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>البطاقة {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>العدد المباشر {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>خطوة الخطة {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>العرض {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>إحصاء الحضور {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>سبب غياب الملاحظات</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>تصبح الأخرى ملاحظة مستقلة.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>تُحتسب كلتاهما: فقط إن صوّت شخصان.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>يصبح الآخر هدفًا مستقلًا.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>تصبح الأخرى خطوة مستقلة.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>يصبح الآخر عرضًا مستقلًا.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>يصبح الآخر إحصاءً مستقلًا.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل صاحبه بعد</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>التأييد</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>لا علامات تأييد</numerusform>
            <numerusform>علامة تأييد واحدة</numerusform>
            <numerusform>علامتا تأييد</numerusform>
            <numerusform>%n علامات تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
            <numerusform>%n علامة تأييد</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>ملاحظة رئيسية</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>يجوز نشره</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>كل مجتمع بمفرده</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>المجتمعات معًا</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>بدعم من المؤسسة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>من وكيف</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>إجراء رئيسي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث الآن</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>مدة التحدث</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>الوقت المضاف</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}، ترجمة فورية</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>الولايات المتحدة وكندا</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>غرب أوروبا وشمالها</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>وسط أوروبا وشرقها وآسيا الوسطى</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>الشرق الأوسط وشمال أفريقيا</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>أفريقيا جنوب الصحراء</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>جنوب آسيا</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>شرق آسيا وجنوب شرقها والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>أمريكا اللاتينية</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>غرب وشمال أوروبا</translation>
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
        <translation>⁦+%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s) with it</source>
        <translation>
            <numerusform>لا تتعادل معها غيرها</numerusform>
            <numerusform>تتعادل معها واحدة أخرى</numerusform>
            <numerusform>تتعادل معها اثنتان أخريان</numerusform>
            <numerusform>تتعادل معها %n أخرى</numerusform>
            <numerusform>تتعادل معها %n أخرى</numerusform>
            <numerusform>تتعادل معها %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>لم تذكر أي مبادرة</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>ذكرتها %1 من %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>احتياجات أخرى، كما كتبها أصحابها</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>اللغات المحكية: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>المجتمعات: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>التسجيلات: أي عمود لأي معلومة؟</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>أي عمود فيه الأسماء أو عناوين البريد الإلكتروني؟ اختاروا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات التي يتحدثها</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>باقة بيانات</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>الدعم المطلوب، في إجابة واحدة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>الغرفة المرغوبة</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>يحضر في اليوم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>لا أشخاص في هذا الجدول.</numerusform>
            <numerusform>شخص واحد في هذا الجدول.</numerusform>
            <numerusform>شخصان في هذا الجدول.</numerusform>
            <numerusform>%n أشخاص في هذا الجدول.</numerusform>
            <numerusform>%n شخصًا في هذا الجدول.</numerusform>
            <numerusform>%n شخص في هذا الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>لا صفوف لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>صف واحد لشخص معروف سلفًا.</numerusform>
            <numerusform>صفان لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صفوف لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صفًا لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صف لأشخاص معروفين سلفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>لا يحلّون محلّ أحد.</numerusform>
            <numerusform>يحلّون محلّ شخص واحد.</numerusform>
            <numerusform>يحلّون محلّ شخصين.</numerusform>
            <numerusform>يحلّون محلّ %n أشخاص.</numerusform>
            <numerusform>يحلّون محلّ %n شخصًا.</numerusform>
            <numerusform>يحلّون محلّ %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>لا أحد هنا بعد من {file}.</numerusform>
            <numerusform>هنا سلفًا شخص واحد من {file}.</numerusform>
            <numerusform>هنا سلفًا شخصان من {file}.</numerusform>
            <numerusform>هنا سلفًا %n أشخاص من {file}.</numerusform>
            <numerusform>هنا سلفًا %n شخصًا من {file}.</numerusform>
            <numerusform>هنا سلفًا %n شخص من {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>لا يبقى أحد</numerusform>
            <numerusform>يبقى شخص واحد</numerusform>
            <numerusform>يبقى شخصان</numerusform>
            <numerusform>يبقى %n أشخاص</numerusform>
            <numerusform>يبقى %n شخصًا</numerusform>
            <numerusform>يبقى %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>لا يُضاف أحد</numerusform>
            <numerusform>يُضاف شخص واحد</numerusform>
            <numerusform>يُضاف شخصان</numerusform>
            <numerusform>يُضاف %n أشخاص</numerusform>
            <numerusform>يُضاف %n شخصًا</numerusform>
            <numerusform>يُضاف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>لا يخرج أحد</numerusform>
            <numerusform>يخرج شخص واحد</numerusform>
            <numerusform>يخرج شخصان</numerusform>
            <numerusform>يخرج %n أشخاص</numerusform>
            <numerusform>يخرج %n شخصًا</numerusform>
            <numerusform>يخرج %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>مع هذا الجدول: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>لا غرف مثبّتة تزول معهم.</numerusform>
            <numerusform>تزول معهم غرفة واحدة مثبّتة.</numerusform>
            <numerusform>تزول معهم غرفتان مثبّتتان.</numerusform>
            <numerusform>تزول معهم %n غرف مثبّتة.</numerusform>
            <numerusform>تزول معهم %n غرفة مثبّتة.</numerusform>
            <numerusform>تزول معهم %n غرفة مثبّتة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>يمكن استعادة من يخرجون.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>الإبقاء عليهم كما هم</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>يجري توزيع الأشخاص على الغرف.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>لم تُقرأ بيانات أي شخص.</numerusform>
            <numerusform>قُرئت بيانات شخص واحد.</numerusform>
            <numerusform>قُرئت بيانات شخصين.</numerusform>
            <numerusform>قُرئت بيانات %n أشخاص.</numerusform>
            <numerusform>قُرئت بيانات %n شخصًا.</numerusform>
            <numerusform>قُرئت بيانات %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>لا صفوف لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>صف واحد لشخص معروف سلفًا.</numerusform>
            <numerusform>صفان لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صفوف لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صفًا لأشخاص معروفين سلفًا.</numerusform>
            <numerusform>%n صف لأشخاص معروفين سلفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>فُهمت كل الإجابات.</numerusform>
            <numerusform>إجابة واحدة لم تُفهم.</numerusform>
            <numerusform>إجابتان لم تُفهما.</numerusform>
            <numerusform>%n إجابات لم تُفهم.</numerusform>
            <numerusform>%n إجابة لم تُفهم.</numerusform>
            <numerusform>%n إجابة لم تُفهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>لا غرف مثبّتة لأشخاص لم يعودوا هنا.</numerusform>
            <numerusform>غرفة واحدة مثبّتة لشخص لم يعد هنا.</numerusform>
            <numerusform>غرفتان مثبّتتان لأشخاص لم يعودوا هنا.</numerusform>
            <numerusform>%n غرف مثبّتة لأشخاص لم يعودوا هنا.</numerusform>
            <numerusform>%n غرفة مثبّتة لأشخاص لم يعودوا هنا.</numerusform>
            <numerusform>%n غرفة مثبّتة لأشخاص لم يعودوا هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>لم يُستعَد أحد من {file}.</numerusform>
            <numerusform>استُعيد شخص واحد من {file} مع غرفه.</numerusform>
            <numerusform>استُعيد شخصان من {file} مع غرفهما.</numerusform>
            <numerusform>استُعيد %n أشخاص من {file} مع غرفهم.</numerusform>
            <numerusform>استُعيد %n شخصًا من {file} مع غرفهم.</numerusform>
            <numerusform>استُعيد %n شخص من {file} مع غرفهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أحد من الجدول السابق.</numerusform>
            <numerusform>مُحيت بيانات شخص واحد من الجدول السابق.</numerusform>
            <numerusform>مُحيت بيانات شخصين من الجدول السابق.</numerusform>
            <numerusform>مُحيت بيانات %n أشخاص من الجدول السابق.</numerusform>
            <numerusform>مُحيت بيانات %n شخصًا من الجدول السابق.</numerusform>
            <numerusform>مُحيت بيانات %n شخص من الجدول السابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>آخر استيراد: {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>استيراد ملف تسجيلات CSV</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>توزيع على الغرف</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>من يجلس أين</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>باقة بيانات</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>تهيئة للكراسي المتحركة</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>تسميات توضيحية</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>احتياجات أخرى</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>لم تُمحَ بيانات أي شخص.</numerusform>
            <numerusform>مُحيت بيانات شخص واحد نهائيًا.</numerusform>
            <numerusform>مُحيت بيانات شخصين نهائيًا.</numerusform>
            <numerusform>مُحيت بيانات %n أشخاص نهائيًا.</numerusform>
            <numerusform>مُحيت بيانات %n شخصًا نهائيًا.</numerusform>
            <numerusform>مُحيت بيانات %n شخص نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>لا ملفات بقي فيها شيء منها.</numerusform>
            <numerusform>لم يبقَ منها شيء في ملف واحد فُحص.</numerusform>
            <numerusform>لم يبقَ منها شيء في ملفين فُحصا.</numerusform>
            <numerusform>لم يبقَ منها شيء في %n ملفات فُحصت.</numerusform>
            <numerusform>لم يبقَ منها شيء في %n ملفًا فُحصت.</numerusform>
            <numerusform>لم يبقَ منها شيء في %n ملف فُحصت.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>بقي شيء في {file}: الأسماء {names}، العناوين {addresses}.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>تعذر البحث في بعض المواضع.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>محو البيانات نهائيًا؟</numerusform>
            <numerusform>محو بيانات شخص واحد نهائيًا؟</numerusform>
            <numerusform>محو بيانات شخصين نهائيًا؟</numerusform>
            <numerusform>محو بيانات %n أشخاص نهائيًا؟</numerusform>
            <numerusform>محو بيانات %n شخصًا نهائيًا؟</numerusform>
            <numerusform>محو بيانات %n شخص نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>محو البيانات الشخصية</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>كانت المنصة مفتوحة حين أُغلق التطبيق.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>حسب لغة الغرفة</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>حسب الغرفة</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>حسب حجم الغرفة</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>حسب التوصية</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>من دون غرفة واحدة</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>بطرق عدّ أخرى</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>معنى الصوت: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>صوّتت غرفة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>مع غرفتين يصبح هناك ما يُستبعد.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>لا بطاقات لإعادة عدّها</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>الأيدي مجرد أعداد؛ أما البطاقات فتبيّن من اختار ماذا معًا.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>لا شيء للجمع</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>التصويت في هذه الجولة على شيء آخر، أو لم يصوّت أحد.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>اليوم {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>حتى 6 أشخاص</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 إلى 12 شخصًا</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>أكثر من 12 شخصًا</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>لم يُحصَ الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>لا غيرها بالمرتبة نفسها</numerusform>
            <numerusform>واحدة أخرى بالمرتبة نفسها</numerusform>
            <numerusform>اثنتان أخريان بالمرتبة نفسها</numerusform>
            <numerusform>%n أخرى بالمرتبة نفسها</numerusform>
            <numerusform>%n أخرى بالمرتبة نفسها</numerusform>
            <numerusform>%n أخرى بالمرتبة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>الخمس الأولى من كل منها. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>خارجها جميعًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>لا غيرها بلا أصوات</numerusform>
            <numerusform>واحدة أخرى بلا أصوات</numerusform>
            <numerusform>اثنتان أخريان بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
            <numerusform>%n أخرى بلا أصوات</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>أيًّا كانت الغرفة المستبعدة، لا يتغيّر ما ينتقل إلى الخطة.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>من دون {room} ما كان لينتقل إلى الخطة {left}، بل {entered}.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>من دون {room} ما كان لينتقل إلى الخطة {left}.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>من دون {room} كان سينتقل إلى الخطة أيضًا {entered}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>لا غرفة أخرى تغيّر ما ينتقل.</numerusform>
            <numerusform>غرفة أخرى تغيّر ما ينتقل.</numerusform>
            <numerusform>غرفتان أخريان تغيّران ما ينتقل.</numerusform>
            <numerusform>%n غرف أخرى تغيّر ما ينتقل.</numerusform>
            <numerusform>%n غرفة أخرى تغيّر ما ينتقل.</numerusform>
            <numerusform>%n غرفة أخرى تغيّر ما ينتقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>لم يُعَد عدّ أي بطاقة.</numerusform>
            <numerusform>أُعيد عدّ بطاقة واحدة.</numerusform>
            <numerusform>أُعيد عدّ بطاقتين.</numerusform>
            <numerusform>أُعيد عدّ %n بطاقات.</numerusform>
            <numerusform>أُعيد عدّ %n بطاقة.</numerusform>
            <numerusform>أُعيد عدّ %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>لا جلسات برفع الأيدي.</numerusform>
            <numerusform>جلسة واحدة برفع الأيدي، فلا بطاقات لها.</numerusform>
            <numerusform>جلستان برفع الأيدي، فلا بطاقات لهما.</numerusform>
            <numerusform>%n جلسات برفع الأيدي، فلا بطاقات لها.</numerusform>
            <numerusform>%n جلسة برفع الأيدي، فلا بطاقات لها.</numerusform>
            <numerusform>%n جلسة برفع الأيدي، فلا بطاقات لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: لا يتغيّر ما ينتقل إلى الخطة.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {entered} بدلًا من {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: {entered} أيضًا.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: من دون {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>{share} من كل الأزواج بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>كما صُوّت: النقطة بواحد</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>كما صُوّت: نقاط بحسب المرتبة</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>كما صُوّت: مجموع التقييمات</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>كما صُوّت: صوت لكل اختيار</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>لكل بطاقة الوزن نفسه</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>كل ذكر بواحد</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>نقاط بحسب طول البطاقة</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>الأولى فقط</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>متوسط التقييم</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>ممدودة على المدى كله</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>نسخ المخطط البياني</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>لا مخطط بيانيًّا لنسخه.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>نُسخ: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>تدريب: لم يقل أحد أيًّا مما ورد هنا.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>View</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>لغة الغرفة</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>حجم الغرفة</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>كل الأحجام</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>مدوّن الملاحظات</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>الترجمة الفورية إلى</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>رمز أو اسم</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>اكتبوا موضوعًا</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتبوا اسمًا</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>اكتبوا رقمًا</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}، {date}، {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>لا توجد الغرفة {found}. استخدموا من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>اكتبوا رقم غرفتكم، من {first} إلى {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>اليوم {day}: من لا يتكلمون إلا {languages} ولا غرفة تتكلمها: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>اليوم {day}: من يحتاجون إلى ترجمة فورية إلى {languages} ولا غرفة توفرها: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>اليوم {day}: أشخاص فوق الحد الأقصى لسعة الغرف ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>اليوم {day}: اختيارات لغرفة لا تجتمع حينها: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>اليوم {day}: اختيارات لغرفة لا يستطيع الشخص متابعتها: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>اليوم {day}: عدد اختيارات غرف لأشخاص يتجاوزون سعتها: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>اليوم {day}: لا غرفة تجتمع. من لا غرفة لهم: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>من لم يذكروا يوم حضورهم، ولهم مقعد في غرفة كل يوم: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>يجلسون في {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>يجلسون معًا في {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} بزيادة {count}</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>غرف فوق سعتها: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>لا ملاحظات متشابهة</numerusform>
            <numerusform>ملاحظة مشابهة واحدة</numerusform>
            <numerusform>ملاحظتان متشابهتان</numerusform>
            <numerusform>%n ملاحظات متشابهة</numerusform>
            <numerusform>%n ملاحظة متشابهة</numerusform>
            <numerusform>%n ملاحظة متشابهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>قُبلت كلها</numerusform>
            <numerusform>واحدة لم تُقبل بعد</numerusform>
            <numerusform>اثنتان لم تُقبلا بعد</numerusform>
            <numerusform>%n لم تُقبل بعد</numerusform>
            <numerusform>%n لم تُقبل بعد</numerusform>
            <numerusform>%n لم تُقبل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>السجل الزمني (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>يفتح السجل الزمني</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>لا ملاحظة تقول ذلك</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>أحدث {shown} من أكثر من {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>أحدث {shown} من {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>النتائج: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>يُبحث عن كل كلمة في بدايات الكلمات.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>أي كلمات بأي لغة؛ #24 لمبادرة، و@ لمجتمع.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>البحث في ملاحظات كل الغرف</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · للقراءة فقط</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>نتائج الملاحظات</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>ملاحظات الغرفة، للقراءة فقط</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>التثبيت في %1، غير موجودة</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>لا يفهم اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>لا تثبيت</numerusform>
            <numerusform>واحد مثبّت</numerusform>
            <numerusform>اثنان مثبّتان</numerusform>
            <numerusform>%n مثبّتين</numerusform>
            <numerusform>%n مثبّتًا</numerusform>
            <numerusform>%n مثبّت</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>إعادة التوزيع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>كتابة القوائم</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>حدّدوا شخصًا في القائمة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>لم يُلغَ أي تثبيت.</numerusform>
            <numerusform>أُلغي تثبيت شخص واحد: قد تنقله إعادة التوزيع.</numerusform>
            <numerusform>أُلغي تثبيت شخصين: قد تنقلهما إعادة التوزيع.</numerusform>
            <numerusform>أُلغي تثبيت %n أشخاص: قد تنقلهم إعادة التوزيع.</numerusform>
            <numerusform>أُلغي تثبيت %n شخصًا: قد تنقلهم إعادة التوزيع.</numerusform>
            <numerusform>أُلغي تثبيت %n شخص: قد تنقلهم إعادة التوزيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>لم يُثبَّت أحد.</numerusform>
            <numerusform>ثُبّت شخص واحد في مكانه.</numerusform>
            <numerusform>ثُبّت شخصان في مكانيهما.</numerusform>
            <numerusform>ثُبّت %n أشخاص في أماكنهم.</numerusform>
            <numerusform>ثُبّت %n شخصًا في أماكنهم.</numerusform>
            <numerusform>ثُبّت %n شخص في أماكنهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>لا غرفة بعد لأي من المحدَّدين: اكتبوا رقمها.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>أُعيد التوزيع.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>المعروض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>لا محدَّدين</numerusform>
            <numerusform>واحد محدَّد</numerusform>
            <numerusform>اثنان محدَّدان</numerusform>
            <numerusform>%n محدَّدين</numerusform>
            <numerusform>%n محدَّدًا</numerusform>
            <numerusform>%n محدَّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>لم يُنقل أحد إلى {room}.</numerusform>
            <numerusform>نُقل شخص واحد إلى {room} وثُبّت فيها.</numerusform>
            <numerusform>نُقل شخصان إلى {room} وثُبّتا فيها.</numerusform>
            <numerusform>نُقل %n أشخاص إلى {room} وثُبّتوا فيها.</numerusform>
            <numerusform>نُقل %n شخصًا إلى {room} وثُبّتوا فيها.</numerusform>
            <numerusform>نُقل %n شخص إلى {room} وثُبّتوا فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>يمكنهم جميعًا المتابعة فيها.</numerusform>
            <numerusform>لا يمكن لواحد منهم المتابعة فيها.</numerusform>
            <numerusform>لا يمكن لاثنين منهم المتابعة فيها.</numerusform>
            <numerusform>لا يمكن لـ%n منهم المتابعة فيها.</numerusform>
            <numerusform>لا يمكن لـ%n منهم المتابعة فيها.</numerusform>
            <numerusform>لا يمكن لـ%n منهم المتابعة فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>من يجلس أين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>اسم أو مجتمع أو لغة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>رقم الغرفة التي يُنقل إليها</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>نقل المحدَّدين إلى الغرفة</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>نقل وتثبيت</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>تثبيت أو إلغاؤه</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>لهذا الحاسوب؛ ويسري كل تغيير فورًا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>مدة مثل 5:00، من 0:10 إلى 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>وقت مثل 1:00، حتى 60:00؛ و0:00 لإلغائه.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>نسبة من 0 إلى 100%.</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>إظهار النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>حفظ ملف تشخيص</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>رقم من 1 إلى 3، مثل 1.5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>حجم من 80 إلى 200%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>عرض مدته {length} ينبّه عند {warning} ويطلق النداء الأخير عند {last}.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>العروض الخاطفة</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>ما تسجّلونه</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>حول هذا التطبيق</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>محفوظ في {store}.</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>على ألا يتجاوز</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>من المدة المخططة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>للنافذة؛ أما الملاحظات والأصوات فتبقى كما هي</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>للتبديل: Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>إظهار المفاتيح</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>المربعات الصغيرة بجانب الأزرار</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>لا يومض مؤشر النص</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>ما لم تُحدَّد غيرها</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>الاقتراب من النهاية</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>متبقٍّ حين يصفرّ اللون</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>النداء الأخير</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>متبقٍّ حين يُطلق</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>ترجمة تتابعية</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>مضروبًا في المدة، لعرض بلغة غير لغة الغرفة</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>الانتقال التلقائي</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>يبدأ العرض التالي حين ينتهي الوقت</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>عند التنبيه والنداء الأخير والنهاية</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>للساعة الأخيرة واليوم والأسبوع الأخيرين؛ يمكن الرجوع إلى إحداها</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>لطلب المساعدة</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>الإصدارات والأحجام والأخطاء، بلا نص كتبه أحد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>مذكور أيضًا في كل مصنف وكل منشور</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>الوقت وجدول الأعمال</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>الغرفة: كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>الغرفة: في قائمة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>البحث أو تنفيذ أمر (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>البدء أول مرة</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>تعديل الصف، حذفه</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>خطوة إلى الوراء: إغلاق، مسح، إلغاء</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>في المساعدة: المفاتيح أو الدليل؛ صفحة الدليل</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>في جدول الأعمال: الانتقال إلى البند المحدد</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>إضافة الملاحظة</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>حول مبادرة</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>من مجتمع</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>تخوف، سؤال، اقتباس</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>نقطة، فكرة، تخوف، اقتباس</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>ملاحظة رئيسية</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>علامات التأييد، في النهاية</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>لغة الملاحظة</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>سُمعت عبر الترجمة الفورية</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>في حقل فارغ: تعديل آخر ملاحظة</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>علامات التأييد</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>مبادرات الملاحظة، مجتمعها</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>ترجمة الملاحظة</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>هل يجوز نشر الاقتباس</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>السجل الزمني للملاحظة</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>أثناء تعديل ملاحظة: كل حقولها</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>المحضر الملصق: ضمّ صف إلى ما قبله</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>المحضر الملصق: استبعاد صف</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>المبادرات: اختيار، قائمة التركيز أو الطي</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>في خانة البحث: البحث في ملاحظات كل الغرف</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>إضافة البطاقة</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>في سطر فارغ: استرجاع آخر بطاقة</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>مسح السطر</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>على شريط: صوت إضافي، صوت أقل</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>بطاقة: نقطتان على واحدة، تقييم</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>العدّ المباشر: صوت إضافي، ضبط العدد على 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>الدردشة الملصقة: حفظ البطاقات، من أي موضع</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>الدردشة الملصقة: تصحيح سطر، استبعاده</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>المستوى: كل مجتمع بمفرده، معًا، مع المؤسسة</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>إجراء رئيسي</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>نقل الخطوة</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>فتح حقلي من يجب إشراكه وكيف يبدو النجاح</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>بدء، إيقاف مؤقت، متابعة</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>العرض التالي، العرض السابق</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>العرض المحدد: 30 ثانية إضافية</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>العرض المحدد: تخطّيه، وبضغطة أخرى إعادته إلى الانتظار</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>العرض المحدد: إعادة وقته من البداية</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>العرض المحدد: بدؤه الآن</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>نقل العرض المحدد</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>قراءة طلبات العروض</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>طلبات العروض: استبعاد صف، اعتماده</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>المؤقّت، السؤال، الأشرطة، جدول الأعمال، موعد البدء</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>بدء أو إيقاف مؤقت؛ التالي، رجوع</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>30 ثانية إضافية؛ تخطّي العرض، إعادة وقته</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>تعتيم أو إنهاء التعتيم</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>ملء الشاشة، الخروج منه</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>فتح ما قيل عن ملف</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>الحسم: الإبقاء، اعتماد الأخرى، كلتاهما</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>الحسم: المزيد من سؤال طويل</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>اختيار مبادرة</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>القسم السابق، القسم التالي</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>في الترتيب: الغرف والبطاقات وراء العدد</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>الملاحظات والخطة: الانتقال إلى الغرفة</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>الملاحظات المتشابهة: قبول التجميع، فكّه</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>اختيار مخرج أو تركه</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>نسخ نص الويكي</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>كتابة المخرجات المختارة</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>إيقاف الكتابة</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>المراجعة: حجب، استبعاد، نشر</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>المراجعة: تأجيل القرار</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>في جدول: تعديل الخلية، أو الكتابة مباشرة</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>أثناء التعديل: حفظ ومتابعة</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>أثناء التعديل: ترك الخلية كما كانت</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>إضافة غرفة، حذفها</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>نقل الغرفة أو البند</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>في جدول الأعمال: بند إضافي بعد هذا</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>فتح ملف فعالية، حفظه</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>اعتماد ما يغيّره ملف</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>الاستبيان: اعتماده، التراجع عنه</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>الاستبيان: كل ما في الصف، تحديد الأعمدة</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>اللقاء الاجتماعي: الجولة التالية</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>اللقاء الاجتماعي: الجولة السابقة، التراجع عن جولة</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>اللقاء الاجتماعي: شطب، اسم جديد</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>اللقاء الاجتماعي: ملء الشاشة</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>من يجلس أين: نقل المحدَّدين، تثبيتهم</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>اختيار، تنفيذ، إغلاق</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>المبادرات فقط، المجتمعات فقط، الغرف فقط</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>اختيار الدور</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>لا مفتاح يفعل ذلك. جرّبوا كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>جميع الاختصارات</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>البحث عن مفتاح أو عمّا يفعله</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>تمرين لخمس دقائق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>عدد الحواسيب التي عدّت أصوات {room}: {count}</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>معدود في هذا المخزن</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>الحاسوب {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>لا حواسيب</numerusform>
            <numerusform>حاسوب واحد</numerusform>
            <numerusform>حاسوبان</numerusform>
            <numerusform>%n حواسيب</numerusform>
            <numerusform>%n حاسوبًا</numerusform>
            <numerusform>%n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>الأولى هنا</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>الأولى في كل الغرف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>اعتماد {laptop}</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>كما هو الآن: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>عندئذ يُحتسب: {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>فتح طلبات العروض</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>طلبات العروض</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>لا عروض لإضافتها</numerusform>
            <numerusform>إضافة عرض واحد</numerusform>
            <numerusform>إضافة عرضين</numerusform>
            <numerusform>إضافة %n عروض</numerusform>
            <numerusform>إضافة %n عرضًا</numerusform>
            <numerusform>إضافة %n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>لا عروض موجودة سلفًا.</numerusform>
            <numerusform>عرض واحد موجود سلفًا.</numerusform>
            <numerusform>عرضان موجودان سلفًا.</numerusform>
            <numerusform>%n عروض موجودة سلفًا.</numerusform>
            <numerusform>%n عرضًا موجودة سلفًا.</numerusform>
            <numerusform>%n عرض موجودة سلفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>لا صفوف مستبعدة.</numerusform>
            <numerusform>صف واحد يبقى مستبعدًا إلى أن تصححوه في النص.</numerusform>
            <numerusform>صفان يبقيان مستبعدين إلى أن تصححوهما في النص.</numerusform>
            <numerusform>%n صفوف تبقى مستبعدة إلى أن تصححوها في النص.</numerusform>
            <numerusform>%n صفًا تبقى مستبعدة إلى أن تصححوها في النص.</numerusform>
            <numerusform>%n صف تبقى مستبعدة إلى أن تصححوها في النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>كل الصفوف عروض.</numerusform>
            <numerusform>صف واحد قد لا يكون عرضًا: Space لاعتماده.</numerusform>
            <numerusform>صفان قد لا يكونان عرضين: Space لاعتماد أحدهما.</numerusform>
            <numerusform>%n صفوف قد لا تكون عروضًا: Space لاعتماد أحدها.</numerusform>
            <numerusform>%n صفًا قد لا تكون عروضًا: Space لاعتماد أحدها.</numerusform>
            <numerusform>%n صف قد لا تكون عروضًا: Space لاعتماد أحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>تبديل المتحدث والعنوان</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>الصقوا القائمة من صفحة ويكي أو استمارة أو جدول بيانات أو دردشة، أو أفلتوا ملفها. عرض واحد في كل سطر، مثل: سلمى: تمويل يصل إلى المجموعات الجديدة (AR, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>استبعاد أو اعتماد</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>الانتقال إلى سطره</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>العروض المقروءة</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>قراءة طلبات العروض</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>زاد {what}</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>نقص {what}</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>لا زيادة ولا نقصان</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>مقارنةً بما قبل هذا الدمج: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>مقارنةً بما قبل دمج {when}: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>المبادرة {initiative} جديدة في المرتبة {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>المبادرة {initiative} من المرتبة {before} إلى انعدام الأصوات</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>المبادرة {initiative} من المرتبة {before} إلى {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>المجموعة {initiative} جديدة في المرتبة {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>المجموعة {initiative} من المرتبة {before} إلى انعدام الأصوات</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>المجموعة {initiative} من المرتبة {before} إلى {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>الفترة من {starts} إلى {limit}. الساعة الآن {now}. تنتهي العروض في {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>الآن {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>تجاوز بمقدار {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>فائض {time}</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>الوقت في هذه الفترة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>لتتسع الفترة:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>لا عروض لتقصيرها إلى {time}</numerusform>
            <numerusform>تقصير عرض واحد إلى {time}</numerusform>
            <numerusform>تقصير عرضين إلى {time}</numerusform>
            <numerusform>تقصير %n عروض إلى {time}</numerusform>
            <numerusform>تقصير %n عرضًا إلى {time}</numerusform>
            <numerusform>تقصير %n عرض إلى {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>استبعاد آخر عرض</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استبعاد {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>تم التراجع عن الجولة %1: لم يلتقِ فيها أحد.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>حُفظ: %1، في المجلد %2. هذه أسماء: أتلفوها بعد ذلك.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>تكوين الفرق</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>الجولة التالية</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>اشطبوا من ليس حاضرًا، ثم اضغطوا Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>لا جولة بعد</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>اكتبوا أسماء الحاضرين، أو ألصقوا قائمة أسماء، اسمًا في كل سطر.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>لا أحد في قائمة هذا اليوم</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>اللقاء الاجتماعي</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>حفظ القوائم</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>ابحثوا عن اسم أو اكتبوا اسمًا جديدًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>شطب أو إعادة</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>اليوم %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>اللقاء الاجتماعي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>الأشخاص في الفريق</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>لا تكرار</numerusform>
            <numerusform>لقاء متكرر</numerusform>
            <numerusform>لقاءان متكرران</numerusform>
            <numerusform>%n لقاءات متكررة</numerusform>
            <numerusform>%n لقاءً متكررًا</numerusform>
            <numerusform>%n لقاء متكرر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>لا أحد يتعذر عليه متابعة لغة مجموعته.</numerusform>
            <numerusform>شخص واحد لا يستطيع متابعة لغة مجموعته.</numerusform>
            <numerusform>شخصان لا يستطيعان متابعة لغة مجموعتيهما.</numerusform>
            <numerusform>%n أشخاص لا يستطيعون متابعة لغة مجموعاتهم.</numerusform>
            <numerusform>%n شخصًا لا يستطيعون متابعة لغة مجموعاتهم.</numerusform>
            <numerusform>%n شخص لا يستطيعون متابعة لغة مجموعاتهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>يلتقي الجميع وجوهًا جديدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>لا يلتقي أحد بمن التقاه من قبل.</numerusform>
            <numerusform>اثنان يلتقيان من جديد.</numerusform>
            <numerusform>زوجان من الأشخاص يلتقيان من جديد.</numerusform>
            <numerusform>%n أزواج من الأشخاص يلتقون من جديد.</numerusform>
            <numerusform>%n زوجًا من الأشخاص يلتقون من جديد.</numerusform>
            <numerusform>%n زوج من الأشخاص يلتقون من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>لا يمكن أن يقل ذلك مع هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>لا يمكن تجنّب %1 منها على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>لم يُضَف أي اسم.</numerusform>
            <numerusform>أُضيف اسم واحد.</numerusform>
            <numerusform>أُضيف اسمان.</numerusform>
            <numerusform>أُضيفت %n أسماء.</numerusform>
            <numerusform>أُضيف %n اسمًا.</numerusform>
            <numerusform>أُضيف %n اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 في الفريق %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 معنا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>الفريق {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>من تصويت هذه الغرفة</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>من نتائج كل الغرف</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>مجموعات الفعالية</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>كل المبادرات</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>تنتقل كلتاهما إلى الخطة.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>تنتقل كلها إلى الخطة.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>من تحدّث</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>لا أحد بعد: اكتبوا @ واسم مجتمع في ملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1، ولا مجتمعات</numerusform>
            <numerusform>%1 من أصل مجتمع واحد</numerusform>
            <numerusform>%1 من أصل مجتمعين</numerusform>
            <numerusform>%1 من أصل %n مجتمعات</numerusform>
            <numerusform>%1 من أصل %n مجتمعًا</numerusform>
            <numerusform>%1 من أصل %n مجتمع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: لا ملاحظات</numerusform>
            <numerusform>%1: ملاحظة واحدة</numerusform>
            <numerusform>%1: ملاحظتان</numerusform>
            <numerusform>%1: %n ملاحظات</numerusform>
            <numerusform>%1: %n ملاحظة</numerusform>
            <numerusform>%1: %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: لم يتحدث</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>ما تُظهره المنصة</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>المؤقّت</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الأشرطة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>رسالة إلى المتحدث</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>لإظهارها على المنصة اضغطوا Enter، ولإزالتها Esc.</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>إزالة الرسالة</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>إزالة الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>إغلاق المنصة</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>المنصة معتمة</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>الرسالة ظاهرة</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>تبقى المنصة مع {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>عادت المنصة إلى مشهدها</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>الشاشة التي عليها المنصة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>تعتيم</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>عدم إظهار شيء على المنصة</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>قُدّمت كل العروض، ولا يبدأ هذا المفتاح شيئًا. اختيار مشهد آخر للمنصة يعيدها إلى البرنامج.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>المنصة: السؤال</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>تجاوز الوقت</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>متبقٍّ للتصويت</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>لا تصويت في هذه الجولة.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>المنصة: الأشرطة</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>التصويت مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} من {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>صوّت {voted}</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>المرتبة {rank}، بالتعادل</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>المرتبة {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>معنى الصوت: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>المنصة: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>المنصة: معتمة</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>العرض {number} من {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>المنصة: المؤقّت</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>العروض الخاطفة</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>بانتظار العرض التالي</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>بانتظار العرض الأول</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>{time} لكل عرض</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>انتهى البرنامج</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>قُدّمت كل العروض</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>النداء الأخير</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>تجاوز الوقت</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>لا وقت متبقٍّ</numerusform>
            <numerusform>أقل من دقيقة واحدة</numerusform>
            <numerusform>أقل من دقيقتين</numerusform>
            <numerusform>أقل من %n دقائق</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>لا وقت متبقٍّ</numerusform>
            <numerusform>أقل من ثانية واحدة</numerusform>
            <numerusform>أقل من ثانيتين</numerusform>
            <numerusform>أقل من %n ثوانٍ</numerusform>
            <numerusform>أقل من %n ثانية</numerusform>
            <numerusform>أقل من %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>أقل من {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>بلا ترجمة فورية</numerusform>
            <numerusform>ترجمة فورية بلغة واحدة</numerusform>
            <numerusform>ترجمة فورية بلغتين</numerusform>
            <numerusform>ترجمة فورية بـ%n لغات</numerusform>
            <numerusform>ترجمة فورية بـ%n لغة</numerusform>
            <numerusform>ترجمة فورية بـ%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>المنصة: جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>المنصة: موعد البدء</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>يبدأ قريبًا</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>يبدأ الآن</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>متبقٍّ</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
            <numerusform>بعد %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>بعد {hours} س و{minutes} د</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>معنى الصوت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>لا غيرها بلا أصوات.</numerusform>
            <numerusform>واحدة أخرى بلا أصوات.</numerusform>
            <numerusform>اثنتان أخريان بلا أصوات.</numerusform>
            <numerusform>%n أخرى بلا أصوات.</numerusform>
            <numerusform>%n أخرى بلا أصوات.</numerusform>
            <numerusform>%n أخرى بلا أصوات.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>غرف فيها حتى 6 أشخاص</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>غرف فيها 7 إلى 12 شخصًا</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>غرف فيها أكثر من 12 شخصًا</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>غرف لم يُحصَ فيها الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>الترتيب بحسب: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>ممن سُئلوا</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>لكل شخص</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>متوسط النسبة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>بحسب الأصوات</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>بمتوسط نسبة الغرف</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>بحسب من سُئلوا</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>لا تصويت في هذه الجولة</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>ما قيل فيها وخُطط له تجدونه في «الملاحظات» و«الخطة».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>كما في الترتيب المسبق</numerusform>
            <numerusform>أعلى بمرتبة واحدة من الترتيب المسبق</numerusform>
            <numerusform>أعلى بمرتبتين من الترتيب المسبق</numerusform>
            <numerusform>أعلى بـ%n مراتب من الترتيب المسبق</numerusform>
            <numerusform>أعلى بـ%n مرتبة من الترتيب المسبق</numerusform>
            <numerusform>أعلى بـ%n مرتبة من الترتيب المسبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>كما في الترتيب المسبق</numerusform>
            <numerusform>أدنى بمرتبة واحدة من الترتيب المسبق</numerusform>
            <numerusform>أدنى بمرتبتين من الترتيب المسبق</numerusform>
            <numerusform>أدنى بـ%n مراتب من الترتيب المسبق</numerusform>
            <numerusform>أدنى بـ%n مرتبة من الترتيب المسبق</numerusform>
            <numerusform>أدنى بـ%n مرتبة من الترتيب المسبق</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>طُرحت في %1 من الغرف، فلا تُقارن بهذا المقياس</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>الربع الأول</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>الربع الثاني</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>الربع الثالث</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>الربع الأخير</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>إلى الحقل التالي</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>حُذفت الخطوة في هذه الأثناء. وما كتبتموه باقٍ هنا.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>الخطوة والدعم المطلوب</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>الاحتياجات: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>لا أحرف أخرى</numerusform>
            <numerusform>حرف آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>%n أحرف أخرى</numerusform>
            <numerusform>%n حرفًا آخر</numerusform>
            <numerusform>%n حرف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>أصبح النص «%1». للإبقاء على ما كتبتم اضغطوا Enter، ولاعتماد النص الجديد اضغطوا Esc.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>إجراء رئيسي</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>بلا قيادة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا موعد</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>لا خطوات بعد</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>الهدف محدد</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>لا نواقص</numerusform>
            <numerusform>نقص واحد</numerusform>
            <numerusform>نقصان اثنان</numerusform>
            <numerusform>%n نواقص</numerusform>
            <numerusform>%n نقصًا</numerusform>
            <numerusform>%n نقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>الرقم بعينه</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>من التوصية نفسها</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>عام: بلا مبادرة</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>مجتمع جديد</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>بلا مجتمع</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>يُحتسب كل من أجاب مرة أخرى فور اعتماد هذا.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>القراءة مع ذلك</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>لا جديد في هذا الملف: كل ما فيه موجود سلفًا.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>اختر أعلاه أين ينتمي هذا، ثم اعتمده.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>أُضيف إلى غرفة الاستبيان، اليوم %1، %2: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>تم التراجع: عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>تختلف الأصوات عن أصوات جدول أسبق لهذه الاستمارة. لا تُجمع أبدًا: يُحتسب أحدهما، وتسأل صفحة «الدمج» أيهما.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>إن أجاب هنا أشخاص آخرون فيمكن احتساب الاثنين: سمِّ عمود الأصوات في الملف باسم آخر، واقرأه بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>مساهمات الغائبين</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>أي جولة؟</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>اليوم %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>مساهمات الغائبين: أي عمود لأي معلومة؟</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>إظهار ما يضيفه</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>أي عمود فيه الملاحظات أو الأصوات أو الخطوات؟ اختاروا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>أعمدة لا تُقرأ وتبقى خارجًا: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>تُقرأ كل الأعمدة.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا شيء موجود سلفًا</numerusform>
            <numerusform>واحد موجود سلفًا</numerusform>
            <numerusform>اثنان موجودان سلفًا</numerusform>
            <numerusform>%n موجودة سلفًا</numerusform>
            <numerusform>%n موجودة سلفًا</numerusform>
            <numerusform>%n موجودة سلفًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>لم يُحتسب: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>إظهار كل ما في الصف</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتحدث الآن</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>نقل {name} إلى الفترة التالية</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>كُتب هذا هنا من قبل ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>تعديل العرض</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>«{text}» ليس رابطًا. يبدأ الرابط بـ ⁦https://⁩</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>لا شيء: اكتبوا رقمًا أو كلمات</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>إعادة الوقت</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30 ث إضافية</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>بدؤه الآن</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>للعرض المحدد</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>العرض %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>المبادرة %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>مدة التحدث %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>⁦+30⁩ ث</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 ثانية إضافية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>يتحدث الآن</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>يتحدث بعده</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>قُدّمت كل العروض</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>مضى {time}</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>مضى {time} من {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>التنبيه عند {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>بلا ترجمة فورية</numerusform>
            <numerusform>ترجمة فورية إلى لغة واحدة</numerusform>
            <numerusform>ترجمة فورية إلى لغتين</numerusform>
            <numerusform>ترجمة فورية إلى %n لغات</numerusform>
            <numerusform>ترجمة فورية إلى %n لغة</numerusform>
            <numerusform>ترجمة فورية إلى %n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>العروض الخاطفة</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>نافذة ثانية للمشاركة، إظهارها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>لا عروض بعد</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>لإضافة عرض استخدموا Ctrl N. ويمكن قراءة طلبات العروض من صفحة ويكي أو استمارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>قراءة طلبات العروض</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>إضافة عرض</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>لا أصوات بعد. اكتبوا %1 أو %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>العدّ المباشر</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 على %2.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>معنى الصوت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>لا شيء ينتقل إلى الخطة</numerusform>
            <numerusform>الأولى تنتقل إلى الخطة</numerusform>
            <numerusform>أول اثنتين تنتقلان إلى الخطة</numerusform>
            <numerusform>أول %n تنتقل إلى الخطة</numerusform>
            <numerusform>أول %n تنتقل إلى الخطة</numerusform>
            <numerusform>أول %n تنتقل إلى الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>أول %1 مع تعادل: لا شيء ينتقل إلى الخطة</numerusform>
            <numerusform>أول %1 مع تعادل: تنتقل واحدة إلى الخطة</numerusform>
            <numerusform>أول %1 مع تعادل: تنتقل اثنتان إلى الخطة</numerusform>
            <numerusform>أول %1 مع تعادل: تنتقل %n إلى الخطة</numerusform>
            <numerusform>أول %1 مع تعادل: تنتقل %n إلى الخطة</numerusform>
            <numerusform>أول %1 مع تعادل: تنتقل %n إلى الخطة</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>لا تصويت في هذه الجولة</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>لا تحدد لها الفعالية سؤالًا للتصويت.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>لا أصوات</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>أُغلق التصويت بلا أي صوت.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>اكتبوا %1 أو %2 ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>اكتبوا رقمًا لكل نقطة، مثل %1، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>اكتبوا كل رقم مع تقييمه، مثل %1، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>اكتبوا الأرقام بدءًا بالأولى، مثل %1، ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>اكتبوا أرقام بطاقة واحدة، مثل %1، ثم اضغطوا Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>لا تأخير: يبقى البرنامج كما هو.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>لا شيء حان موعده الآن.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>نسبة المشاركة</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} من {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>فتح قائمة اختيار غرفة أخرى</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>اليوم {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>في {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>يتحدث الآن</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>حتى {time} · التالي {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>اليوم {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>برفع الأيدي</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>في {count}، ولا بطاقات</numerusform>
            <numerusform>في {count} من أصل بطاقة واحدة</numerusform>
            <numerusform>في {count} من أصل بطاقتين</numerusform>
            <numerusform>في {count} من أصل %n بطاقات</numerusform>
            <numerusform>في {count} من أصل %n بطاقة</numerusform>
            <numerusform>في {count} من أصل %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>معدودة على حاسوب آخر</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>المعتمد هنا هو البطاقات</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes}، ولا جلسات</numerusform>
            <numerusform>{votes} من جلسة واحدة</numerusform>
            <numerusform>{votes} من جلستين</numerusform>
            <numerusform>{votes} من %n جلسات</numerusform>
            <numerusform>{votes} من %n جلسة</numerusform>
            <numerusform>{votes} من %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>لم يصوّت لها أحد</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>اختاروا مبادرة أخرى في الترتيب.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يُحصوا</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 بالعدّ المباشر</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1 من أصل %2 ممكنة</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>صوّت %1، ولا حاضرين</numerusform>
            <numerusform>صوّت %1 من أصل شخص واحد</numerusform>
            <numerusform>صوّت %1 من أصل شخصين</numerusform>
            <numerusform>صوّت %1 من أصل %n أشخاص</numerusform>
            <numerusform>صوّت %1 من أصل %n شخصًا</numerusform>
            <numerusform>صوّت %1 من أصل %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>صوّت الجميع. نسبة المشاركة %1.</numerusform>
            <numerusform>لم يصوّت شخص واحد. نسبة المشاركة %1.</numerusform>
            <numerusform>لم يصوّت شخصان. نسبة المشاركة %1.</numerusform>
            <numerusform>لم يصوّت %n أشخاص. نسبة المشاركة %1.</numerusform>
            <numerusform>لم يصوّت %n شخصًا. نسبة المشاركة %1.</numerusform>
            <numerusform>لم يصوّت %n شخص. نسبة المشاركة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>البطاقات بعدد الحاضرين.</numerusform>
            <numerusform>البطاقات أكثر من الحاضرين بواحدة. أعيدوا إحصاء الحاضرين أو احذفوا بطاقة.</numerusform>
            <numerusform>البطاقات أكثر من الحاضرين باثنتين. أعيدوا إحصاء الحاضرين أو احذفوا بطاقة.</numerusform>
            <numerusform>البطاقات أكثر من الحاضرين بـ%n. أعيدوا إحصاء الحاضرين أو احذفوا بطاقة.</numerusform>
            <numerusform>البطاقات أكثر من الحاضرين بـ%n. أعيدوا إحصاء الحاضرين أو احذفوا بطاقة.</numerusform>
            <numerusform>البطاقات أكثر من الحاضرين بـ%n. أعيدوا إحصاء الحاضرين أو احذفوا بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>لدى %1: %2، والممكن %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 أكثر من الممكن: بوسع %2 من الأشخاص إعطاء %3.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>اكتبوا رقمًا من 0 إلى 9999.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>للصق من جديد. ويمكن تعديل النص هنا.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>إعادة فتح التصويت</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>لم ترد بطاقات. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
            <numerusform>وردت بطاقة واحدة. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
            <numerusform>وردت بطاقتان. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
            <numerusform>وردت %n بطاقات. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
            <numerusform>وردت %n بطاقة. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
            <numerusform>وردت %n بطاقة. يُعدّ التصويت بالبطاقات أو بالعدّ المباشر، لا بهما معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>تحويل إلى عدّ مباشر</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>تُضاف الأصوات إلى المبادرة حين يكون التصويت بالعدّ المباشر.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>العدّ المباشر</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>الجولة والتصويت</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>إضافة جولة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>حذف هذه الجولة</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>تقديم هذه الجولة</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>تأخير هذه الجولة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>أسئلة أخرى، سؤال في كل سطر</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>بلا تصويت</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>اختيار عدد محدود</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>تصويت بالنقاط</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>تقييم من 0 إلى 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>ترتيب الأوائل</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>التصويت على</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>الاختيارات أو النقاط لكل شخص</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>كم منها ينتقل إلى الخطة</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>تُطرح هذه فقط (إن لم يُذكر شيء: الكل)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>معنى الصوت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>طريقة العدّ</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>العدّ المباشر</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>لصق من الدردشة</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>تمرير الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>لم يُعدّ على أي حاسوب</numerusform>
            <numerusform>معدود على حاسوب واحد</numerusform>
            <numerusform>معدود على حاسوبين</numerusform>
            <numerusform>معدود على %n حواسيب</numerusform>
            <numerusform>معدود على %n حاسوبًا</numerusform>
            <numerusform>معدود على %n حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>يظهر عدّ واحد. ويُختار العدّ المعتمد في صفحة «الدمج».</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>إعادة فتح التصويت</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>إغلاق التصويت</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>لا أيدٍ</numerusform>
            <numerusform>يد واحدة</numerusform>
            <numerusform>يدان</numerusform>
            <numerusform>%n أيدٍ</numerusform>
            <numerusform>%n يدًا</numerusform>
            <numerusform>%n يد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>أيدٍ مرفوعة</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>نقاط</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقاط</numerusform>
            <numerusform>نقاط</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>نقاط</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقاط</numerusform>
            <numerusform>نقاط</numerusform>
            <numerusform>نقطة</numerusform>
            <numerusform>نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>أيدٍ</numerusform>
            <numerusform>يد</numerusform>
            <numerusform>أيدٍ</numerusform>
            <numerusform>أيدٍ</numerusform>
            <numerusform>يدًا</numerusform>
            <numerusform>يد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>أصوات</numerusform>
            <numerusform>صوت</numerusform>
            <numerusform>أصوات</numerusform>
            <numerusform>أصوات</numerusform>
            <numerusform>صوتًا</numerusform>
            <numerusform>صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>لا نقاط لأي من %1.</numerusform>
            <numerusform>لكلٍّ من %1 نقطة واحدة.</numerusform>
            <numerusform>لكلٍّ من %1 نقطتان.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقاط.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقطة.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>لا نقاط لأي من %1.</numerusform>
            <numerusform>لكلٍّ من %1 نقطة واحدة.</numerusform>
            <numerusform>لكلٍّ من %1 نقطتان.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقاط.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقطة.</numerusform>
            <numerusform>لكلٍّ من %1 %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>لا أيدٍ لأي من %1.</numerusform>
            <numerusform>لكلٍّ من %1 يد واحدة.</numerusform>
            <numerusform>لكلٍّ من %1 يدان.</numerusform>
            <numerusform>لكلٍّ من %1 %n أيدٍ.</numerusform>
            <numerusform>لكلٍّ من %1 %n يدًا.</numerusform>
            <numerusform>لكلٍّ من %1 %n يد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>لا أصوات لأي من %1.</numerusform>
            <numerusform>لكلٍّ من %1 صوت واحد.</numerusform>
            <numerusform>لكلٍّ من %1 صوتان.</numerusform>
            <numerusform>لكلٍّ من %1 %n أصوات.</numerusform>
            <numerusform>لكلٍّ من %1 %n صوتًا.</numerusform>
            <numerusform>لكلٍّ من %1 %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1، على المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة لكل شخص</numerusform>
            <numerusform>نقطتان لكل شخص</numerusform>
            <numerusform>%n نقاط لكل شخص</numerusform>
            <numerusform>%n نقطة لكل شخص</numerusform>
            <numerusform>%n نقطة لكل شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>ترتيب الأوائل</numerusform>
            <numerusform>ترتيب الأولى</numerusform>
            <numerusform>ترتيب أول اثنتين</numerusform>
            <numerusform>ترتيب أول %n</numerusform>
            <numerusform>ترتيب أول %n</numerusform>
            <numerusform>ترتيب أول %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>رفع الأيدي</numerusform>
            <numerusform>رفع الأيدي، مرة واحدة لكل شخص</numerusform>
            <numerusform>رفع الأيدي، حتى مرتين لكل شخص</numerusform>
            <numerusform>رفع الأيدي، حتى %n مرات لكل شخص</numerusform>
            <numerusform>رفع الأيدي، حتى %n مرة لكل شخص</numerusform>
            <numerusform>رفع الأيدي، حتى %n مرة لكل شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>تقييم من 0 إلى %1</numerusform>
            <numerusform>تقييم من 0 إلى %1، لواحدة على الأكثر</numerusform>
            <numerusform>تقييم من 0 إلى %1، لاثنتين على الأكثر</numerusform>
            <numerusform>تقييم من 0 إلى %1، لـ%n على الأكثر</numerusform>
            <numerusform>تقييم من 0 إلى %1، لـ%n على الأكثر</numerusform>
            <numerusform>تقييم من 0 إلى %1، لـ%n على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>تقييم من 0 إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>بلا اختيار</numerusform>
            <numerusform>اختيار واحدة على الأكثر</numerusform>
            <numerusform>اختيار اثنتين على الأكثر</numerusform>
            <numerusform>اختيار %n على الأكثر</numerusform>
            <numerusform>اختيار %n على الأكثر</numerusform>
            <numerusform>اختيار %n على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 من 0 نقطة</numerusform>
            <numerusform>%1 من نقطة واحدة</numerusform>
            <numerusform>%1 من نقطتين</numerusform>
            <numerusform>%1 من %n نقاط</numerusform>
            <numerusform>%1 من %n نقطة</numerusform>
            <numerusform>%1 من %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>المرتّب: %1 من %n</numerusform>
            <numerusform>المرتّب: %1 من واحدة</numerusform>
            <numerusform>المرتّب: %1 من اثنتين</numerusform>
            <numerusform>المرتّب: %1 من %n</numerusform>
            <numerusform>المرتّب: %1 من %n</numerusform>
            <numerusform>المرتّب: %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>المقيّم: %1 من %n</numerusform>
            <numerusform>المقيّم: %1 من واحدة</numerusform>
            <numerusform>المقيّم: %1 من اثنتين</numerusform>
            <numerusform>المقيّم: %1 من %n</numerusform>
            <numerusform>المقيّم: %1 من %n</numerusform>
            <numerusform>المقيّم: %1 من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 من 0 اختيار</numerusform>
            <numerusform>%1 من اختيار واحد</numerusform>
            <numerusform>%1 من اختيارين</numerusform>
            <numerusform>%1 من %n اختيارات</numerusform>
            <numerusform>%1 من %n اختيارًا</numerusform>
            <numerusform>%1 من %n اختيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>0 مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتين</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>0 مبادرة</numerusform>
            <numerusform>مبادرة واحدة</numerusform>
            <numerusform>مبادرتين</numerusform>
            <numerusform>%n مبادرات</numerusform>
            <numerusform>%n مبادرة</numerusform>
            <numerusform>%n مبادرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>المتوسط %1، بلا تقييمات</numerusform>
            <numerusform>المتوسط %1 من تقييم واحد</numerusform>
            <numerusform>المتوسط %1 من تقييمين</numerusform>
            <numerusform>المتوسط %1 من %n تقييمات</numerusform>
            <numerusform>المتوسط %1 من %n تقييمًا</numerusform>
            <numerusform>المتوسط %1 من %n تقييم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}، اليوم {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا موضع له</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>اكتبوا ترجمة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>سؤال إضافي</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>معنى الصوت</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا واحدة منها</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>التشابه %1</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>الإجابة: لا واحدة منها.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>أي مبادرة تعنيها هذه الكلمات؟</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>الكلمات كما وردت</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>مبادرة أخرى: رقم أو كلمات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>التراجع عن آخر إجابة</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>مدموج سلفًا</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>معدّل في Excel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>ذكر السبب</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>البطاقة %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>أُدخل يدويًا</translation>
    </message>
</context>
</TS>
