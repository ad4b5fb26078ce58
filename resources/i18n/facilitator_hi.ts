<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: नोट नहीं, क्योंकि</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>जैसे: कोई नहीं आया। कक्ष की प्रतीक्षा करनी हो तो खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>विलय</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>खोजें या कमांड चलाएँ</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>अगला पैनल</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>पिछला पैनल</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>इस पृष्ठ पर ढूँढें</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>संख्या से किसी पहल पर जाएँ</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>पिछली पहल</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>अगली पहल</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>नया नोट, मतपत्र, चरण, टॉक या कक्ष</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>पृष्ठ का मुख्य बटन</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>इतिहास: क्या-क्या बदला</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>उलटी गिनती शुरू करें या रोकें</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>एक मिनट और</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>एजेंडे का अगला आइटम</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>एजेंडे के पिछले आइटम पर वापस</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>बाकी एजेंडे को देरी जितना आगे खिसकाएँ</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>जिस आइटम का समय हो गया, उसे शुरू करें</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>उलटी गिनती 30 सेकंड पहले शुरू हुई</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>उलटी गिनती 1 मिनट पहले शुरू हुई</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>उलटी गिनती 2 मिनट पहले शुरू हुई</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>उपस्थित लोग गिनें</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>टॉक शुरू करें या रोकें</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>अगली टॉक</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>पिछली टॉक पर वापस</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>टॉक छोड़ें</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>टॉक को 30 सेकंड और दें</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>टॉक का समय शुरू से गिनें</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>मतदान बंद करें या फिर खोलें</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>बैठक की चैट से मतपत्र, या टॉक के साइन-अप चिपकाएँ</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>लैपटॉप आगे दें: हर मतदाता का मतपत्र पूरी स्क्रीन पर</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>चार्ट, या प्रकाशित होने वाला पृष्ठ कॉपी करें</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>मंच की विंडो चालू, बंद</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>मंच: टाइमर दिखाएँ</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>मंच: प्रश्न दिखाएँ</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>मंच: पट्टियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>मंच: एजेंडा दिखाएँ</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>मंच: शुरू होने का समय दिखाएँ</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>मंच: काला करें या वापस लाएँ</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>मंच: वक्ता को संदेश</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>कार्यपुस्तिका निर्यात करें</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>मिलाने के लिए कार्यपुस्तिकाएँ चुनें</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>मिलाने के लिए कार्यपुस्तिकाओं का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>संग्रह की कॉपियाँ: किसी एक पर लौटें</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>निदान फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>आयोजन फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>आयोजन फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>अनुपस्थित लोगों के विचार पढ़ें: सर्वेक्षण</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>मेलजोल के लिए टोलियाँ</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>पंजीकरण पढ़ें</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>पंजीकरण: लोगों को कक्षों में बाँटें</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>पंजीकरण: कौन कहाँ बैठेगा</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>पंजीकरण: पहले के लोगों को वापस लाएँ</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>पंजीकरण: निजी डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>आयोजन: दौर, और उनमें मतदान का तरीका</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>आयोजन: पहलें संपादित करें</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>आयोजन: पाठ और उनके अनुवाद संपादित करें</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>आयोजन: तैयार टॉक संपादित करें</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>आयोजन: टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>अभी सहेजें (सब कुछ पहले ही सहेजा हुआ है)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>बचा हुआ समय बोलें</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>कक्ष या भूमिका बदलें</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>दूसरा आयोजन</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>पाठ सामान्य आकार में</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>मार्गदर्शिका: आपकी भूमिका का पृष्ठ</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>पाँच मिनट अभ्यास करें</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>अभ्यास: यह कदम छोड़ें</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>अभ्यास: पिछला कदम</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>अभ्यास: बाहर निकलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ऐप बंद करें</translation>
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
        <translation>{utc} UTC (यहाँ {local})</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} पीछे</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} आगे</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>{minutes} मिनट देरी से</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>{minutes} मिनट पहले</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>शीर्षक लिखें</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट आगे खिसकाया गया</numerusform>
            <numerusform>%n मिनट आगे खिसकाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>नियत %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>वास्तविक %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>अभी चालू</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>नियत</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>एजेंडा: Enter से आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>कुछ नहीं: यह आख़िरी आइटम है</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>उपस्थित लोग</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>संग्रह अब वैसा ही है जैसा {when} को था। उससे पहले जो था, वह सबसे नई कॉपी में है।</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>फ़ोल्डर {folder} में लिखा नहीं जा सकता ({reason})। दूसरा फ़ोल्डर लेने के लिए --data DIR के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>ऐप में कुछ गड़बड़ हुई। जो कुछ सहेजा हुआ दिखा था, वह सुरक्षित है। आप काम जारी रख सकते हैं; फिर ऐसा हो तो कृपया निदान फ़ाइल सहेजें (Ctrl+K) और हमें भेजें।</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>मतपत्र %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 के पास वापस लेने के लिए कोई मत नहीं है।</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, पहले %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1 या %2 या %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>मतपत्रों पर कोई नाम नहीं होता।</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>सीधी गिनती हुई है: मतपत्र नहीं हैं।</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>अभी कोई मतपत्र नहीं।</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>पहले स्थान पर बराबरी</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>दूसरे स्थान पर बराबरी</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>तीसरे स्थान पर बराबरी</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>स्थान %1 पर बराबरी</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>बराबरी स्थान %1 के बाद की सीमा को लाँघती है: सब योजना में शामिल, कुल %n।</numerusform>
            <numerusform>बराबरी स्थान %1 के बाद की सीमा को लाँघती है: सब योजना में शामिल, कुल %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>दोनों योजना में शामिल।</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>सब योजना में शामिल।</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>बराबरी</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>स्थान %1, बराबरी।</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>स्थान %1।</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकारें</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>अलग करें</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {count} में से {number}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सबसे अच्छा</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>सबसे बुरा</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>योजना में शामिल</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>{expected} में से {rooms} कक्ष, {ballots} मतपत्र, {votes} मत</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>{expected} में से {rooms} कक्ष, हाथ गिनकर: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>एक मत का अर्थ: {meaning}।</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>बिना मत वाले और: {count}।</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>बदली गई</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 लें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>इस पंक्ति की संख्याएँ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>मतदान बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>%n में से %1 ने मत दिया है।</numerusform>
            <numerusform>%n लोगों में से %1 ने मत दिया है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>यहाँ लिखा %n मतपत्र अभी गिना नहीं गया है।</numerusform>
            <numerusform>यहाँ लिखे %n मतपत्र अभी गिने नहीं गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>आप इसे फिर खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>मतदान बंद करें</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>संख्याएँ या शब्द</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>नाम लिखें</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>तालिका पढ़ी नहीं जा सकती: फ़ाइल में ये सुधारें और उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>देखने योग्य: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>जो कॉलम नहीं पढ़े जाते: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>कोई नहीं: सभी पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>कॉलम अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>कॉलम अर्धविराम से अलग</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>कॉलम टैब से अलग</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>कॉलम खड़ी रेखा से अलग</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>हेडर पंक्ति %1 में</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>शीट %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>नोट में शब्द चाहिए, केवल चिह्न नहीं।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n समर्थन चिह्न</numerusform>
            <numerusform>%n समर्थन चिह्न</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>किसकी ओर से</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 की ओर से</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>बोलने वाला समुदाय: @ और उसका नाम लिखें</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>दुभाषिए से</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>भाषा %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>अगली भाषा (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>दुभाषिए के माध्यम से सुना (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>मुख्य नोट</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>मुख्य नोट (%1 लिखें)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>%1 पर जाएगा</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>किसी पहल पर नहीं। चुनने के लिए # लिखें।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1। “सामान्य” के लिए क्लिक करें या #0 लिखें।</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>यहाँ हटाया गया</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>वहाँ हटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n फ़ील्ड</numerusform>
            <numerusform>%n फ़ील्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>यह संग्रह</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>{time} पर हटाया गया</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>Excel में बदला गया</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>{time} पर बदला गया</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>अभी दिख रहा है</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>जो दिख रहा है</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>same</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>दोनों से पहले</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>{file} वाला रखें</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>इस संग्रह वाला रखें</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>{file} वाला लें</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>कार्यपुस्तिका वाला लें</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>जो दिख रहा है, वही रखें</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>दूसरा लें</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>इनमें से केवल एक गिना जा सकता है।</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>इनमें से एक हटाया जा चुका है।</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>यह हटा रहेगा; दूसरा छोड़ दिया जाएगा।</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>यह सूची में रहेगा।</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>दूसरा छोड़ दिया जाएगा।</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>यह नया है, {time} पर बदला गया।</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>जो नया है, वह छोड़ दिया जाएगा।</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>कुछ नहीं: यह हटाया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>कॉपियाँ</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>लौटने से पहले, अभी जो है उसकी कॉपी बनाई जाती है।</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>अभी कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>इस कॉपी पर लौटें</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>कॉपियाँ, सबसे नई पहले</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>अभी कोई कॉपी नहीं</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>जिन दस मिनटों में कुछ बदला हो, उनके बाद एक कॉपी बनती है।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी बन गई।</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>क्षतिग्रस्त; पढ़ी नहीं जा सकती</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>कुछ दर्ज नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n अन्य अभिलेख</numerusform>
            <numerusform>%n अन्य अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>अपने-आप बनी</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>लौटने से पहले</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>विलय से पहले</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>ऐप के नए संस्करण से पहले</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>तब से नए या बदले: {what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>केवल इस कॉपी में: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>संग्रह अभी जैसा है, वैसी ही</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>{when} की कॉपी में {what}।</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>क्षतिग्रस्त फ़ाइल में इससे नया, जो अब भी पढ़ा जा सकता है: {what}। यह सब रखा जाएगा।</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>क्षतिग्रस्त फ़ाइल में इससे नया कुछ पढ़ा नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n बदलाव पढ़ा नहीं जा सका।</numerusform>
            <numerusform>%n बदलाव पढ़े नहीं जा सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>जो इसमें नहीं, पर जिनके शब्द अब भी {file} में हैं: {notes}।</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>%1 की गिनती</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 से %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>उपस्थित %2 में से %1 लोगों की भाषाएँ।</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>उपस्थित %2 में से %1 लोगों के समुदाय।</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>कम दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>समाप्ति %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 मिनट</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>एक मिनट और (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>अगला आइटम</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>एजेंडे का अगला आइटम (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>पिछले आइटम पर वापस</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>पिछले आइटम पर वापस (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n इसके समूह पर</numerusform>
            <numerusform>%n इसके समूह पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n समुदाय</numerusform>
            <numerusform>%n समुदाय</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>मत माँगे ही नहीं गए</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>अनुस्मारक कॉपी करें</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>{expected} में से {received} कक्षों से मिला</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>{expected} में से {received} कक्ष मिल जाएँगे</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: मिल गई</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: नई, अभी मिलाई नहीं गई</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: संशोधित कार्यपुस्तिका, अभी मिलाई नहीं गई</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: Excel में संपादित, अभी मिलाई नहीं गई</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: ध्यान देने की ज़रूरत है</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: इसकी फ़ाइल अस्वीकृत हुई</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: नहीं आई। Enter से कारण बताएँ।</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: नोट नहीं, क्योंकि: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: मिल गई, और उसके बाद संशोधित हुई</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: यहीं लिखा गया, कोई फ़ाइल नहीं आई</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (दिन {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (फ़ाइल अस्वीकृत)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>इनसे नहीं मिला: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>इनसे कोई नोट नहीं: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>सभी कक्ष आ गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} और %n अन्य</numerusform>
            <numerusform>{rooms} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>{event} के इन कक्षों की फ़ाइलें आईं, पर पढ़ी नहीं जा सकतीं: {rooms}। कृपया ऐप में Ctrl+E दबाएँ और फ़ाइल हमें फिर से भेज दें। धन्यवाद!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>हम अब भी {event} के इन कक्षों की कार्यपुस्तिकाओं की प्रतीक्षा कर रहे हैं: {rooms}। कृपया ऐप में Ctrl+E दबाएँ और फ़ाइल हमें भेज दें। धन्यवाद!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>किस पर चर्चा हुई और किसे मत मिले</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>भागीदारी</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>जो कक्ष नहीं आए</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>सभी कक्ष आ गए हैं</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>अभी किसी ने कुछ नोट नहीं किया है</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>कक्षों में चर्चा और मतदान होने पर, या कार्यपुस्तिकाएँ मिलाने पर कवरेज यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>इससे कुछ नहीं आया</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>जिन पर चर्चा नहीं हुई</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>जिन्हें मत नहीं मिले</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>चर्चा हुई, मत नहीं मिले</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>सब पर चर्चा हुई</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>जिन्हें मत दिए जा सकते थे, उन सबको मिले हैं</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>जिन पर चर्चा हुई और मत दिए जा सकते थे, उन सबको मिले हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n नोट किसी पहल पर नहीं</numerusform>
            <numerusform>%n नोट किसी पहल पर नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ में उन समूहों के नोट गिने गए हैं जिनमें पहल आती है</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>दिन %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>संग्रह क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>इस कॉपी से खोलें</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>दूसरा संग्रह चुनें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>कॉपियाँ, सबसे नई पहले</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>इसकी कोई कॉपी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>क्षतिग्रस्त फ़ाइल का जो हिस्सा अब भी पढ़ा जा सकता है, वही संग्रह बनेगा।</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>खाली संग्रह से शुरू करें</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} खाली है, जबकि वह खाली नहीं था</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>इसमें कुछ नहीं लिखा गया। दूसरा संग्रह चुनें या नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>इसकी कॉपियाँ मौजूद हैं। यदि इसे केवल कहीं और ले जाया गया था, तो यह बंद करें और इसे वापस रखें। नहीं तो किसी कॉपी से आगे बढ़ें; हर एक में क्या है, यह सूची में लिखा है।</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>इसमें कुछ नहीं लिखा गया। किसी कॉपी से आगे बढ़ें: क्षतिग्रस्त फ़ाइल में जो अब भी पढ़ा जा सकता है, वह उसमें जोड़ दिया जाएगा, और पढ़ने योग्य कुछ भी नहीं खोएगा।</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>कुल मिलाकर: {what}।</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>क्षतिग्रस्त फ़ाइल उसके साथ {name} नाम से रहेगी।</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>जो बचा है, वह पढ़ा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>सभी कक्ष</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{all} में से {decided} तय</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>हर गिनती रखी जाती है। जब तक आप न चुनें, सबसे ज़्यादा मतों वाली गिनती मानी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>बाकी %n के लिए भी यही चुनें</numerusform>
            <numerusform>बाकी %n के लिए भी यही चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>विलय पर वापस</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>तय होना बाकी</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>दोनों संस्करण रखे जाते हैं। जब तक आप न चुनें, नया वाला दिखता है; हटाया हुआ तभी, जब दूसरा कोई न बचा हो।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>अलग-अलग लैपटॉप के मत कभी जोड़े नहीं जाते। बाकी मत संग्रह में रहते हैं और “पूर्ववत करें” से फिर चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>तय करें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>सब तय हो गया</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z पिछला चुनाव वापस लेता है।</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>निदान फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>{file} लिखी गई। इसमें लोगों का कोई पाठ नहीं है; भेजने से पहले देख लें।</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>इसमें %n बात सुधारे बिना यह नहीं मिलाई जाएगी।</numerusform>
            <numerusform>इसमें %n बातें सुधारे बिना यह नहीं मिलाई जाएगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>{when} सहेजी गई</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>न नोट, न मतपत्र</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>इस फ़ाइल में कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>यह फ़ाइल</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (और %n अन्य)</numerusform>
            <numerusform>{reason} (और %n अन्य)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>%n लैपटॉप पर गिने गए मत</numerusform>
            <numerusform>%n लैपटॉप पर गिने गए मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n अभिलेख दोनों ओर बदला</numerusform>
            <numerusform>%n अभिलेख दोनों ओर बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>दोनों ओर बदले: {records}</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>Excel में लिखे: {records}</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>Excel में बदले: {records}</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>Excel में लिखे या बदले: {records}</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>नए: {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>बदले: {records}</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>हटाए: {records}</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>इसे शुरू करें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>टॉक चल रही हैं, पर कार्यक्रम में “{item}” चालू नहीं है।</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>“{item}” को {time} पर शुरू होना था।</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>पहले शुरू हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>%n सेकंड पहले शुरू हुआ</numerusform>
            <numerusform>%n सेकंड पहले शुरू हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले शुरू हुआ</numerusform>
            <numerusform>%n मिनट पहले शुरू हुआ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} पढ़ी जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>कुछ नहीं खोला गया: {file} में %n गलती है।</numerusform>
            <numerusform>कुछ नहीं खोला गया: {file} में %n गलतियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>इन्हें सुधारकर फिर खोलें।</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} दूसरा आयोजन है: {title}। इसका अपना अलग संग्रह होगा।</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>अलग संग्रह में खोलें</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} में आयोजन वैसा ही है जैसा यहाँ है।</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>छोड़ा गया:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} यहाँ के आयोजन की जगह नहीं ले सकती।</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>जो दर्ज हुआ है वह साथ चलेगा, और दोनों संख्याएँ रखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} से इस आयोजन में %n बात बदलेगी।</numerusform>
            <numerusform>{file} से इस आयोजन में %n बातें बदलेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>ये बदलाव लें</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} अब सूची में नहीं है: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} अब {new} है: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} अब {new} है: {title}, नया शीर्षक {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n अभिलेख</numerusform>
            <numerusform>%n अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>सूची का संस्करण {name} लिया गया। जो दर्ज हुआ था, वह साथ चला आया।</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>सहेजी गई: {file}, फ़ोल्डर {folder} में</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>सहेजी गई: {file}, {folder} में। वहाँ जो संपादित हुआ था, वह अब {aside} में है।</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>मतदान नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n दौर</numerusform>
            <numerusform>{vote}, %n दौर</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>शुरू (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>मतदान</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत किया: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>फिर से किया: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, और %n अन्य</numerusform>
            <numerusform>{what}, और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>एक बार तैयार करें, फिर हर कक्ष को आयोजन फ़ाइल दें</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>कक्ष जोड़ें</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>आयोजन फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>आयोजन फ़ाइल सहेजें (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n मिनट, समाप्ति {time}</numerusform>
            <numerusform>%n मिनट, समाप्ति {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>{rooms} में %n</numerusform>
            <numerusform>{rooms} में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्षों</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>कोई तैयार नहीं</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>नया आइटम</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>एजेंडे में आइटम जोड़ें</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>पहलें संपादित करें</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>तैयार टॉक</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>तैयार टॉक संपादित करें</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>{recommendations} में %n</numerusform>
            <numerusform>{recommendations} में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n सिफ़ारिश</numerusform>
            <numerusform>%n सिफ़ारिशों</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} और {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>मेलजोल</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>विराम</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n अज्ञात भाषा में</numerusform>
            <numerusform>%n अज्ञात भाषा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n में अज्ञात भाषा का दुभाषिया</numerusform>
            <numerusform>%n में अज्ञात भाषा का दुभाषिया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n बिना संचालक</numerusform>
            <numerusform>%n बिना संचालक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n बिना नोट लेखक</numerusform>
            <numerusform>%n बिना नोट लेखक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n एक ही नाम का</numerusform>
            <numerusform>%n एक ही नाम के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n कक्ष चर्चा बिना दौर</numerusform>
            <numerusform>%n कक्ष चर्चाएँ बिना दौर</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>एक दौर एजेंडे में नहीं है</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>आधी रात के बाद समाप्त</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n दौर बिना प्रश्न</numerusform>
            <numerusform>%n दौर बिना प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n दौर में मत का अर्थ नहीं लिखा</numerusform>
            <numerusform>%n दौरों में मत का अर्थ नहीं लिखा</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>{language} में शीर्षक नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>%n भाषा में शीर्षक नहीं हैं</numerusform>
            <numerusform>%n भाषाओं में शीर्षक नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>{language} में सिफ़ारिशें नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>%n भाषा में सिफ़ारिशें नहीं हैं</numerusform>
            <numerusform>%n भाषाओं में सिफ़ारिशें नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>{language} में पाठ नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>%n भाषा में पाठ नहीं हैं</numerusform>
            <numerusform>%n भाषाओं में पाठ नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n समूह बिना पहलों के</numerusform>
            <numerusform>%n समूह बिना पहलों के</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n बिना शीर्षक</numerusform>
            <numerusform>%n बिना शीर्षक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n बिना वक्ता</numerusform>
            <numerusform>%n बिना वक्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n स्लॉट बहुत छोटा</numerusform>
            <numerusform>%n स्लॉट बहुत छोटे</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>एजेंडे में टॉक का कोई आइटम नहीं</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>कार्यपुस्तिका के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>निर्यात हुई: {file}, फ़ोल्डर {folder} में</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>निर्यात हुई: {file}, {folder} में। वहाँ जो थी, वह अब {aside} है</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n अधूरा मतपत्र इसमें नहीं है</numerusform>
            <numerusform>%n अधूरे मतपत्र इसमें नहीं हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, एक और कॉलम</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>और यह भी</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 का कॉलम</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>%1 का एक और कॉलम</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>इस तालिका में नहीं</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>%1 के लिए भी लिया गया</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>पिछली बार की तरह</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n उत्तर</numerusform>
            <numerusform>%n उत्तर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n समझ में नहीं आया</numerusform>
            <numerusform>%n समझ में नहीं आए</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>कॉलम %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>कार्यपुस्तिकाएँ या संग्रह चुनें</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>कार्यपुस्तिकाएँ और संग्रह</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>कार्यपुस्तिकाओं वाला फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>पूर्व प्राथमिकताओं की तालिका चुनें</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>पंजीकरणों की तालिका चुनें</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>सर्वेक्षण की तालिका चुनें</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>आयोजन फ़ाइलें</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>आयोजन फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>आयोजन फ़ाइल के लिए फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>इस फ़ाइल के बारे में लिखी बातें कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event} तैयार है</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>अपना कक्ष और वहाँ अपनी भूमिका चुनें।</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>इसे बाद में बदला जा सकता है: ऊपर कक्ष का नाम दबाएँ। एक लैपटॉप पर दो भूमिकाएँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>सब कुछ इसी लैपटॉप पर रहता है। न खाता, न इंटरनेट।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>आयोजन फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>संचालक</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>आप लोगों से बात करते हैं और समय देखते हैं।</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>बड़ा टाइमर और प्रश्न</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>संख्या कुंजियों से मत</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>किसने अभी कुछ नहीं कहा, यह देखें</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>नोट लेखक</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>आप लोगों की बातें लिखते हैं।</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>बिना माउस के नोट</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 से पहल टैग करें</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>देवनागरी, अरबी, चीनी, हर लिपि</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>समन्वयक</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>आप सभी कक्षों का काम एक साथ लाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>%n कार्यपुस्तिका यहाँ डालें</numerusform>
            <numerusform>%n कार्यपुस्तिकाएँ एक साथ डालें</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>कौन-से कक्ष नहीं आए, यह देखें</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>मतदान प्रतिशत और बराबरी सहित क्रमसूची</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>पाँच मिनट अभ्यास करें</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>फ़ोल्डर: {folder}। दूसरा चुनें</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>इस कंप्यूटर पर {language} नहीं दिखाई जा सकती। फ़ॉन्ट {font} इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>पिछली तालिका ({file}) का %n व्यक्ति अलग रखा गया है।</numerusform>
            <numerusform>पिछली तालिका ({file}) के %n लोग अलग रखे गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>उन्हें वापस लाएँ</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>इन्हें हमेशा के लिए मिटाएँ</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>अनुपस्थित लोगों के विचार</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>मेलजोल</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>उन्होंने जो भेजा, उसकी तालिका; यहाँ डालें</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>टोलियाँ</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>हर दौर में नए चेहरों वाली टोलियाँ</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>अनुपस्थित लोगों के विचार पढ़ें</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>मेलजोल के लिए टोलियाँ</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>अब यहाँ “%1” लिखा है। Enter से आपका लिखा रहेगा, Esc से यह वाला।</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>%n चरण कहाँ होगा</numerusform>
            <numerusform>%n चरण कहाँ होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>लक्ष्य एक वाक्य में</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>18 महीनों में क्या हासिल होना चाहिए?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>यहाँ यह भी लिखा गया: “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>{address} को ब्राउज़र में खोलें?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>किसके लिए मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>संचालक</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>नोट लेखक</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>समन्वयक</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>उपस्थिति गिनती</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>%n बार गिनती हुई, आख़िरी बार %1 पर</numerusform>
            <numerusform>%n बार गिनती हुई, आख़िरी बार %1 पर</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>{room} से नोट नहीं: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>{room} की फिर प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>पूर्व प्राथमिकताएँ पढ़ी गईं: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>पूर्व प्राथमिकताएँ हटाई गईं</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>पूर्व प्राथमिकता किसी पहल से जोड़ी गई</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>उलटी गिनती शुरू की गई</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>उलटी गिनती रोकी गई</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>उलटी गिनती देर से चालू की गई</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>एक मिनट जोड़ा गया</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>बाकी एजेंडा {minutes} मिनट आगे खिसकाया गया</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>एजेंडे का अगला आइटम</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>एजेंडे के पिछले आइटम पर वापस</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>एजेंडा: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>टकराव तय किया गया</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>{count} टकराव तय किए गए</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>कक्ष {room} का नाम अब {value} है</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>कक्ष {room}: भाषा {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>कक्ष {room}: दिन {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>कक्ष {room}: दुभाषिया भाषा {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>कक्ष {room}: विषय {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>कक्ष {room}: संचालक {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>कक्ष {room}: नोट लेखक {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>कक्ष {room}: दुभाषिया नहीं</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>कक्ष {room}: विषय नहीं</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>कक्ष {room}: संचालक नहीं</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>कक्ष {room}: नोट लेखक नहीं</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>दिन {name} जोड़ा गया</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>दिन {name} हटाया गया</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>दिन {name} बदला गया</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>एजेंडे में “{name}” जोड़ा गया</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>एजेंडे से “{name}” हटाया गया</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>एजेंडे में “{name}” बदला गया</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>दौर “{name}” जोड़ा गया</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>दौर “{name}” हटाया गया</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>दौर “{name}” बदला गया</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>तैयार टॉक “{name}” जोड़ी गई</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>तैयार टॉक “{name}” हटाई गई</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>तैयार टॉक “{name}” बदली गई</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>सिफ़ारिश {name} जोड़ी गई</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>सिफ़ारिश {name} हटाई गई</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>सिफ़ारिश {name} बदली गई</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>पहल {name} जोड़ी गई</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>पहल {name} हटाई गई</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>पहल {name} बदली गई</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>समूह {name} जोड़ा गया</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>समूह {name} हटाया गया</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>समूह {name} बदला गया</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>“{name}” का मतदान बदला गया</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>आयोजन का नाम अब {name} है</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>सूची का संस्करण {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>आयोजन की टिप्पणी बदली गई</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>अनुवादों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>{language} में “{name}”: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>{language} में “{name}” नहीं है</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>{language} के अनुवाद: {count} बदले गए</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} अब {new} है: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>कक्ष {room} हटाया गया</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>कक्ष {room} जोड़ा गया</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>कक्षों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>दौरों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>सिफ़ारिशों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>पहलों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>समूहों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>तैयार टॉक का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>एजेंडे का क्रम बदला गया</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>दिनों का क्रम बदला गया</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>{file} मिलाई गई</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>{count} फ़ाइलें मिलाई गईं</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>नोट का पुराना संस्करण वापस लाया गया</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>नोट जोड़ा गया</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>{count} नोट जोड़े गए</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>नोट बदला गया</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>नोट हटाया गया</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>समर्थन बदला गया</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>लक्ष्य बदला गया</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>लक्ष्य हटाया गया</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>चरण जोड़ा गया</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>चरण बदला गया</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>मुख्य कार्य चिह्नित किया गया</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>मुख्य कार्य का चिह्न हटाया गया</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>चरण हटाया गया</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>चरण खिसकाया गया</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>पूर्वाभ्यास चलाया गया</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>{people} लोग उपस्थित</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>उपस्थिति गिनती सुधारी गई: {people} लोग</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>उपस्थिति गिनती हटाई गई</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>समान नोट साथ रखे गए</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>समान नोट अलग किए गए</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>टॉक रोकी गई</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>टॉक शुरू की गई</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>अगली टॉक</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>टॉक छोड़ी गई</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>छोड़ी गई टॉक फिर प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>पिछली टॉक पर वापस</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>टॉक में {seconds} सेकंड जोड़े गए</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>टॉक देर से चालू की गई</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>टॉक का समय फिर शुरू से</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>टॉक जोड़ी गई</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>{count} टॉक जोड़ी गईं</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>टॉक बदली गई</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>टॉक हटाई गई</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>टॉक खिसकाई गई</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>टॉक छोटी की गईं</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>टॉक दूसरे स्लॉट में ले जाई गई</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>विलय पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>लैपटॉप {device} के मत गिने जाएँगे</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>मतपत्र जोड़ा गया</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>चैट से मतपत्र: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>मतपत्र सुधारा गया</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>मतपत्र {number} हटाया गया</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>{initiative} की सीधी गिनती बदली गई</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>मतपत्र सीधी गिनती में बदले गए</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>गिनने का तरीका चुना गया</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>मतदान बंद किया गया</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>मतदान फिर खोला गया</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>सूची का संस्करण {name} लिया गया; बदली संख्या वाली पहलें: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>“{name}” अपने कक्ष में बदली या दी जा चुकी है, और वहाँ जैसी है वैसी ही रहेगी</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>आयोजन संपादित किया गया</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>अभी दिख रहा है</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत किया: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>फिर से किया: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} और %n अन्य</numerusform>
            <numerusform>{what} और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>लैपटॉप {name} पर</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>पूर्ववत</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>अभी दिख रहा है</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>पूर्ववत किया: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>फिर से किया: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>विलय से आया</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>स्प्रेडशीट में बदला गया</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>दिख रहे संस्करण के साथ रखा है, अभी तय नहीं</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>इस लैपटॉप पर</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>दूसरे लैपटॉप पर (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>सबसे नया पहले। Enter से अभिलेख पर जाएँ।</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>किसका इतिहास</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>यह कक्ष</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>सभी कक्ष</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>इतिहास, सबसे नया पहले</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>अभी कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>हर नोट, मत और चरण यहाँ सूची में आएगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>इस पंक्ति में कोई एक अभिलेख नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n संस्करण</numerusform>
            <numerusform>%n संस्करण</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>नोट का इतिहास</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>आधिकारिक</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>कार्यकारी शीर्षक</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>प्रासंगिकता</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>बाद की संख्या</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>शीर्षक लिखें</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>नई पहल</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>कार्यकारी शीर्षक</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>दूसरे समूह को मत दें</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>समूह का अक्षर या शब्द</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>मिले हुए समूह</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>दूसरी पहल को मत दें</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>पहल की संख्या या शब्द</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>मिली हुई पहलें</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>फ़ोकस सूची</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>%n पहल में ढूँढें</numerusform>
            <numerusform>%n पहलों में ढूँढें</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>संख्या या शीर्षक का कोई शब्द लिखें।</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>कोई पहल नहीं मिली</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>इसका कार्यकारी अनुवाद: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>कार्यकारी शीर्षक: किसी स्रोत में नहीं मिला।</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n पहल</numerusform>
            <numerusform>%n पहलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>कार्यकारी अनुवाद</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>कार्यकारी शीर्षक, असत्यापित</translation>
    </message>
    <message>
        <source>current</source>
        <translation>अभी चुनी हुई</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n बिना {language} शीर्षक</numerusform>
            <numerusform>%n बिना {language} शीर्षक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>{language} में %n नहीं है</numerusform>
            <numerusform>{language} में %n नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>सिफ़ारिशें</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>सूची का भाग</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>सूची का संस्करण</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>अंग्रेज़ी के साथ भाषा</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>नई पहल</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>नई सिफ़ारिश</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>नया समूह</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>चिंता</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/ब</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/व</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/च</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/उ</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/म</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n सीधी गिनती</numerusform>
            <numerusform>%n सीधी गिनतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>सीधी गिनती से %n मत</numerusform>
            <numerusform>सीधी गिनती से %n मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n लक्ष्य</numerusform>
            <numerusform>%n लक्ष्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>योजना का %n चरण</numerusform>
            <numerusform>योजना के %n चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n टॉक</numerusform>
            <numerusform>%n टॉक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n उपस्थिति गिनती</numerusform>
            <numerusform>%n उपस्थिति गिनतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>मान्य मतों का %n चुनाव</numerusform>
            <numerusform>मान्य मतों के %n चुनाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>नोट न होने का %n कारण</numerusform>
            <numerusform>नोट न होने के %n कारण</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} और {last}</translation>
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
        <translation>अरबी</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनी</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रांसीसी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>अज्ञात भाषा</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>सिस्टम जैसा ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>मतदान जारी रखें</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>ऐप पर वापस</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>यहाँ %n मतपत्र आया।</numerusform>
            <numerusform>यहाँ %n मतपत्र आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>जो मतपत्र खुला है, वह नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>संचालक के लिए: इस लैपटॉप पर मतदान समाप्त करें?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 अपने स्तर पर</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 मिलकर</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 फ़ाउंडेशन के सहयोग से</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n तय करना है</numerusform>
            <numerusform>%n तय करने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>पूर्ववत किया: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>{where} में पूर्ववत किया: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>फिर से किया: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>{where} में फिर से किया: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>दौर: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>पहले अभ्यास से बाहर निकलें: यह दूसरा संग्रह खोलता है।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>इसे बताया</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>सभी समुदाय</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>आयोजन से पहले इसे बताने वाले समुदाय: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>बिना क्षेत्र वाले समुदाय: {count}।</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>{least} से कम समुदायों वाले क्षेत्र पड़ोसी क्षेत्र के साथ जोड़े गए हैं।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>इसे बताने वाले समुदाय:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>कोई समुदाय ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>समुदायों ने इसे बताया</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>कक्षों के मतों में</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>इसे बताने वाले समुदाय, क्षेत्र के अनुसार</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>पहले किसी ने इसे नहीं बताया।</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>पहले: स्थान %1।</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>कक्षों ने इस पर मतदान नहीं किया।</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>कक्षों में: कोई मत नहीं।</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>कक्षों में: स्थान %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>बिना क्षेत्र के: {names}। {count} ने इसे बताया।</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>पूर्व प्राथमिकताओं का मानचित्र</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>अभी पूर्व प्राथमिकताएँ नहीं हैं</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>एक तालिका बताती है कि आयोजन से पहले समुदायों ने किसे सबसे आगे रखा।</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>तालिका पढ़ें</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>नवंबर 2020 की रिपोर्टें लें</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>पिछली पहल</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>अगली पहल</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>इन प्राथमिकताओं के बारे में और</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>यही बातें तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>हर क्षेत्र ने सबसे ज़्यादा क्या बताया</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n समुदाय</numerusform>
            <numerusform>%n समुदाय</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>अनुस्मारक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>यह विलय पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>पहले {file} को मिलाना होगा। दोनों संस्करण रखे जाएँगे, फिर आप चुनेंगे।</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>मिलाएँ और सुलझाएँ</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>टकराव खुला रहेगा</numerusform>
            <numerusform>टकराव खुले रहेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>सभी फ़ाइलें पढ़ते ही यहाँ दिखेगा। अभी कुछ नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>इनमें से कोई फ़ाइल मिलाई नहीं जा सकती।</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n अस्वीकृत।</numerusform>
            <numerusform>%n अस्वीकृत।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>बाकी में कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>इन फ़ाइलों में कुछ नया नहीं।</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>पहले फ़ाइलें चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>%n प्रश्न तय करें</numerusform>
            <numerusform>%n प्रश्न तय करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>%n कार्यपुस्तिका मिलाएँ</numerusform>
            <numerusform>%n कार्यपुस्तिकाएँ मिलाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल मिलाएँ</numerusform>
            <numerusform>%n फ़ाइलें मिलाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>कक्ष</numerusform>
            <numerusform>कक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>मतपत्र</numerusform>
            <numerusform>मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>मत, सीधी गिनती से</numerusform>
            <numerusform>मत, सीधी गिनती से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>नोट</numerusform>
            <numerusform>नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>लक्ष्य</numerusform>
            <numerusform>लक्ष्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>योजना का चरण</numerusform>
            <numerusform>योजना के चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>टॉक</numerusform>
            <numerusform>टॉक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>उपस्थिति गिनती</numerusform>
            <numerusform>उपस्थिति गिनतियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>मतपत्र बदला</numerusform>
            <numerusform>मतपत्र बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>सीधी गिनती बदली</numerusform>
            <numerusform>सीधी गिनतियाँ बदलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>नोट अद्यतन</numerusform>
            <numerusform>नोट अद्यतन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>लक्ष्य अद्यतन</numerusform>
            <numerusform>लक्ष्य अद्यतन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>योजना का चरण अद्यतन</numerusform>
            <numerusform>योजना के चरण अद्यतन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>टॉक अद्यतन</numerusform>
            <numerusform>टॉक अद्यतन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>उपस्थिति गिनती अद्यतन</numerusform>
            <numerusform>उपस्थिति गिनतियाँ अद्यतन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>मतपत्र वापस लिया</numerusform>
            <numerusform>मतपत्र वापस लिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>सीधी गिनती हटाई</numerusform>
            <numerusform>सीधी गिनतियाँ हटाईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>नोट हटाया</numerusform>
            <numerusform>नोट हटाए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>लक्ष्य हटाया</numerusform>
            <numerusform>लक्ष्य हटाए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>योजना का चरण हटाया</numerusform>
            <numerusform>योजना के चरण हटाए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>टॉक हटाई</numerusform>
            <numerusform>टॉक हटाईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>उपस्थिति गिनती हटाई</numerusform>
            <numerusform>उपस्थिति गिनतियाँ हटाईं</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>इस विलय के बाद पहले स्थान</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>अभी के पहले स्थान</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>इस विलय के बाद पहले स्थान: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>अभी के पहले स्थान: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ बाहर</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>पहले स्थानों से बाहर जाता है</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ अंदर</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>पहले स्थानों में आता है</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>%n स्थान ऊपर</numerusform>
            <numerusform>%n स्थान ऊपर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>%n स्थान नीचे</numerusform>
            <numerusform>%n स्थान नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{rooms} में {what}। जब तक आप न चुनें, दोनों संस्करण रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>{rooms} के मत कई लैपटॉप पर गिने गए। केवल एक गिनती ली जाती है, उनका योग कभी नहीं; कौन-सी, यह आप चुनते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्षों</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>यह विलय पूर्ववत करें</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>वही फ़ाइल फिर मिलाने से कुछ नहीं बदलता।</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n फ़ाइल इसके बाद पढ़ी जाएगी।</numerusform>
            <numerusform>%n फ़ाइलें इसके बाद पढ़ी जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n अस्वीकृत।</numerusform>
            <numerusform>%n अस्वीकृत।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n प्रश्न तय करना है।</numerusform>
            <numerusform>%n प्रश्न तय करने हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n कार्यपुस्तिका मिलाई गई।</numerusform>
            <numerusform>%n कार्यपुस्तिकाएँ मिलाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n फ़ाइल मिलाई गई।</numerusform>
            <numerusform>%n फ़ाइलें मिलाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n फ़ाइल पूर्वावलोकन के बाद बदल गई थी और फिर पढ़ी गई: {files}।</numerusform>
            <numerusform>%n फ़ाइलें पूर्वावलोकन के बाद बदल गई थीं और फिर पढ़ी गईं: {files}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>रोका गया। कुछ नहीं मिलाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>रोका गया। %n कार्यपुस्तिका पूरी मिलाई जा चुकी है।</numerusform>
            <numerusform>रोका गया। %n कार्यपुस्तिकाएँ पूरी मिलाई जा चुकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n फ़ाइल प्रतीक्षा में।</numerusform>
            <numerusform>%n फ़ाइलें प्रतीक्षा में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>विलय पूर्ववत किया गया: %n कार्यपुस्तिका वापस निकाली गई।</numerusform>
            <numerusform>विलय पूर्ववत किया गया: %n कार्यपुस्तिकाएँ वापस निकाली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n अभिलेख बना रहेगा, क्योंकि इसके बाद वह यहाँ बदला गया।</numerusform>
            <numerusform>%n अभिलेख बने रहेंगे, क्योंकि इसके बाद वे यहाँ बदले गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>विलय</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>कक्ष ढूँढें</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>कार्यपुस्तिकाएँ यहाँ डालें</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>कक्षों की या मिलाई हुई (.xlsx), अन्य संग्रह (.sqlite), या कार्यपुस्तिकाओं का फ़ोल्डर। फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>अभी कोई फ़ाइल नहीं चुनी</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>उन्हें यहाँ डालें, या Ctrl+O दबाएँ।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>फ़ाइलों की स्थितियाँ</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>इस नाम या कक्ष की कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc से फिर सब दिखेंगी।</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>“सभी” से बाकी दिखेंगी।</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>छोड़ा गया। %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>शीर्षक। %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>चिपकाए गए पाठ से नोट</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>एक ही पाठ रखें</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>पंक्ति बदलें</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>पिछली के साथ जोड़ें</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>नोट में पाठ चाहिए। सूची में Space से इसे छोड़ सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>चिपकाए गए पाठ से %n नोट</numerusform>
            <numerusform>चिपकाए गए पाठ से %n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>%n नोट जोड़ें</numerusform>
            <numerusform>%n नोट जोड़ें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>अभी पूछा नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>प्रकाशित कर सकते हैं</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>प्रकाशित न करें</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>मानव द्वारा</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>मशीन द्वारा</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n अक्षर और</numerusform>
            <numerusform>%n अक्षर और</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>अनुवाद: %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>दुभाषिए से</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>नोट का पाठ</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>सभी फ़ील्ड</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>जैसा था वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>कोई भी पहल</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>कोई भी समुदाय</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>समुदाय नहीं बताया</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>भाषा नहीं बताई</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>मुख्य नोट</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>दुभाषिए से</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>मुख्य नोट</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किसकी ओर से</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>समर्थन</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>प्रकाशित कर सकते हैं</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>अनुवाद की भाषा</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>अनुवाद हुआ</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>एजेंडा बंद करें (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>एजेंडा खोलें (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>नोट में पाठ चाहिए। Esc से वह जैसा था वैसा रहेगा।</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>नोट फ़िल्टर करें (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>सभी कक्षों में खोजें</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>दिखाए गए नोट</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>सभी नोट</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>केवल</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>केवल सामान्य</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, आख़िरी %2 पर</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>“ढूँढें” में Esc से फिर सब दिखेंगे।</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc एक-एक कर फ़िल्टर हटाता है।</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>दूसरी पहलों के नोट “सभी नोट” में हैं।</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>कोई नोट मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>नीचे लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>अभी कोई नोट नहीं</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>दुभाषिए से</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>पहल %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>समूह %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n समर्थन चिह्न</numerusform>
            <numerusform>%n समर्थन चिह्न</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>मुख्य नोट</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>सभी कक्षों के नोट</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>क्या कहा गया</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>ये नोट पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>समान नोट ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>अभी किसी ने कुछ नोट नहीं किया है</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>इस दिन किसी ने कुछ नोट नहीं किया</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>कक्षों में लिखने पर, या कार्यपुस्तिकाएँ मिलाने पर नोट यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>यहाँ अभी किसी ने कुछ नोट नहीं किया है</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>समान नोटों का %n सेट</numerusform>
            <numerusform>समान नोटों के %n सेट</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{count} में से {number} पर नोट हैं</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>सेट स्वीकारें</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>उसके कक्ष पर जाएँ</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>पहलों पर वापस</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>खोजें या कमांड चलाएँ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>कुछ नहीं मिला। कोई संख्या, शीर्षक का कोई शब्द या कक्ष लिखकर देखें।</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># पहल   @ समुदाय   / कक्ष</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>उलटी गिनती रोकें</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>उलटी गिनती शुरू करें</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>पृष्ठ: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>इस कक्ष के नोट</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>इस लैपटॉप पर सामग्री वाले अन्य कक्ष</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · दिन {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>आप यहाँ हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>अधूरा लिखा पाठ</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>यहाँ जाएँ: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>अन्य कक्षों के नोट</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>सभी कक्षों में “{words}” खोजें</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>मतदान</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>सहेजी गई चैट खोलें</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>सहेजी गई चैट</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 तैयार</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 बदली हुई</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 अपठनीय</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 छोड़ी हुई</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र जोड़ें</numerusform>
            <numerusform>%n मतपत्र जोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>चैट से पहले लिए गए %n मतपत्र की जगह</numerusform>
            <numerusform>चैट से पहले लिए गए %n मतपत्रों की जगह</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>कोई नाम नहीं मिला: हर पंक्ति एक व्यक्ति मानी जाएगी।</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>हर व्यक्ति की आख़िरी पढ़ने योग्य पंक्ति गिनी जाती है। एक ही नाम के दो लोग अलग नहीं पहचाने जा सकते। नाम रखे नहीं जाते।</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>जो दोनों चैट में है, वह दो बार गिना जाएगा।</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 मतपत्र, पर उपस्थित %3।</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 मतपत्र + %2 बिना मत के = %3 उपस्थित</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>पहले के मिलाकर %1 मतपत्र।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n पंक्ति सुधारने तक बाहर रहेगी।</numerusform>
            <numerusform>%n पंक्तियाँ सुधारने तक बाहर रहेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>चैट यहाँ चिपकाएँ, या बैठक के सॉफ़्टवेयर की सहेजी फ़ाइल यहाँ डालें।</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>चैट का पाठ</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>मिले हुए मतपत्र</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>चैट से मतपत्र चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n सीट दी गई; सूचियाँ {folder} में हैं।</numerusform>
            <numerusform>%n सीटें दी गईं; सूचियाँ {folder} में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>बिना ईमेल पते वाले, इसलिए मीटिंग सॉफ़्टवेयर की सूची में नहीं: {count}।</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>दिन {day}: %n व्यक्ति केवल {languages} समझता है; यह किसी कक्ष में नहीं है।</numerusform>
            <numerusform>दिन {day}: %n लोग केवल {languages} समझते हैं; यह किसी कक्ष में नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>उनकी %n सूची मिटाई गई।</numerusform>
            <numerusform>उनकी %n सूचियाँ मिटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file} लिखे जाने के बाद बदली गई है, इसलिए वहीं छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file} जहाँ लिखी गई थी, वहाँ नहीं है। यदि उसे कहीं और रखा गया है, तो वहाँ उसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file} मिटाई नहीं जा सकी। उसे नष्ट कर दें।</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>किसी समुदाय का नाम</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>कोई संख्या (पंक्ति में सिफ़ारिश, पहल या नोट होता है)</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>{first} से {last} तक की कोई सिफ़ारिश</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>इस आयोजन की पहलों वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>इस आयोजन के समूहों वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>हर पहल एक ही बार वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>हर समूह एक ही बार वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>अधिकतम {number} चयन वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>अधिकतम {number} बिंदु वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>अधिकतम {number} स्थान वाला मतपत्र</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>अंकों वाला मतपत्र (अधिकतम {number} को अंक)</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>खाली मतपत्र (इस दौर में हाथ गिने जाते हैं, शीट Votes पर)</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>0 से {highest} तक के अंकों वाला मतपत्र, जैसे {example},</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>खाली मतपत्र (इस दौर में मतपत्र नहीं होते)</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>{first} से {last} तक की संख्याएँ</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>{first} से {last} तक के अक्षर</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>किसी भाषा का कोड, जैसे en या zh-hant,</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>1 से 1440 तक मिनट</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>2020-11-21 जैसी तिथि</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>UTC में 11:00 जैसा समय</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>{first} से {last} तक की अवधि</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>https://example.org जैसी कड़ी</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>केवल एक संख्या (दो पहलें एक नहीं बन सकतीं, वरना जिसने दोनों चुनीं वह दो बार गिना जाएगा; एक यहाँ रखें, और दूसरी अलग पहल के रूप में)</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>कक्ष {room}, दिन {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>दौर {key} का मतदान</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>पहल {number} “{title}”</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>कोई सिफ़ारिश</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>कोई दौर</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>कोई दिन</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>कम से कम एक</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>कोई समूह नहीं</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>मतदान के लिए समूह</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>शीर्षक या वक्ता</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>कक्ष {room} का कोई दिन ({days})</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>पिछली सूचियाँ</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>{list} से अलग सूचियाँ</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>सूची {list} में {number}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>वहाँ की अपनी अलग संख्या</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, कक्ष</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, दिन</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, स्लॉट</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, पहल</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, तय अवधि</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, शीर्षक</translation>
    </message>
    <message>
        <source>event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>कोई आयोजन</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>कोई पिछली सूची (“List version” में यही सूची लिखी है)</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>यह काम करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>फ़ाइल सिस्टम केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>पढ़ने-लिखने की त्रुटि</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>डेटाबेस केवल पढ़ने के लिए है, उसमें लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>डेटाबेस फ़ाइल नहीं खुल सकी</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>डेटाबेस फ़ाइल की संरचना बिगड़ी हुई है</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>डिस्क पर पढ़ने-लिखने की त्रुटि</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>डेटाबेस दूसरे प्रोग्राम ने रोक रखा है</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>डेटाबेस या डिस्क भर गई है</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>असली आयोजन</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, दिन {day}, पहल {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, दिन {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>कोई आयोजन नहीं</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>कोई जानी हुई भाषा</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 या उससे बड़ी पूर्ण संख्या</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ (yes) या नहीं (no)</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>इस आयोजन का कोई कक्ष</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>कोई पहल</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>कोई संख्या</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>कोई id</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>कोई संस्करण</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>किसी कक्ष की कार्यपुस्तिका</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>कोई कक्ष</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>17 जैसी गिनती</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>सीधी गिनतियाँ</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>अलग गिने गए मत</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>बिना कार्यपुस्तिका वाले कक्ष</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>टॉक के समय</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>पूर्व प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>समान नोट</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>पंक्ति {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>पंक्ति {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>{first} से {last} तक की संख्याएँ, और {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>{first} से {last} तक की संख्याएँ ({numbers} की जगह {parts})</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>इनमें से एक ({words})</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>कोई पहल ({span})</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>इस सूची की कोई पहल ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>पहल {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>समूह {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>दिन {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>दौर {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>कक्ष {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>टॉक {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>एजेंडे का आइटम</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>एजेंडे का आइटम {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>{number} तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} पंक्तियाँ</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>{number} से अधिक पंक्तियाँ</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>पंक्ति {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} पाठ</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>अधिकतम {number} वर्ण</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>कोई ज़रूरत बताने वाला या खाली उत्तर</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>आयोजन का कोई दिन</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>आयोजन का कोई कक्ष</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>तालिका “{name}”</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>उसका आयोजन</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>कोई डिवाइस</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>इस सत्र की id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>उसकी अपनी id</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>उसके अभिलेख की तालिका</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>पूरा अभिलेख</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>उसकी id, संस्करण और सत्र का अभिलेख</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>इस संग्रह के सत्र</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>इस आयोजन का कोई दिन</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>इस आयोजन का कोई दौर</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>कोई सूची</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>संख्याओं सहित नाम</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>इस सूची में से एक ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>इस संग्रह का कोई सत्र</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 या 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>कार्यपुस्तिका में रखने योग्य पाठ</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>मतपेटी में डाला गया पाठ</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>वर्ष 10000 से पहले का समय</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>नोट का कोई प्रकार</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>मतपत्र ({span})</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} MB, {lines} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>{number} चयन</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} या अधिक</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>समूहों में से एक</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>कार्यपुस्तिका की id</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>डिवाइस का नाम</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>सत्रों की id</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>About में “{fact}” नहीं है</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>About में {fact} के लिए “{found}” लिखा है</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>{number} शीटें</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} MB पाठ</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, पंक्ति {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} एलिमेंट</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>{number} सूत्र</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>इससे लंबा टैग</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>एक के भीतर एक {number} से अधिक एलिमेंट</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>इससे लंबा पाठ</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} अक्षर</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} कॉलम</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>पुरानी या सुरक्षित फ़ाइल</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>इसकी शुरुआत वैसी नहीं है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह खाली है</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>फ़ाइल zip फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} भाग</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>खोलने पर {number} MB</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>इसका एक भाग खुलने पर {number} गुना हो जाता है</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} गुना</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>किसी और चीज़ की zip फ़ाइल</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>बाइनरी कार्यपुस्तिका, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>LibreOffice की फ़ाइल, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>संख्या के साथ हर नाम एक बार, जैसे “en 5; fr 3”,</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>2020-11-21 11:47:03.123 जैसा समय</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>5:00 जैसे मिनट और सेकंड</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes या खाली सेल</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>इसमें शीट About नहीं है</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>इस आयोजन का कोई समूह ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>इस आयोजन का कोई मतपत्र</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>सूची “{list}” की ऐसी पहल, जो “{now}” में भी है,</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>इस कार्यपुस्तिका का कक्ष ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>कोई Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>यहाँ से निर्यात हुआ मान</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>मतपत्र (उसे वापस लेने के लिए Withdrawn में yes लिखें)</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>इस आयोजन का कोई दिन ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>इस आयोजन का कोई दौर ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>इस आयोजन का कोई कक्ष ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · दिन {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>दिन {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>सर्वेक्षण</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%2 की तिमाही %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>पहलें %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>अपने स्तर पर</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>मिलकर</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>फ़ाउंडेशन के सहयोग से</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>समन्वय का स्तर</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>नेतृत्व</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>रुचि रखने वाले समुदाय</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>किसे शामिल होना है, और कैसे</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>सफलता कैसी दिखेगी</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>आवश्यक सहायता</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>नेतृत्व जोड़ें</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>समुदाय जोड़ें</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>तिथि जोड़ें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>चरण नहीं</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>मुख्य कार्य नहीं</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>नेतृत्व नहीं</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>तिथि नहीं</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>दूसरी पहल</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>इस कक्ष में %n मुख्य कार्य</numerusform>
            <numerusform>इस कक्ष में %n मुख्य कार्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>आम तौर पर %n होता है।</numerusform>
            <numerusform>आम तौर पर %n होते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>चरण खिसकाएँ</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>स्तर चुनें</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>मुख्य कार्य चिह्नित करें</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 में से %1 तैयार</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>योजना की पहलें</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>योजना में ढूँढें</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>दूसरी सूची चुनें</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>पूरी योजना में होते हैं: लक्ष्य, चरण, एक मुख्य कार्य, और हर चरण का नेतृत्व और तिथि।</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>अभी कोई चरण नहीं</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>पहला चरण नीचे लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>इस सूची में कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>दूसरी सूची चुनें, या Ctrl J से इसमें कोई पहल रखें।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc से फिर सब दिखेंगी।</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>अभी कोई मत नहीं</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>नीचे दूसरी सूची चुनें।</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>पिछली पहल</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>अगली पहल</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>सभी कक्षों की योजनाएँ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>योजनाएँ</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>कोई कमी नहीं</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>हर योजना में वह सब है जो चाहिए।</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>लक्ष्य और चरण</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>केवल कमी वाली</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>उसके कक्ष पर जाएँ</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>पहलों पर वापस</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>अभी किसी ने कोई योजना नहीं बनाई है</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>कक्षों में लिखने पर, या कार्यपुस्तिकाएँ मिलाने पर लक्ष्य और चरण यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>कोई कमी नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>%n कक्ष में योजना बनी: %1</numerusform>
            <numerusform>%n कक्षों में योजना बनी: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>किसी कक्ष ने इसकी योजना नहीं बनाई</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n की अभी नहीं</numerusform>
            <numerusform>%n की अभी नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>पहल योजना में</numerusform>
            <numerusform>पहलें योजना में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>लक्ष्य</numerusform>
            <numerusform>लक्ष्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>चरण</numerusform>
            <numerusform>चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>मुख्य कार्य</numerusform>
            <numerusform>मुख्य कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>बिना नेतृत्व</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>बिना तिथि</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>आवश्यकताएँ: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>रुचि: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>अभी कोई लक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>अभी कोई चरण नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n चरण बिना नेतृत्व</numerusform>
            <numerusform>%n चरण बिना नेतृत्व</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n चरण बिना तिथि</numerusform>
            <numerusform>%n चरण बिना तिथि</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>कमी: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>मुख्य कार्य</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>नेतृत्व: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n समान चरण</numerusform>
            <numerusform>%n समान चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>बढ़िया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>बिल्कुल ठीक</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>शानदार</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>कोई जो कहे, उसे लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>कोई जो कहे, उसे नोट करें: फ़ील्ड में जाएँ, लिखें, Enter। Esc से बाहर आएँ।</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>किसी पहल पर नोट</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>पहल 24 पर नोट लिखें: #24, एक स्पेस, फिर शब्द, और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>चिंता</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>एक चिंता नोट करें: विस्मय चिह्न से शुरू करें, जैसे: !पैसा कौन देगा?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>नोट बदलना</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>अपना पिछला नोट बदलें: खाली फ़ील्ड में ऊपर तीर, नए शब्द, Enter।</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>पूर्ववत करना</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>इसे वापस लें। यह हर काम पर चलता है, जितनी बार चाहें।</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>उलटी गिनती</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>चर्चा की उलटी गिनती शुरू करें, चाहे किसी भी पृष्ठ पर हों।</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>छठे व्यक्ति का मतपत्र गिनें: मत पृष्ठ पर जाएँ, 2 24 31 लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>मतदान बंद करना</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>सबने मत दे दिया: मतदान बंद करें। इसे फिर खोला जा सकता है।</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>योजना पृष्ठ पर जाएँ: जीती हुई पहल का पहला चरण लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>अब उसका लक्ष्य, एक वाक्य में: F6 दो बार दबाकर फ़ील्ड में पहुँचें। लिखें, Enter दबाएँ।</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>लाइटनिंग टॉक</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>टॉक पृष्ठ पर जाएँ, और जो टॉक प्रतीक्षा में है उसे Space से शुरू करें।</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>मंच दिखाएँ, यानी वह विंडो जो आप कक्ष को दिखाते हैं। वही कुंजी उसे बंद करती है।</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>कक्ष की कार्यपुस्तिका निर्यात करें: समन्वयक को यही भेजनी है।</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>विलय</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>तीन कक्षों ने कार्यपुस्तिकाएँ भेजी हैं। तीनों खोलें, फिर उन्हें मिलाएँ।</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>टकराव तय करना</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>कक्ष 2 का एक नोट दो जगह बदला गया। “तय करें” खोलें; K या T से एक चुनें, फिर Enter।</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>परिणाम देखें: किसी पहल पर Enter दबाने से दिखता है कि उसके मत किन कक्षों के हैं।</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>आयोजन के पृष्ठ पर किसी कक्ष का नोट लेखक बताएँ: सेल पर जाएँ, लिखें, Enter।</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>यह सब इस अभ्यास के एक फ़ोल्डर में प्रकाशित करें। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>{all} में से {done} का अभ्यास, {time} में</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>{all} में से कदम {done}, अब तक {time}। F6 से इस पंक्ति पर आएँ।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>पिछला कदम</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>अभ्यास छोड़ें</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>असली काम शुरू करें</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>अभ्यास पूरा हुआ।</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>छोड़े गए: {steps}।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>कोई अभ्यास नहीं हुआ।</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>अभ्यास हुआ: {steps}।</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>शीर्षक लिखें</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>नाम लिखें</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>कोड या नाम</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>नई टॉक</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>हर टॉक शुरू से अपने कक्ष की कतार में रहती है</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>अभी कोई नहीं। Ctrl N से एक तैयार करें।</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>नई टॉक</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>तैयार टॉक</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>टॉक जोड़ें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>उपस्थित लोग</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>लोग गिनें</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>%1 की गिनती: Enter से सुधारें, Esc से रहने दें।</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 से %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n पंक्ति में पहल शब्दों में बताई गई है</numerusform>
            <numerusform>%n पंक्तियों में पहल शब्दों में बताई गई है</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>एक-एक कर देखें</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>कुछ नहीं पढ़ा गया: {file} में %n गलती है।</numerusform>
            <numerusform>कुछ नहीं पढ़ा गया: {file} में %n गलतियाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>कुछ नया नहीं: %n पंक्ति यहाँ पहले से थी।</numerusform>
            <numerusform>कुछ नया नहीं: %n पंक्तियाँ यहाँ पहले से थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n पंक्ति पढ़ी गई, टिप्पणियों के साथ।</numerusform>
            <numerusform>%n पंक्तियाँ पढ़ी गईं, टिप्पणियों के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>दूसरी तालिका पढ़ें</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>शब्दों वाली पंक्तियाँ एक-एक कर देखें</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>सभी प्राथमिकताएँ हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>इन्हें सुधारकर फिर पढ़ें।</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>बिना सहमति के उद्धरण: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>ईमेल पते: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>फ़ोन नंबर: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>नाम या कड़ी वाले सदस्य: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>लोगों के नाम: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>लाइटनिंग टॉक के वक्ता: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>3 से कम लोगों वाले सत्रों के अलग-अलग मतपत्र: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>जिन सत्रों में 3 से कम लोग गिने गए, उनके लोगों की भाषाएँ और समुदाय: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>हटाए गए अभिलेख: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>कक्षों के संचालक: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>कक्षों के नोट लेखक: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>गोपनीयता जाँच</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>गोपनीयता जाँच पर वापस</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>जाँच चल रही है</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>संग्रह पृष्ठभूमि में पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>हर बार लिखते समय जाँच फिर होती है। वह स्क्रीन नहीं, संग्रह पढ़ती है।</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>कहने वाले की सहमति हो तभी प्रकाशित करें। सहमति नोट के साथ रखी जाती है।</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>फ़ाइलों में इनमें से हर एक के पहले एपॉस्ट्रॉफ़ी लगी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n व्यक्ति की गिनती या मतदान</numerusform>
            <numerusform>%n लोगों की गिनती या मतदान</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>दिन {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>सहायता की आवश्यकताएँ छोड़ी गईं</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>भाषा, डेटा और शिशु देखभाल के उत्तर यहीं रहते हैं</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>मार्कअप निष्क्रिय किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n नोट में विकिटेक्स्ट या HTML था</numerusform>
            <numerusform>%n नोटों में विकिटेक्स्ट या HTML था</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>यह जैसा टाइप हुआ वैसा ही दिखता है और कुछ नहीं करता</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>चैट का पाठ छोड़ा गया</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>केवल मतपत्र लिए जाते हैं</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>हटाए गए अभिलेख छोड़े गए</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ईमेल पते</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>सदस्य पृष्ठ</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>लोगों के नाम</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>टॉक के वक्ता</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>छोटे सत्र</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>निष्क्रिय की गई सेल</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>छिपाया गया</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>फ़िलहाल छिपा</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>फ़िलहाल छोड़ा</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n जगह छिपाई जाएगी।</numerusform>
            <numerusform>%n जगहें छिपाई जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n छोड़ा जाएगा।</numerusform>
            <numerusform>%n छोड़े जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n प्रकाशित होगा।</numerusform>
            <numerusform>%n प्रकाशित होंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 मिले</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>लोगों के नाम छोड़े गए</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n छिपाया</numerusform>
            <numerusform>%n छिपाए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा</numerusform>
            <numerusform>%n छोड़े</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n प्रकाशित</numerusform>
            <numerusform>%n प्रकाशित</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>आपके तय करने तक […] से छिपा रहेगा</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>आपके तय करने तक छोड़ा रहेगा</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>कहने वालों ने अभी उत्तर नहीं दिया है</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n और छोड़ा गया: उत्तर ‘नहीं’ था</numerusform>
            <numerusform>%n और छोड़े गए: उत्तर ‘नहीं’ था</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>इन्हें छिपाएँ</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>इन्हें छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n उद्धरण के लिए सहमति चाहिए</numerusform>
            <numerusform>%n उद्धरणों के लिए सहमति चाहिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>3 से कम लोगों वाला %n सत्र</numerusform>
            <numerusform>3 से कम लोगों वाले %n सत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>टॉक का %n वक्ता देखना है</numerusform>
            <numerusform>टॉक के %n वक्ता देखने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n ईमेल पता</numerusform>
            <numerusform>%n ईमेल पते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n फ़ोन नंबर</numerusform>
            <numerusform>%n फ़ोन नंबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n सदस्य, नाम या कड़ी से</numerusform>
            <numerusform>%n सदस्य, नाम या कड़ी से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>नोटों में %n नाम</numerusform>
            <numerusform>नोटों में %n नाम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>टॉक का %n वक्ता</numerusform>
            <numerusform>टॉक के %n वक्ता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n उद्धरण बिना सहमति के</numerusform>
            <numerusform>%n उद्धरण बिना सहमति के</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>उद्धरणों की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>पतों की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>नंबरों की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>सदस्यों की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>नामों की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>वक्ताओं की समीक्षा करें</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>सत्रों की समीक्षा करें</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>कोई ईमेल पता नहीं</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>ईमेल पते</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>नाम या कड़ी वाले सदस्य</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>टॉक के वक्ता</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>3 से कम लोगों वाले सत्र</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>इनमें से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>कोई सेल = + - या @ से शुरू नहीं होती</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>निष्क्रिय करने के लिए कोई सेल नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n सेल निष्क्रिय की गई</numerusform>
            <numerusform>%n सेल निष्क्रिय की गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>ये = + - या @ से शुरू होती थीं और Excel में चल जातीं</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>पढ़ना जारी: {total} में से {done}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>मिलाना जारी: {total} में से {done}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना जारी</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>मिलाना जारी</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>विलय पूर्ववत किया जा रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>मिलाई गई कार्यपुस्तिका</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>रिपोर्ट का पृष्ठ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>मूल डेटा</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>सारणीबद्ध डेटा</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n निर्णय वापस लिया गया।</numerusform>
            <numerusform>%n निर्णय वापस लिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>प्रकाशन के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>{folder} में %n फ़ाइल लिखी गई।</numerusform>
            <numerusform>{folder} में %n फ़ाइलें लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>वहाँ पहले जो था, वह बदला जा चुका था; उसे {folder} में रखा गया है।</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>वहाँ पहले जो था, उसमें दूसरे आउटपुट थे; उसे {folder} में रखा गया है।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>पूर्वाभ्यास: हर आउटपुट में लिखा रहेगा कि यहाँ की कोई बात किसी ने नहीं कही।</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>वहाँ अभी कुछ नहीं लिखा गया है</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>इसके बाद यहाँ दिखेगा कि पिछली बार से क्या बदला।</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>फ़ोल्डर की फ़ाइल में यही लिखा है।</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>कॉपी हुआ: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>{time} पर मिलाई गई</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>पृष्ठ बन रहा है</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>पृष्ठ संग्रह से बनाया जा रहा है।</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>नई: {came}, हटाई: {went}</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>कैसे दिखाएँ</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>विकिटेक्स्ट</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>विकिटेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>गोपनीयता जाँच</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>पिछली बार लिखे जाने के बाद के बदलाव</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>पृष्ठ का भाग</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>लिखना जारी: {total} में से {done}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना जारी</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>कम से कम एक आउटपुट चुनें।</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>कुछ भी भेजा नहीं जाता। फ़ाइलें ऊपर के फ़ोल्डर में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>डेटा का लाइसेंस</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, नोट अपनी-अपनी भाषा में</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>रिपोर्ट के शब्द अभी केवल अंग्रेज़ी में हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>एक Excel कार्यपुस्तिका</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n CSV फ़ाइल, UTF-8</numerusform>
            <numerusform>%n CSV फ़ाइलें, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG और SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n चित्र, PNG और SVG</numerusform>
            <numerusform>%n चित्र, PNG और SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>Commons के लिए तालिकाएँ, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} और %n अन्य, JSON</numerusform>
            <numerusform>{file} और %n अन्य, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} और %n अन्य भाग, विकिटेक्स्ट</numerusform>
            <numerusform>{file} और %n अन्य भाग, विकिटेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, विकिटेक्स्ट</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, दिन और पहल के अनुसार</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{all} में से {some} चुने</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>%n आउटपुट लिखें</numerusform>
            <numerusform>%n आउटपुट लिखें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>बाकी %n मिनट खिसकाएँ</numerusform>
            <numerusform>बाकी %n मिनट खिसकाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>आगे का सब कुछ %n मिनट बाद शुरू होगा</numerusform>
            <numerusform>आगे का सब कुछ %n मिनट बाद शुरू होगा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>संख्या के पीछे के कक्ष और मतपत्र</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>क्रमसूची के साथ</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>क्रमसूची</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>इन कक्षों में कोई मत नहीं</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>अभी कोई मत नहीं</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>ऊपर दूसरे कक्ष चुनें।</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>मत गिने जाने पर, या कार्यपुस्तिकाएँ मिलाने पर परिणाम यहाँ दिखेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n और बिना मत के</numerusform>
            <numerusform>%n और बिना मत के</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>समुदायों की पूर्व प्राथमिकताओं की तुलना में स्थान</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>बराबरी</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>एक मत का अर्थ: %1।</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>इस दौर में मतदान नहीं है।</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>स्थान</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n को केवल कुछ कक्षों में चुना जा सकता था, इसलिए उसका स्थान नहीं है।</numerusform>
            <numerusform>%n को केवल कुछ कक्षों में चुना जा सकता था, इसलिए उनका स्थान नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n कक्ष ने लोग नहीं गिने, इसलिए वह छोड़ा गया है।</numerusform>
            <numerusform>%n कक्षों ने लोग नहीं गिने, इसलिए वे छोड़े गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>{rooms} के मत एक से अधिक लैपटॉप पर गिने गए। किसी के चुनने तक हर कक्ष की एक ही गिनती इस क्रमसूची में है; वे कभी जोड़ी नहीं जातीं।</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>गिने नहीं गए</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>व्यक्ति</numerusform>
            <numerusform>लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>सब गिने नहीं गए</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>मतपत्र</numerusform>
            <numerusform>मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n कक्ष में हाथ उठाकर</numerusform>
            <numerusform>%n कक्षों में हाथ उठाकर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>कक्ष</numerusform>
            <numerusform>कक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>समुदाय</numerusform>
            <numerusform>समुदाय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>नोट</numerusform>
            <numerusform>नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>भाषा</numerusform>
            <numerusform>भाषाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} सूची में नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} के कई भाग हैं। {expected} लिखें।</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} दो बार आया है। एक बार लिखें।</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>{found} चयन हैं। अधिकतम {expected} चुनें।</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>{found} बिंदु हैं। अधिकतम {expected} लगाएँ।</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>{found} को क्रम दिया गया। अधिकतम {expected} को दें।</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>{found} को अंक दिए गए। अधिकतम {expected} को दें।</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} यहाँ चुना नहीं जा सकता। {expected} लिखें।</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>“{found}” एक पर कई मत डालता है। यहाँ हर एक को एक ही बार लिखें।</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} बिंदुओं की संख्या नहीं है। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} के अंक नहीं हैं। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} सही अंक नहीं है। 0 से {expected} तक लिखें।</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>यह मतदान हाथ उठाकर है। हाथ गिनें और {expected} लिखें।</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>यह मतदान मतपत्रों से गिना जाता है। कोई मतपत्र सुधारें या हटाएँ।</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>“{found}” संख्या नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>अभी कुछ नहीं चुना गया है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>“{found}” सीधी गिनती के लिए है। इसके लिए “सीधी गिनती” चुनें।</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>“{found}” से पता नहीं चलता कि कितने। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>यह मतदान बंद है। बदलने के लिए इसे फिर खोलें।</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>यह मतदान मतपत्रों से गिना जाता है। पहले इसे सीधी गिनती में बदलें।</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>यह मतदान सीधी गिनती से है। मतपत्रों पर लौटने के लिए उसे पूर्ववत करें।</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>इस दौर में मतदान नहीं है।</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} शून्य से कम है। 0 या उससे अधिक लिखें।</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>यह अब वहाँ नहीं है। किसी ने इसे हटा दिया।</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} कमांड नहीं है और पाठ ही रहेगा। इनमें से लिखें: {expected}।</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>कोई संख्या नहीं।</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>पूरा वाक्य है: इसकी संख्याएँ नहीं गिनी जातीं।</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>इसके साथ किसी का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>केवल शब्द।</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>केवल प्रतिक्रिया।</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>इसकी जगह पंक्ति {expected} ने ले ली।</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>केवल एक व्यक्ति को भेजा गया।</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>छोड़ा गया।</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>पंक्ति {place}: शीर्षक नहीं है। एक लिखें।</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>पंक्ति {place}: इससे नहीं लगता कि यह कोई टॉक है। जब तक आप इसे न लें, यह छोड़ी रहेगी।</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>पंक्ति {place}: पंक्ति {found} जैसी ही है। यह छोड़ी गई है; जोड़ने के लिए इसे बदलें।</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>पंक्ति {place}: {found} सूची में नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>पंक्ति {place}: {found} के कई भाग हैं। इनमें से एक लिखें: {expected}।</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>पंक्ति {place}: “{found}” 10 सेकंड से 60 मिनट तक की अवधि नहीं है। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>पंक्ति {place}: “{found}” कोई जानी हुई भाषा नहीं है। एक कोड लिखें, जैसे {expected}।</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>पंक्ति {place}: “{found}” वेब पता नहीं है। इससे शुरू करें: {expected}।</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>पंक्ति {place}: {expected} हेडर के नीचे {found} सेल हैं। जिस पाठ में सेल अलग करने वाला चिह्न हो, उसे उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>पंक्ति {place}: एक उद्धरण चिह्न बंद नहीं है। उसे बंद करें, या टॉक खुद लिखें।</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>पंक्ति {place}: ये शब्द सूची से बाहर हैं। यदि यह टॉक है तो शीर्षक लिखें।</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>पंक्ति {place}: काटी हुई है। यदि टॉक फिर भी होगी तो इसे बदलें।</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>पंक्ति {place}: विकि मार्कअप इतना अधिक है कि पढ़ी नहीं जा सकी। वक्ता और शीर्षक लिखें।</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>पंक्ति {place}: {found} अक्षर बहुत अधिक हैं। इसे {expected} तक छोटा करें।</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>पंक्ति {place} से आगे कुछ नहीं पढ़ा गया: एक बार में अधिकतम {expected} साइन-अप। पहले ये पढ़ें, फिर बाकी।</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>पंक्ति {place} से आगे कुछ नहीं पढ़ा गया: एक बार में अधिकतम {expected} पाठ। पहले यह पढ़ें, फिर बाकी।</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>“{found}” महीना या तिमाही नहीं है। {place} या {expected} जैसा लिखें।</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} योजना से बाहर है। {place} से {expected} तक का कोई महीना या तिमाही लिखें।</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>योजना में {found} दो बार आता है। वर्ष जोड़ें: {place} या {expected}।</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>टॉक में शीर्षक या वक्ता चाहिए।</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} टॉक की सही अवधि नहीं है। इस सीमा में लिखें: {expected}, जैसे 5:00।</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>चरण में पाठ चाहिए। सूची में Delete से चरण हटता है।</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found} इस बीच बदल गया। वह जैसा है वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>पूर्ववत करने के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>फिर से करने के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} नए संस्करण से लिखी गई है (फ़ॉर्मैट {found}, यह संस्करण {expected} पढ़ता है)। खोलने के लिए ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} का फ़ॉर्मैट {found} पुराना है। इसे एक बार लिखने के लिए खोलें: तब इसकी कॉपी बनेगी और यह फ़ॉर्मैट {expected} में बदल जाएगी।</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} Breakout Facilitator का संग्रह नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>निर्यात नहीं हुआ। {place} एक संग्रह है। फ़ाइल के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>{place} की ऐसी कोई कॉपी नहीं है जिस पर लौटा जा सके।</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} मौजूद नहीं है। नाम जाँचें।</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} दूसरी विंडो में खुली है। उसे बंद करें, या इसे केवल पढ़ने के लिए खोलें।</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} दूसरी विंडो में खुली है। उसे बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} दूसरे प्रोग्राम में व्यस्त है। फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} केवल पढ़ने के लिए खुली है। यहाँ कुछ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} क्षतिग्रस्त है ({found})। फिर खोलने पर ऐप इसकी सबसे नई कॉपी देगा; कॉपी न हो तो कक्षों की कार्यपुस्तिकाएँ एक नए संग्रह में मिलाएँ।</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>सहेजा नहीं गया। {place} अब {found} में नहीं है: इसे कहीं और ले जाया गया या हटा दिया गया। इसे वापस रखें, या फिर प्रयास करें: तब हटाई गई फ़ाइल नए सिरे से लिखी जाएगी।</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>सहेजा नहीं गया। {place} अब {found} में नहीं है: इसे कहीं और ले जाया गया, या इसकी जगह दूसरी फ़ाइल है। इसे वहीं वापस रखें जहाँ यह थी, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>कंप्यूटर बंद होने पर {place} का लॉग क्षतिग्रस्त हो गया: उसके {found} बदलाव पढ़े नहीं जा सके। क्षतिग्रस्त लॉग {expected} नाम से रखा गया है।</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>डिस्क लगभग भर गई है: {place} में अब और कॉपियाँ नहीं बनेंगी। आप जो लिखते हैं वह सहेजा जा रहा है; थोड़ी जगह खाली करें।</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>{place} में कॉपियाँ नहीं बन सकतीं ({found})। आप जो लिखते हैं वह फिर भी सहेजा जा रहा है; वह फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>{place} की कॉपी पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} {place} की कॉपी नहीं है। कमांड “copies” जो सूची देती है, उसमें से एक लें।</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>कॉपी {place} क्षतिग्रस्त है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} पढ़ी नहीं जा सकती, और इसकी कोई कॉपी नहीं है। कक्षों की कार्यपुस्तिकाएँ एक नए संग्रह में मिलाएँ।</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} ऐसे फ़ोल्डर में है जिसे {found} सिंक करता है। खुली रहने पर इससे वह क्षतिग्रस्त हो सकती है। इसे कहीं और रखें, और निर्यात की हुई कार्यपुस्तिकाएँ साझा करें।</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} नेटवर्क ड्राइव पर है ({found})। यह धीमा है, और इससे वह क्षतिग्रस्त हो सकती है। इसे इसी कंप्यूटर की डिस्क पर रखें, और निर्यात की हुई कार्यपुस्तिकाएँ साझा करें।</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} में आयोजन “{found}” है, “{expected}” नहीं।</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} वही संग्रह है जो खुला है। किसी दूसरे लैपटॉप का संग्रह चुनें।</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} वैसी नहीं है जैसा संग्रह ऐप बनाता है ({found})। इसके बदले कक्षों की कार्यपुस्तिकाएँ मँगवाएँ।</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} की विलय से पहले की कोई कॉपी नहीं है। लौटने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} विलय से पहले {expected} से बनी कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>सहेजा नहीं गया। डिस्क भर गई है ({place})। थोड़ी जगह खाली करके फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>सहेजा नहीं गया। {place} में लिखा नहीं जा सकता ({found})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>निर्यात नहीं हुआ। डिस्क भर गई है ({place})। थोड़ी जगह खाली करके फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>निर्यात नहीं हुआ। {place} में लिखा नहीं जा सकता ({found})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>डिस्क भर गई है: सादे पाठ की कॉपी {place} में आख़िरी नोट नहीं हैं। वे यहाँ सहेजे हुए हैं; थोड़ी जगह खाली करें।</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>सादे पाठ की कॉपी {place} लिखी नहीं जा सकती ({found})। आपके नोट यहाँ फिर भी सहेजे हुए हैं।</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>{place} पढ़ी नहीं जा सकती ({found})। फ़ाइल जाँचकर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: {found} मिला, {expected} होना चाहिए था।</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place} को हटाया नहीं जा सकता: इसका नाम {found} अभिलेखों में है। इसे रखें, या पहले उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>{found} मतपत्र या गिनतियाँ आ चुकी हैं: {place} जैसा है वैसा ही रहेगा। चयनों की संख्या बदली जा सकती है।</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place} को हटाया नहीं जा सकता: इसका नाम {found} अभिलेखों में है, और नई सूची में ऐसी कोई नहीं है। इसे किसी भी संख्या से वहाँ रखें। यदि इसका शीर्षक अब दूसरा है, तो शीट Initiatives में उसके साथ कॉलम “Number ({expected})” में इसकी अब तक की संख्या लिखें।</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: सूची “{expected}” में {found} नहीं है। संख्या सुधारें।</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: बाद की संख्या के अनुसार यह पहले {found} थी, शीर्षक के अनुसार यहाँ वह {expected} है। शीट Initiatives में सही पहल के साथ {found} लिखें, पिछली सूची के नाम वाले कॉलम “Number (…)” में।</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: {found} मिलकर एक हो जाएँगी। जिसने दोनों चुनीं, वह दो बार गिना जाएगा। एक यहाँ रखें, और दूसरी अलग पहल के रूप में।</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: इसकी पहले की संख्या {expected} थी, {found} नहीं। इसे सुधारें।</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place} की संख्या वही रहेगी: इसका नाम {found} अभिलेखों में है। संख्या बदलने के लिए आयोजन फ़ाइल में दूसरा List version और कॉलम “Number ({expected})” रखें, और उसे खोलें।</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>“{found}” पिछली सूची है, जिसमें पहलों की संख्याएँ दूसरी हैं। इसका कोई और नाम रखें।</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>{found} अभिलेख सूची “{expected}” की संख्याओं के साथ आए: {place} में उनके लिए जो है, वही रहेगा। पहले सबसे नई सूची वापस लें (आयोजन पृष्ठ पर Ctrl+Z)।</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>यह खाली नहीं रह सकता। कुछ लिखें।</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>यह आख़िरी है। कम से कम एक रहना चाहिए।</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} अक्षर यहाँ नहीं आ सकते। अधिकतम {expected} लिखें।</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>“{expected}” से शुरू होने वाला पाठ उदाहरण मानकर छोड़ दिया जाता है। दूसरी तरह शुरू करें।</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>“{found}” दिनों की सूची नहीं है, जिसमें सबसे पहला दिन पहले हो। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>“{found}” दिन के समयों की सूची नहीं है। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{expected} दिनों के लिए {found} समय हैं। हर दिन के लिए एक लिखें, या सबके लिए एक।</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>{found} कक्ष केवल दिन {place} पर चलते हैं। पहले उन्हें दूसरा दिन दें।</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>“{found}” कोई जानी हुई भाषा नहीं है। उसका नाम, या {expected} जैसा कोड लिखें।</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>“{found}” 1 से 1440 मिनट तक की अवधि नहीं है। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>“{found}” यहाँ के लिए सही संख्या नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>“{found}” इनमें से नहीं है। एक चुनें: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>“{found}” सूची की संख्या नहीं है। इस तरह लिखें: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>“{found}” समूह का अक्षर नहीं है। एक से तीन अक्षर लिखें, जैसे A।</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} पहले से है। कोई दूसरा लिखें।</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>{place} पर {found} तैयार टॉक हैं। पहले उन्हें कहीं और रखें या हटाएँ।</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>सिफ़ारिश {place} में {found} पहलें हैं। पहले उन्हें कहीं और रखें या हटाएँ।</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>दौर “{place}” में केवल {found} का विकल्प है। पहले उसमें कोई दूसरा विकल्प रखें।</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>“{found}” कड़ी नहीं है। इस तरह लिखें: https://example.org।</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>एजेंडे में कोई आइटम नहीं है। समय देखने के लिए विंडो को कम से कम एक चाहिए।</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: यह आयोजन की कार्यपुस्तिका नहीं है। उसमें शीट Event, और शीटें Initiatives और Rooms होती हैं।</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>शीट {place} नहीं है। उसे वापस रखें, या टेम्पलेट से शुरू करें।</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>शीट {place} में कोई पंक्ति नहीं है। कम से कम एक भरें।</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} खाली है। उसे भरें।</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: पंक्ति {found} नहीं है। यहाँ {found} लिखें, और उसके साथ उसका मान।</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: “{found}” की जगह {expected} चाहिए।</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} दो बार है। एक रखें, या उसे दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: {found} नहीं है। इनमें से एक लिखें: {expected}।</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: यह उदाहरण है। इसे मिटाएँ, या इसके ऊपर लिखें।</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: सूत्र या त्रुटि है ({found})। उसकी जगह मान लिखें।</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: यह पाठ इतना लंबा है कि एक सेल में नहीं आता ({expected} अक्षर)।</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>“{found}” नाम का कोई दौर नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>“{found}” नाम का कोई कक्ष नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>“{found}” भाषा का कोई कक्ष नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>“{found}” नाम का कोई दिन नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: एक उद्धरण चिह्न बंद नहीं है, या सेल के बीच में है। उसे सुधारें।</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: {found} सेल हैं, पर कॉलम {expected} हैं। अल्पविराम वाले पाठ को उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} में हेडर की पंक्ति नहीं है। पहली पंक्ति {expected} से शुरू होती है।</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} सिफ़ारिश {expected} की है। इसे जैसा है वैसा ही लिया गया।</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} में हेडर की पंक्ति वाली कोई तालिका नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} में शीर्षकों की पंक्ति है और उसके नीचे कोई नहीं। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: कोई कॉलम नाम या ईमेल पते का नहीं माना गया। बताएँ कि कौन-सा है; हेडर ये हैं: {found}।</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>“{found}” के लिए कोई कॉलम नहीं लिया जा सकता। इनमें से एक लिखें: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>“{found}” के लिए एक से अधिक कॉलम बताए गए हैं, जबकि इसका एक ही होता है। उसे एक बार बताएँ; एक से अधिक कॉलम इनके लिए लिए जा सकते हैं: {expected}।</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} पहले से है और उसमें पंजीकरण नहीं हैं। उसे कहीं और रखें, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>{place} के साथ कोई पंजीकृत नहीं है। पहले पंजीकरणों की तालिका पढ़ें।</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place} में पिछली तालिका का कोई व्यक्ति नहीं है: किसी तालिका ने दूसरी की जगह नहीं ली, या वे मिटा दिए गए।</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>दो से कम लोग हैं। जो आए हैं, उनके नाम जोड़ें।</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} दिन {place} पर नहीं चलता। यह दिन {expected} पर चलता है।</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found} दिन {expected} पर चलता है, जिसके लिए वह व्यक्ति पंजीकृत नहीं है। दिन बताएँ।</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>पंजीकृत लोगों में “{found}” नाम का कोई नहीं है। पूरा नाम या ईमेल पता लिखें।</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>“{found}” नाम के एक से अधिक लोग हैं। ईमेल पता लिखें।</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>{found} के लिए हाथ से कोई कक्ष नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: कोई कॉलम नोट, मतों या चरणों का नहीं माना गया। बताएँ कि कौन-सा है; हेडर ये हैं: {found}।</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place} पहले मिलाई जा चुकी है, दूसरे कॉलमों से या दूसरे दौर के लिए: वही उत्तर दो बार आ जाएँगे। पहले वह विलय पूर्ववत करें।</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place} पहले मिलाई जा चुकी है, दूसरे कॉलमों से या दूसरे दौर के लिए: वही उत्तर दो बार आ जाएँगे। पहले वह विलय पूर्ववत करें (merge --undo), या दोनों रखने के लिए --again लिखें।</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: इसकी संख्याएँ सूची “{found}” की मानकर पढ़ी जाती हैं। यदि इसके फ़ॉर्म में पिछली सूची की थीं, तो पहले वह सूची वापस लें (आयोजन पृष्ठ पर Ctrl+Z), इसे पढ़ें, और उसके बाद नई सूची लें।</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: “{found}” की जगह {expected} चाहिए। पंक्ति का बाकी हिस्सा लिया गया।</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: “{found}” की जगह {expected} चाहिए। यह नहीं गिना गया।</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: कुछ भी चिह्नित नहीं है। पंक्ति छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: न नोट, न मत, न चरण। यह छोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: “{found}” की जगह {expected} चाहिए। इसे उत्तर नहीं माना जाएगा।</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: यह ईमेल पता नहीं है। इसे जैसा है वैसा ही रखा गया है।</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: न नाम, न ईमेल पता। यह छोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: वही व्यक्ति जो {found} में है। आख़िरी उत्तर माने जाएँगे।</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: नाम और समुदाय {found} के ही हैं, पर पता दूसरा है। वे दो लोग गिने जाएँगे।</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>{found} कक्ष माँगे गए, पर आयोजन में {expected} हैं। {expected} या कम चुनें।</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} पहले से है और वह पूर्वाभ्यास नहीं है। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} पहले से है और उसमें अन्य फ़ाइलें हैं ({found})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} फ़ाइल है। प्रकाशन के लिए कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>गोपनीयता जाँच में “{found}” नहीं है। उसमें दी गई कोई id लिखें, या इनमें से एक: {expected}।</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>प्रकाशित नहीं हुआ। डिस्क भर गई है ({place})। थोड़ी जगह खाली करके फिर प्रकाशित करें।</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>प्रकाशित नहीं हुआ। {place} में लिखा नहीं जा सकता ({found})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} में कोई कार्यपुस्तिका (.xlsx) नहीं है। वह फ़ोल्डर चुनें जिसमें वे हैं।</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} Excel कार्यपुस्तिका नहीं है ({found})। .xlsx फ़ाइल मँगवाएँ।</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} पैक की हुई है। इसे खोलें और इसके भीतर की कार्यपुस्तिकाएँ मिलाएँ।</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} पासवर्ड से सुरक्षित है। इसे बिना पासवर्ड के सहेजें।</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} में मैक्रो हैं। इसे उनके बिना .xlsx के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} अधूरी या क्षतिग्रस्त है ({found})। इसे फिर से मँगवाएँ।</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} बहुत बड़ी है ({found}; अधिकतम {expected})।</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place} में हेडर के नीचे {found} हैं, और अधिकतम {expected} पढ़ी जा सकती हैं। जो पंक्तियाँ इस आयोजन की नहीं हैं उन्हें हटाएँ, फ़ाइल सहेजें, और उसे फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}। {expected} होना चाहिए था।</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: यह कार्यपुस्तिका “{found}” की है, “{expected}” की नहीं।</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: फ़ॉर्मैट {found} {expected} से नया है। मिलाने के लिए ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: {found} को {expected} में नहीं मिलाया जा सकता। इसके लिए दूसरा संग्रह लें।</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} पूर्वाभ्यास है। इस विलय से यह संग्रह भी पूर्वाभ्यास का हो जाएगा और असली आयोजन की कोई वर्कबुक नहीं लेगा। पूर्वाभ्यास किसी दूसरे संग्रह में करें।</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: सूची के संस्करण “{found}” के लिए बनी है, जो “{expected}” से पहले की सूचियों में नहीं है। पहले सूची “{found}” की आयोजन फ़ाइल खोलें (आयोजन पृष्ठ, Ctrl+O)।</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: इसे सूची “{found}” के लिए पढ़ा गया था, और इस बीच आयोजन में सूची “{expected}” आ गई। इसे फिर मिलाएँ।</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>सूची “{found}” की संख्याएँ “{expected}” की मानकर पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>शीट “{place}” हमारी नहीं है और छोड़ी गई।</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: कॉलम “{found}” हमारा नहीं है और छोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: “{found}” ऐसी भाषा है जिसे ऐप नहीं जानता। यदि यह भूल है, तो en या zh-hant जैसा कोड लिखें।</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: “{found}” आयोजन में कहीं नहीं है, इसलिए इसके अनुवाद किसी को नहीं दिखते।</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: “{found}” और अन्य, कुल {expected}, आयोजन में कहीं नहीं हैं, इसलिए इनके अनुवाद किसी को नहीं दिखते।</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: “{found}” बिना हेडर वाले कॉलम में है और छोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: बाकी पंक्तियों का योग करने वाली पंक्ति छोड़ी गई।</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>शीट {place}: इसके हेडर पंक्ति {found} में हैं। उनके ऊपर जो है, वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: इस शीट के हेडर यहाँ नहीं हैं। {expected} से शुरू होने वाली पंक्ति वापस लाएँ।</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>शीट {place}: अब {found} पंक्तियाँ हैं, निर्यात के समय {expected} थीं। जो नहीं हैं, वे संग्रह से हटाई नहीं गईं।</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>शीट Votes में {found} की पंक्ति नहीं है; मतपत्रों के अनुसार उसका योग {expected} है।</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: इस फ़ाइल पर ऐप अटक गया ({found})। कृपया इसे हमें भेजें।</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: इसकी Workbook id {found} की कार्यपुस्तिका की है। इसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: शीट Workbooks में {found} किसी दूसरे कक्ष की बताई गई है, न कि {expected} की, जिसने उसे भेजा। इसे फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>शीट {place} नहीं है। कार्यपुस्तिका वैसी ही मँगवाएँ जैसी निर्यात हुई थी।</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: कॉलम “{expected}” नहीं है। हेडर {expected} वापस लाएँ।</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: कॉलम “{found}” यहाँ दो बार है। एक रखें।</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: सूत्र है ({found})। उसकी जगह {expected} लिखें।</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: योग {found} है, जबकि मतपत्रों से {expected} बनता है। मतपत्र गिने जाएँगे।</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: योग {found} उतने से अधिक है जितना कक्ष में गिने गए लोग दे सकते हैं (उपस्थित: {expected})। इसे लिया गया है। यदि यह भूल है, तो इसे सुधारें और फ़ाइल को फिर से मिलाएँ।</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>“{found}” नाम का कुछ भी खुला नहीं है। कमांड “conflicts” बताती है कि क्या-क्या खुला है।</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>अलग गिने गए मत कभी जोड़े नहीं जाते, क्योंकि सबमें वही लोग हो सकते हैं। बताएँ कि किसके मत गिने जाएँ: {expected}।</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>“{found}” यहाँ का विकल्प नहीं है। {expected} लिखें।</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: यही Id {found} में भी है। एक पंक्ति रखें।</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: यही Id और Version दूसरे शब्दों के साथ {found} में हैं। एक पंक्ति रखें, या कॉपी के Id, Version और Check खाली करें: तब वह नई पंक्ति बन जाएगी।</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: यही पंक्ति {found} में भी है। इसे एक बार लिया गया।</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: {found} का योग {expected} में पहले से है। एक रखें।</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: {expected} पंक्तियों में फैले लंबे पाठ की केवल {found} पंक्तियाँ हैं। बाकी वापस लाएँ।</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: बिना Id वाली पंक्ति में यहाँ {found} चाहिए। {expected} लिखें।</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: बिना Id वाली पंक्ति यहाँ कुछ नहीं कहती। {found} भरें, या पंक्ति खाली करें।</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: यह मतपत्र निर्यात हुआ था, और इसकी Id अब नहीं है। Id वापस लाएँ। नए मतपत्र के लिए Version और Check भी खाली करें।</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: यह पंक्ति निर्यात हुई थी, और इसकी Id अब नहीं है। इसे नई पंक्ति के रूप में जोड़ा गया।</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: स्प्रेडशीट में लिखा गया। इस कार्यपुस्तिका की पिछली फ़ाइल में इसकी जगह “{found}” लिखा था। दोनों रखे गए हैं; यदि यह उसका सुधार है, तो दूसरा हटाएँ।</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: नया उत्तर। इस फ़ॉर्म की पिछली तालिका में “{found}” था, जो इसमें नहीं है। दोनों रखे गए हैं; यदि यह उसका सुधार है, तो दूसरा हटाएँ।</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: योग {found} लिखा गया, पर मतपत्रों से {expected} बनता है। मतपत्र गिने जाएँगे।</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: दो लैपटॉप ने एक ही नाम से मतपत्र डाले, क्योंकि एक दूसरे की प्रति है (उसकी डिस्क या उसके संग्रह की)। सब गिने जाते हैं, उनमें {found} शायद दो बार: जो दो बार है, उसे कक्ष में वापस लें।</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: यह पंक्ति कक्ष {found} की कार्यपुस्तिका से कॉपी हुई है। इसके Id, Version और Check खाली करें: तब यह इस कक्ष की नई पंक्ति बन जाएगी।</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: मतपत्र है, पर यह सत्र योगों से गिना जाता है ({found})। इसके मत योगों में जोड़ें और यह पंक्ति खाली करें।</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: त्रुटि {found} है। उसकी जगह {expected} लिखें।</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: कई पंक्तियों की सेल आपस में जुड़ी हैं। उन्हें अलग करें और हर पंक्ति भरें।</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>शीट “{found}” में {expected} के कॉलम हैं, इसलिए उसे वही मानकर पढ़ा गया।</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: कई शीटें {expected} हो सकती हैं: {found}। एक रखें।</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>शीट {place}: इसके कॉलम दूसरे क्रम में हैं। फिर भी वे पढ़ लिए गए।</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: कॉलम “{expected}” नहीं है; “{found}” हमारा नहीं है। क्या उसका नाम बदला गया? हेडर {expected} वापस लाएँ।</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} को पढ़ने में {expected} सेकंड से अधिक लगते हैं। फ़ाइल वैसी ही मँगवाएँ जैसी निर्यात हुई थी।</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} इस तरह क्षतिग्रस्त है कि उसे पढ़ना बीच में ही रुक गया। फ़ाइल वैसी ही मँगवाएँ जैसी निर्यात हुई थी।</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} इस तरह बनी है जैसे कोई स्प्रेडशीट प्रोग्राम नहीं बनाता ({found})। फ़ाइल वैसी ही मँगवाएँ जैसी निर्यात हुई थी।</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} में एंटिटी घोषित हैं ({found}), जो किसी कार्यपुस्तिका में नहीं होतीं। फ़ाइल वैसी ही मँगवाएँ जैसी निर्यात हुई थी।</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>शीट {sheet}, सेल {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>शीट {sheet}, पंक्ति {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>पंक्ति {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>पंक्ति {line}, कॉलम {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, कॉलम {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>शीर्षक लिखें</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>नोट {number} दो जगह बदला गया</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>मतपत्र {number} दो जगह बदला गया</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>सीधी गिनती {number} दो जगह बदली गई</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>लक्ष्य {number} दो जगह बदला गया</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>योजना का चरण {number} दो जगह बदला गया</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>टॉक {number} दो जगह बदली गई</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>उपस्थिति गिनती {number} दो जगह बदली गई</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>नोट न आने का कारण दो जगह बताया गया</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>नोट {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>मतपत्र {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>सीधी गिनती {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>लक्ष्य {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>योजना का चरण {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>टॉक {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>उपस्थिति गिनती {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>नोट नहीं, क्योंकि</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>दूसरा अलग नोट बनेगा।</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>दोनों गिने जाएँगे: तभी चुनें जब दो लोगों ने मत दिया हो।</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>दूसरा अलग लक्ष्य बनेगा।</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>दूसरा अलग चरण बनेगा।</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>दूसरी अलग टॉक बनेगी।</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>दूसरी अलग गिनती बनेगी।</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>चुने गए</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>गिना जाएगा</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>क्योंकि</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>अभी पूछा नहीं</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>समर्थन</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n समर्थन चिह्न</numerusform>
            <numerusform>%n समर्थन चिह्न</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>मुख्य नोट</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>प्रकाशित कर सकते हैं</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>अपने स्तर पर</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>समुदाय मिलकर</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>फ़ाउंडेशन के सहयोग से</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>समन्वय</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>कौन और कैसे</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>नेतृत्व</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफलता</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>आवश्यकताएँ</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>मुख्य कार्य</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियत</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>बोले</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>जोड़ा गया समय</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>विराम में</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>दुभाषिए से</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, दुभाषिए से</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>कोई क्षेत्र नहीं</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>अमेरिका और कनाडा</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>लातिन अमेरिका और कैरिबियाई</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>पश्चिमी और उत्तरी यूरोप</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>मध्य-पूर्वी यूरोप और मध्य एशिया</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>मध्य पूर्व और उत्तरी अफ़्रीका</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>उप-सहारा अफ़्रीका</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>दक्षिण एशिया</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>पूर्वी, दक्षिण-पूर्वी एशिया, प्रशांत</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>लातिन अमेरिका</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>प॰ और उ॰ यूरोप</translation>
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
            <numerusform>%n और बराबरी पर</numerusform>
            <numerusform>%n और बराबरी पर</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>कोई पहल नहीं बताई</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>%2 में से %1 ने बताया</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>अन्य ज़रूरतें, लोगों के अपने शब्दों में</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>बोली जाने वाली भाषाएँ: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>समुदाय: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>नहीं बताया</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>पंजीकरण: कौन-सा कॉलम किसका है?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>नाम या ईमेल पते किस कॉलम में हैं? कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>बोली जाने वाली भाषाएँ</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>दुभाषिया सेवा</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>डेटा पैकेज</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>शिशु देखभाल</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>सहायता, एक ही उत्तर में</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>मनचाहा कक्ष</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>दिन %1 पर आएँगे</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>इस तालिका में %n व्यक्ति है।</numerusform>
            <numerusform>इस तालिका में %n लोग हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n पंक्ति पहले से मौजूद व्यक्ति की थी।</numerusform>
            <numerusform>%n पंक्तियाँ पहले से मौजूद लोगों की थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>ये पहले के %n व्यक्ति की जगह लेंगे।</numerusform>
            <numerusform>ये पहले के %n लोगों की जगह लेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>{file} से %n व्यक्ति पहले से है।</numerusform>
            <numerusform>{file} से %n लोग पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n बना रहेगा</numerusform>
            <numerusform>%n बने रहेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n जुड़ेगा</numerusform>
            <numerusform>%n जुड़ेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n हटेगा</numerusform>
            <numerusform>%n हटेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>इस तालिका से: {changes}।</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>उनके साथ %n पिन किया कक्ष भी हटेगा।</numerusform>
            <numerusform>उनके साथ %n पिन किए कक्ष भी हटेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>जो हटेंगे, उन्हें वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>वैसे ही रहने दें</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>लोगों को कक्षों में बाँटा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>%n व्यक्ति का पंजीकरण पढ़ा गया।</numerusform>
            <numerusform>%n लोगों के पंजीकरण पढ़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n पंक्ति पहले से दर्ज व्यक्ति की थी।</numerusform>
            <numerusform>%n पंक्तियाँ पहले से दर्ज लोगों की थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n उत्तर समझ में नहीं आया।</numerusform>
            <numerusform>%n उत्तर समझ में नहीं आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} पढ़ी जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>अब सूची में न रहे लोगों का %n पिन किया कक्ष।</numerusform>
            <numerusform>अब सूची में न रहे लोगों के %n पिन किए कक्ष।</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>{file} का %n व्यक्ति अपने कक्ष सहित वापस आ गया है।</numerusform>
            <numerusform>{file} के %n लोग अपने कक्षों सहित वापस आ गए हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>पिछली तालिका के %n व्यक्ति का डेटा मिटाया गया।</numerusform>
            <numerusform>पिछली तालिका के %n लोगों का डेटा मिटाया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>{moment} पर आयात हुए</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>पंजीकरण CSV आयात करें</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>कक्षों में बाँटें</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>कौन कहाँ बैठेगा</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>दुभाषिया सेवा</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>डेटा पैक</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>शिशु देखभाल</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>व्हीलचेयर सुविधा</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>सांकेतिक भाषा</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n भाषा</numerusform>
            <numerusform>%n भाषाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>अन्य ज़रूरतें</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>%n व्यक्ति का डेटा हमेशा के लिए मिटाया गया।</numerusform>
            <numerusform>%n लोगों का डेटा हमेशा के लिए मिटाया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>%n फ़ाइल में उनका कुछ भी बाकी नहीं है।</numerusform>
            <numerusform>%n फ़ाइलों में उनका कुछ भी बाकी नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>{file} में कुछ बाकी है: {names} नाम, {addresses} पते।</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>सब कुछ खोजा नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>%n व्यक्ति का डेटा हमेशा के लिए मिटाएँ?</numerusform>
            <numerusform>%n लोगों का डेटा हमेशा के लिए मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>निजी डेटा मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>ऐप बंद होते समय मंच खुला था।</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>कक्ष की भाषा के अनुसार</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>कक्ष के अनुसार</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>कक्ष के आकार के अनुसार</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>सिफ़ारिश के अनुसार</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>समूह के अनुसार</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>एक कक्ष के बिना</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>दूसरे तरीकों से गिनती</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>एक मत का अर्थ: %1।</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>केवल एक कक्ष ने, या किसी ने भी मत नहीं दिया है</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>दो कक्ष होने पर किसी एक को छोड़कर देखा जा सकता है।</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>फिर से गिनने के लिए मतपत्र नहीं हैं</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>उठे हाथ केवल गिनती हैं; मतपत्र बताते हैं कि क्या-क्या साथ चुना गया।</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>जोड़ने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>इस दौर में किसी और पर मतदान है, या किसी ने मत नहीं दिया।</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>अभी कोई मत नहीं</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>दिन {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>6 लोगों तक</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 से 12 लोग</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>12 से अधिक लोग</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>लोग गिने नहीं गए</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n और इसी स्थान पर</numerusform>
            <numerusform>%n और इसी स्थान पर</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>हर एक के पहले पाँच। {measure}।</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>किसी में नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n और बिना मत के</numerusform>
            <numerusform>%n और बिना मत के</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} में से {count}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>कोई भी कक्ष छोड़ें, योजना में वही शामिल रहते हैं।</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>{room} के बिना योजना में {left} की जगह नहीं बनती, पर {entered} की बनती।</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>{room} के बिना योजना में {left} की जगह नहीं बनती।</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>{room} के बिना योजना में {entered} की भी जगह बनती।</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>%n और कक्ष को छोड़ने से भी योजना की पहलें बदलती हैं।</numerusform>
            <numerusform>%n और कक्षों में से किसी को छोड़ने से भी योजना की पहलें बदलती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n मतपत्र फिर से गिना गया।</numerusform>
            <numerusform>%n मतपत्र फिर से गिने गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n सत्र में हाथ गिने गए, उसमें मतपत्र नहीं हैं।</numerusform>
            <numerusform>%n सत्रों में हाथ गिने गए, उनमें मतपत्र नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: योजना में वही शामिल।</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {left} की जगह {entered}।</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: {entered} भी।</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: {left} के बिना।</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>सभी जोड़ियों में से {share} उसी क्रम में हैं।</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>जैसे मत दिए गए: हर बिंदु एक</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>जैसे मत दिए गए: स्थान के अनुसार अंक</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>जैसे मत दिए गए: अंकों का योग</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>जैसे मत दिए गए: हर चयन एक मत</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>हर मतपत्र का वज़न समान</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>जिसका नाम आया, उसे एक</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>मतपत्र की लंबाई के अनुसार अंक</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>केवल पहला</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>औसत अंक</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>पूरे पैमाने पर फैलाए अंक</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>चार्ट कॉपी करें</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>कॉपी करने के लिए कोई चार्ट नहीं है।</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>कॉपी हुआ: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>पूर्वाभ्यास: यहाँ लिखी कोई बात किसी ने नहीं कही।</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>क्रमसूची</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>मानचित्र</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>कक्ष की भाषा</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>कक्ष का आकार</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>दिन %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>सभी आकार</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>संचालक</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>नोट लेखक</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>दुभाषिया भाषाएँ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>कोड या नाम</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>विषय लिखें</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>नाम लिखें</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>संख्या लिखें</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>सभी कक्ष</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>कक्ष {found} नहीं है। {first} से {last} तक लिखें।</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>अपने कक्ष की संख्या लिखें, {first} से {last} तक।</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>दिन {day}: लोग जो केवल {languages} बोलते हैं, जो किसी कक्ष की भाषा नहीं है: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>दिन {day}: लोग जिन्हें {languages} में दुभाषिया चाहिए, जो किसी कक्ष में नहीं है: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>दिन {day}: कक्ष की अधिकतम संख्या से ऊपर के लोग, {languages} में: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>दिन {day}: ऐसे कक्ष की पसंद जो उस दिन नहीं चलता: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>दिन {day}: ऐसे कक्ष की पसंद जिसकी भाषा वह व्यक्ति नहीं समझ सकता: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>दिन {day}: तय संख्या से अधिक लोगों के लिए चुने गए कक्ष: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>दिन {day}: कोई कक्ष नहीं चलता। बिना कक्ष के लोग: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>लोग जिन्होंने नहीं बताया कि किस दिन आएँगे, और हर दिन किसी कक्ष में रखे गए: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>वे यहाँ बैठेंगे: {rooms}।</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>वे यहाँ साथ बैठेंगे: {rooms}।</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} में {count} अधिक</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>क्षमता से ज़्यादा भरे कक्ष: {rooms}।</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>कोई नोट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n समान नोट</numerusform>
            <numerusform>%n समान नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n अभी स्वीकृत नहीं</numerusform>
            <numerusform>%n अभी स्वीकृत नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>{time} पर सहेजा गया</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>इतिहास (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>इतिहास खोलता है</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>किसी नोट में यह नहीं है</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>{count} से अधिक में से सबसे नए {shown}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>{count} में से सबसे नए {shown}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>मिले: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>हर शब्द को शब्दों की शुरुआत में खोजा जाता है।</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>किसी भी भाषा के कोई भी शब्द; पहल के लिए #24, समुदाय के लिए @।</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>सभी कक्षों के नोट खोजें</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>मिले हुए नोट</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>कक्ष के नोट, केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>वापस (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>सभी कक्ष</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>बिना कक्ष</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>%1 पर पिन, जो नहीं है</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>भाषा नहीं समझते</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n पिन किया</numerusform>
            <numerusform>%n पिन किए</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>कोई कक्ष नहीं</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन किए गए</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>दिन %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>फिर से बाँटें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>सूचियाँ लिखें</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>पहले सूची में किसी को चिह्नित करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>%n का पिन हटाया गया: फिर से बाँटने पर कक्ष बदल सकता है।</numerusform>
            <numerusform>%n के पिन हटाए गए: फिर से बाँटने पर कक्ष बदल सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n को उसी कक्ष में पिन किया गया।</numerusform>
            <numerusform>%n को उन्हीं के कक्षों में पिन किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>चिह्नित लोगों में से किसी का अभी कक्ष नहीं है: उसकी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस लिया गया।</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>फिर से बाँटा गया।</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 दिख रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n चिह्नित</numerusform>
            <numerusform>%n चिह्नित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n को {room} में ले जाकर वहाँ पिन किया गया।</numerusform>
            <numerusform>%n को {room} में ले जाकर वहाँ पिन किया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>इनमें से %n वहाँ की भाषा नहीं समझते।</numerusform>
            <numerusform>इनमें से %n वहाँ की भाषा नहीं समझते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>कौन कहाँ बैठेगा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>नाम, समुदाय, भाषा</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>जिस कक्ष में ले जाना है, उसकी संख्या</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>चिह्नित लोगों को इस कक्ष में ले जाएँ</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>ले जाकर पिन करें</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>पिन करें, पिन हटाएँ</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>इस लैपटॉप के लिए; हर बदलाव तुरंत लागू होता है</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>अधिक कंट्रास्ट</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>5:00 जैसी अवधि, 0:10 से 60:00 तक।</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>1:00 जैसा समय, 60:00 तक; कुछ नहीं के लिए 0:00।</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>0 से 100 % तक का हिस्सा।</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>कॉपियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>निदान फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>1 से 3 तक की संख्या, जैसे 1.5।</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>80 से 200 % तक का आकार।</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>{length} की टॉक में {warning} पर चेतावनी और {last} पर आख़िरी सूचना।</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>लाइटनिंग टॉक</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>आप जो दर्ज करते हैं</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>इस ऐप के बारे में</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>यह {store} में रखा जाता है।</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>पर अधिकतम</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>नियत समय का</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>विंडो की; नोट और मत जैसे हैं वैसे ही रहते हैं</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>Ctrl+Shift+L से बदलता है</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>बटनों के पास के छोटे खाने</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>पाठ का कर्सर नहीं टिमटिमाता</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>जहाँ कोई और न बताई गई हो</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>समापन की ओर</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>बाकी रहने पर रंग पीला हो</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>आख़िरी सूचना</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>बाकी रहने पर दी जाए</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>बारी-बारी से दुभाषिया</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>गुना समय, जब टॉक कक्ष से अलग भाषा में हो</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>अगली अपने आप</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>समय पूरा होते ही अगली टॉक शुरू</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>चेतावनी, आख़िरी सूचना और समाप्ति पर</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>कॉपियाँ</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>पिछले घंटे, दिन और सप्ताह की; किसी एक पर लौटें</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>सहायता के लिए</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>संस्करण, आकार और त्रुटियाँ, किसी के पाठ के बिना</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>हर कार्यपुस्तिका और हर प्रकाशन में भी</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>समय और एजेंडा</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>कक्ष: नोट लिखते समय</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>कक्ष: सूची में</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>विलय</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>खोजें या कमांड चलाएँ (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>पहली शुरुआत</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>पंक्ति संपादित करें, हटाएँ</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>एक कदम पीछे: बंद करें, खाली करें, रद्द करें</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>सहायता में: कुंजियाँ या मार्गदर्शिका; मार्गदर्शिका का पृष्ठ</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>एजेंडे में: उस आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>किसी पहल पर</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>किसी समुदाय की ओर से</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>चिंता, प्रश्न, उद्धरण</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>बिंदु, विचार, चिंता, उद्धरण</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>मुख्य नोट</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>समर्थन चिह्न, अंत में</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>नोट की भाषा</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>दुभाषिए के माध्यम से सुना</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>खाली फ़ील्ड में: आख़िरी नोट संपादित करें</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>नोट का प्रकार</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>समर्थन चिह्न</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>नोट की पहलें, उसका समुदाय</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>नोट का अनुवाद</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>क्या उद्धरण प्रकाशित कर सकते हैं</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>नोट का इतिहास</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>नोट बदलते समय: उसके सभी फ़ील्ड</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>नोट फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>चिपकाया कार्यवृत्त: पंक्ति को पिछली के साथ जोड़ें</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>चिपकाया कार्यवृत्त: पंक्ति छोड़ें</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>पहलें: चुनें, फ़ोकस सूची या खोलें-समेटें</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>“ढूँढें” फ़ील्ड में: सभी कक्षों के नोट खोजें</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>मतपत्र जोड़ें</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>खाली पंक्ति में: आख़िरी मतपत्र वापस लाएँ</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>पंक्ति खाली करें</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>पट्टी पर: एक मत अधिक, एक कम</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>मतपत्र: एक पर दो बिंदु, अंक</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>सीधी गिनती: एक और, 17 पर रखें</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>चिपकाई चैट: मतपत्र रखें, कहीं से भी</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>चिपकाई चैट: पंक्ति सुधारें, छोड़ें</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>अगला फ़ील्ड</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>स्तर: अपने स्तर पर, मिलकर, फ़ाउंडेशन के सहयोग से</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>मुख्य कार्य</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>चरण खिसकाएँ</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>किसे शामिल होना है और सफलता क्या है, यह खोलें</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>शुरू करें, रोकें, जारी रखें</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>अगली टॉक, पिछली टॉक</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>चुनी हुई टॉक: 30 सेकंड और</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>चुनी हुई टॉक: छोड़ें; दोबारा दबाने पर फिर प्रतीक्षा में</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>चुनी हुई टॉक: समय फिर शुरू से</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>चुनी हुई टॉक: अभी शुरू करें</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>चुनी हुई टॉक खिसकाएँ</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>टॉक के साइन-अप पढ़ें</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>साइन-अप पढ़ते समय: पंक्ति छोड़ें, लें</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>टाइमर, प्रश्न, पट्टियाँ, एजेंडा, शुरुआत</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>शुरू करें या रोकें; अगला, पिछला</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>30 सेकंड और; छोड़ें, फिर शुरू से</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>काला करें या वापस लाएँ</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>पूर्ण स्क्रीन, उससे बाहर</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>फ़ाइल के बारे में लिखी बातें खोलें</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>तय करते समय: रखें, लें, दोनों</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>तय करते समय: लंबे प्रश्न का बाकी हिस्सा</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>पहल चुनें</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>पिछला दृश्य, अगला दृश्य</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>क्रमसूची में: संख्या के पीछे के कक्ष और मतपत्र</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>नोट और योजना: उस कक्ष पर जाएँ</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>समान नोट: सेट स्वीकारें, अलग करें</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>आउटपुट चुनें, छोड़ें</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>विकिटेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>चुने हुए आउटपुट लिखें</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>लिखना रोकें</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>समीक्षा में: छिपाएँ, छोड़ें, प्रकाशित करें</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>समीक्षा में: बाद में तय करें</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>तालिका में: सेल संपादित करें, या सीधे लिखें</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>संपादन में: रखें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>संपादन में: सेल को जैसा था वैसा रहने दें</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>कक्ष जोड़ें, हटाएँ</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>कक्ष या एजेंडा आइटम खिसकाएँ</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>एजेंडे में: इसके बाद एक और आइटम</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>आयोजन फ़ाइल खोलें, सहेजें</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>फ़ाइल के बदलाव लें</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>सर्वेक्षण: लें, वापस लें</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>सर्वेक्षण: पूरी पंक्ति, कौन-सा कॉलम किसका है</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>मेलजोल: अगला दौर</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>मेलजोल: पिछला दौर, एक दौर वापस लें</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>मेलजोल: नाम काटें, नया नाम जोड़ें</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>मेलजोल: पूरी स्क्रीन पर</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>कौन कहाँ बैठेगा: चिह्नित लोगों को ले जाएँ, पिन करें</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>चुनें, चलाएँ, बंद करें</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>केवल पहलें, समुदाय, कक्ष</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>भूमिका चुनें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>कोई कुंजी यह नहीं करती। दूसरा शब्द लिखकर देखें।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>कुंजी या उसका काम ढूँढें</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>पाँच मिनट अभ्यास करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{room} के मत {count} लैपटॉप पर गिने गए</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>अभी मान्य</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>इस संग्रह में गिने गए</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>लैपटॉप {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n लैपटॉप</numerusform>
            <numerusform>%n लैपटॉप</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>आख़िरी बदलाव</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>यहाँ सबसे आगे</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>सभी कक्षों में सबसे आगे</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>{laptop} की गिनती मान्य</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>जैसा अभी है: {what}।</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>तब गिने जाएँगे: {what}।</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>साइन-अप खोलें</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>साइन-अप</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>%n टॉक जोड़ें</numerusform>
            <numerusform>%n टॉक जोड़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n टॉक पहले से है।</numerusform>
            <numerusform>%n टॉक पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>पाठ में सुधारने तक %n पंक्ति बाहर रहेगी।</numerusform>
            <numerusform>पाठ में सुधारने तक %n पंक्तियाँ बाहर रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n पंक्ति शायद टॉक नहीं है: Space से लें।</numerusform>
            <numerusform>%n पंक्तियाँ शायद टॉक नहीं हैं: Space से एक-एक लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>वक्ता और शीर्षक अदल-बदल करें</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>विकि पृष्ठ, फ़ॉर्म, स्प्रेडशीट या चैट की सूची चिपकाएँ, या उसकी फ़ाइल यहाँ डालें। हर पंक्ति में एक टॉक, जैसे: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>छोड़ें, लें</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>उसकी पंक्ति पर जाएँ</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>मिली हुई टॉक</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>टॉक के साइन-अप पढ़ें</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>{what} अधिक</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>{what} कम</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>न कुछ अधिक, न कुछ कम</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>इस विलय से पहले की तुलना में: {said}।</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>{when} के विलय से पहले की तुलना में: {said}।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>पहल {initiative} नई, स्थान {after} पर</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>पहल {initiative} स्थान {before} से हटकर बिना मत के</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>पहल {initiative} स्थान {before} से {after} पर</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>समूह {initiative} नया, स्थान {after} पर</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>समूह {initiative} स्थान {before} से हटकर बिना मत के</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>समूह {initiative} स्थान {before} से {after} पर</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>स्लॉट {starts} से {limit} तक। अभी: {now}। टॉक {ends} पर समाप्त होंगी।</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>अभी {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>{time} अधिक</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>{time} बचे हैं</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>इस स्लॉट का समय</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>समय में लाएँ:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>%n टॉक {time} तक छोटी करें</numerusform>
            <numerusform>%n टॉक {time} तक छोटी करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>आख़िरी टॉक छोड़ें</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} को छोड़ें</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>दौर %1 वापस लिया गया: इसमें कोई किसी से मिला नहीं माना जाएगा।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>सहेजी गई: %1, फ़ोल्डर %2 में। इसमें लोगों के नाम हैं: बाद में इसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>नाम काटा गया</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>टोलियाँ बनाएँ</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>अगला दौर</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>जो यहाँ नहीं हैं उनके नाम काटें, फिर Ctrl+Enter दबाएँ।</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>अभी कोई दौर नहीं</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>जो यहाँ हैं उनके नाम लिखें, या नामों की सूची चिपकाएँ, हर पंक्ति में एक।</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>इस दिन की सूची में कोई नहीं है</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>मेलजोल</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>टोलियाँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>सूचियाँ सहेजें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>नाम ढूँढें, या नया लिखें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>कौन उपस्थित है</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>नाम काटें, वापस जोड़ें</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>दिन %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>मेलजोल</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>एक टोली में लोग</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>दौर</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>टोली %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n जोड़ी फिर</numerusform>
            <numerusform>%n जोड़ियाँ फिर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>दौर %1, कुल %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n व्यक्ति अपने समूह की भाषा नहीं समझ सकता।</numerusform>
            <numerusform>%n व्यक्ति अपने समूह की भाषा नहीं समझ सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>हर कोई केवल नए चेहरों से मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n जोड़ी फिर मिलेगी।</numerusform>
            <numerusform>%n जोड़ियाँ फिर मिलेंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>इतने लोगों में इससे कम संभव नहीं।</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>कम से कम %1 तो होंगी ही।</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n नाम जोड़ा गया।</numerusform>
            <numerusform>%n नाम जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 टोली %2 में हैं।</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 अब से शामिल हैं।</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>दौर {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>टोली {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>इस कक्ष के मतदान से</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>सभी कक्षों के परिणामों से</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>आयोजन के समूह</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>सभी पहलें</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>दोनों योजना में शामिल।</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>सब योजना में शामिल।</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>किसने बात रखी</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>अभी किसी ने नहीं: नोट में @ और समुदाय का नाम लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%n में से %1 समुदाय</numerusform>
            <numerusform>%n में से %1 समुदाय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n नोट</numerusform>
            <numerusform>%1: %n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: मौन</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>मंच पर क्या दिखे</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>टाइमर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>पट्टियाँ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>वक्ता को संदेश</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter से मंच पर दिखेगा, Esc से हटेगा</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>संदेश हटाएँ (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>मंच बंद करें</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>मंच काला है</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>संदेश दिख रहा है</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>मंच पर {place} ही रहेगा</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>मंच फिर अपना दृश्य दिखा रहा है</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>जिस स्क्रीन पर मंच है</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>पूर्ण स्क्रीन से बाहर</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूर्ण स्क्रीन</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काला</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>मंच पर कुछ न दिखाएँ</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>सभी टॉक हो चुकी हैं, और यह कुंजी कुछ शुरू नहीं करती। मंच का कोई दूसरा दृश्य चुनें, तो वह फिर कार्यक्रम के लिए होगा।</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>मंच: प्रश्न</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>अभी शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय से अधिक</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>मत देने के लिए बाकी</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>अभी कोई मत नहीं</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>इस दौर में मतदान नहीं है।</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>मंच: पट्टियाँ</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>मतदान बंद है</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{people} में से {voted}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>{voted} ने मत दिया है</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>स्थान {rank}, बराबरी</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>स्थान {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>एक मत का अर्थ: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>मंच: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>मंच: काला</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>{talks} में से टॉक {number}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>मंच: टाइमर</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>लाइटनिंग टॉक</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>अगली टॉक की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>पहली टॉक की प्रतीक्षा</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>हर एक {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>{time} में से</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>कार्यक्रम पूरा हुआ</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>सभी टॉक हो चुकी हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n टॉक</numerusform>
            <numerusform>%n टॉक</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>अभी शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>आख़िरी सूचना</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय से अधिक</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट से कम</numerusform>
            <numerusform>%n मिनट से कम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>%n सेकंड से कम</numerusform>
            <numerusform>%n सेकंड से कम</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>{time} से कम</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>%n भाषा में दुभाषिया सेवा</numerusform>
            <numerusform>%n भाषाओं में दुभाषिया सेवा</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>मंच: एजेंडा</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>मंच: शुरुआत</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>शीघ्र शुरू होगा</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>अभी शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>शुरू होने का समय</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>बाकी</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>%n सेकंड में</numerusform>
            <numerusform>%n सेकंड में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>{hours} घंटे {minutes} मिनट में</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>एक मत का अर्थ: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n और बिना मत के।</numerusform>
            <numerusform>%n और बिना मत के।</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>6 लोगों तक के कक्ष</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>7 से 12 लोगों के कक्ष</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>12 से अधिक लोगों के कक्ष</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>कक्ष जहाँ किसी ने लोग नहीं गिने</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>क्रम इससे: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>पूछे गए लोगों में</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>प्रति व्यक्ति</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>औसत हिस्सा</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>मतों के अनुसार</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>कक्षों के औसत हिस्से के अनुसार</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>पूछे गए लोगों के अनुसार</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>इस दौर में मतदान नहीं है</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>इसमें जो कहा और तय किया गया, वह “नोट” और “योजना” में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>पहले से %n स्थान ऊपर</numerusform>
            <numerusform>पहले से %n स्थान ऊपर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>पहले से %n स्थान नीचे</numerusform>
            <numerusform>पहले से %n स्थान नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>%1 कक्षों में चुना जा सकता था, इसलिए इससे तुलना नहीं</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>पहला चौथाई</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>दूसरा चौथाई</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>तीसरा चौथाई</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>आख़िरी चौथाई</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>अगले फ़ील्ड पर</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>यह चरण इस बीच हटा दिया गया। आपका लिखा यहाँ है।</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>चरण और आवश्यक सहायता</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>आवश्यकताएँ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n अक्षर और</numerusform>
            <numerusform>%n अक्षर और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>अब यहाँ “%1” लिखा है। Enter से आपका लिखा रहेगा, Esc से यह वाला।</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>मुख्य कार्य</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>नेतृत्व नहीं</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>तिथि नहीं</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>अभी कोई चरण नहीं</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>लक्ष्य तय</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरी</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n कमी</numerusform>
            <numerusform>%n कमियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>ठीक यही संख्या</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>यही सिफ़ारिश</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>सामान्य: किसी पहल पर नहीं</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>नया समुदाय</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>कोई समुदाय नहीं</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>इसे लेते ही, जिसने भी उत्तर दिया है वह एक बार और गिना जाएगा।</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>फिर भी पढ़ें</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>इस फ़ाइल में कुछ नया नहीं है: सब कुछ पहले से है।</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>ऊपर चुनें कि यह कहाँ का है, फिर इसे लें।</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>कक्ष “सर्वेक्षण”, दिन %1, %2 में जोड़ा गया: %3।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>वापस लिया गया: सब कुछ पहले जैसा है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>इस फ़ॉर्म की पिछली तालिका के मत अलग हैं। वे कभी जोड़े नहीं जाते: दोनों में से एक गिना जाएगा, और विलय पृष्ठ पूछेगा कि कौन-सा।</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>यदि यहाँ दूसरे लोगों ने उत्तर दिए हैं, तो दोनों गिने जा सकते हैं: फ़ाइल में मतों के कॉलम को दूसरा नाम दें और इसकी जगह उसे पढ़ें।</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>अनुपस्थित लोगों के विचार</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>कौन-सा दिन?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>कौन-सा दौर?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>दिन %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>लें</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>अनुपस्थित लोगों के विचार: कौन-सा कॉलम किसका है?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>दिखाएँ कि इसमें क्या है</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>नोट, मत या चरण किस कॉलम में हैं? कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>नोट का प्रकार</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>तालिका की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>जो कॉलम नहीं पढ़े जाते और बाहर रहते हैं: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>सभी कॉलम पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से हैं</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने योग्य</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>नया: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n पहले से है</numerusform>
            <numerusform>%n पहले से हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>नहीं गिना गया: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>पूरी पंक्ति दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>{name} को अगले स्लॉट में ले जाएँ</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>मिटा दें</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>जोड़ी गई: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>यह पहले यहाँ लिखा गया था और अभी रखा नहीं गया है।</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>टॉक बदलें</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>टॉक जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>“{text}” कड़ी नहीं है। कड़ी https:// से शुरू होती है</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>पहल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>कोई नहीं: संख्या या शब्द लिखें</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियत</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>वास्तविक</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>फिर शुरू से</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30 सेकंड और</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>अभी शुरू करें</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>खिसकाएँ</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>चुनी हुई टॉक के लिए</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>टॉक %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>पहल %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>नियत %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 जोड़ा</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>बोले %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 सेकंड</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 सेकंड और</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगली</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पिछली</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>शुरू से</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>अभी बोल रहे हैं</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुकी हुई</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>इनके बाद बारी</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>सभी टॉक हो चुकीं</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>अभी कोई टॉक नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>{time} बोले</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>{planned} में से {time} बोले</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>{time} पर चेतावनी</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>%n भाषा में दुभाषिया सेवा</numerusform>
            <numerusform>%n भाषाओं में दुभाषिया सेवा</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>लाइटनिंग टॉक</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>साझा करने के लिए दूसरी विंडो, चालू या बंद</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>अभी कोई टॉक नहीं</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N से एक जोड़ें। विकि पृष्ठ या फ़ॉर्म के साइन-अप भी पढ़े जा सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n टॉक</numerusform>
            <numerusform>%n टॉक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>साइन-अप पढ़ें</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>टॉक जोड़ें</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>अभी कोई मत नहीं। %1 या %2 लिखें।</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>सीधी गिनती</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%2 पर %1।</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>एक मत का अर्थ: %1।</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>पहला %n योजना में शामिल</numerusform>
            <numerusform>पहले %n योजना में शामिल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>पहले %1 और बराबरी: %n योजना में शामिल</numerusform>
            <numerusform>पहले %1 और बराबरी: %n योजना में शामिल</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>इस दौर में मतदान नहीं है</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>आयोजन में इसके लिए मतदान का कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>कोई मत नहीं</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>मतदान बिना किसी मत के बंद हुआ।</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>%1 या %2 लिखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>अभी कोई मत नहीं</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>हर बिंदु के लिए एक संख्या लिखें, जैसे %1, और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>हर संख्या उसके अंक के साथ लिखें, जैसे %1, और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>संख्याएँ क्रम से लिखें, सबसे महत्वपूर्ण पहले, जैसे %1। Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>मतपत्र की संख्याएँ लिखें, जैसे %1, और Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>कोई देरी नहीं है: समय वही रहेगा।</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>अभी किसी आइटम का समय नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>समय समाप्त</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>दिन %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>मतदान प्रतिशत</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>समुदाय</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>टॉक</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{all} में से {some}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>दूसरा कक्ष चुनने की सूची खोलता है</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>खोजें या कमांड चलाएँ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>दिन {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>{room} में</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>समन्वयक</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>अभी बोल रहे हैं</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>{time} तक · आगे {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>दिन {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>हाथ गिने गए</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र में से {count} पर</numerusform>
            <numerusform>%n मतपत्रों में से {count} पर</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>दूसरे लैपटॉप पर गिना गया</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>यहाँ मतपत्र गिने जाते हैं</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>%n सत्र से {votes}</numerusform>
            <numerusform>%n सत्रों से {votes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>इसे किसी ने मत नहीं दिया</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>क्रमसूची में दूसरी पहल चुनें।</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>उपस्थित लोग</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>गिने नहीं गए</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>सीधी गिनती से %1</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>संभव %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%n में से %1 ने मत दिया है</numerusform>
            <numerusform>%n में से %1 ने मत दिया है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n ने मत नहीं दिया है। मतदान %1।</numerusform>
            <numerusform>%n ने मत नहीं दिया है। मतदान %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>उपस्थित लोगों से %n मतपत्र अधिक है। लोगों को फिर गिनें, या कोई मतपत्र हटाएँ।</numerusform>
            <numerusform>उपस्थित लोगों से %n मतपत्र अधिक हैं। लोगों को फिर गिनें, या कोई मतपत्र हटाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 को %2 मिले हैं, जबकि %3 ही संभव हैं।</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 संभव से अधिक हैं: %2 लोग %3 ही दे सकते हैं।</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>0 से 9999 तक की संख्या लिखें।</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>फिर चिपकाएँ। पाठ को यहाँ संपादित कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>मतदान फिर खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>%n मतपत्र आ चुका है। मतदान या तो मतपत्रों से गिना जाता है या सीधी गिनती से, दोनों से कभी नहीं।</numerusform>
            <numerusform>%n मतपत्र आ चुके हैं। मतदान या तो मतपत्रों से गिना जाता है या सीधी गिनती से, दोनों से कभी नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>सीधी गिनती में बदलें</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>किसी पहल में मत तभी जोड़े जा सकते हैं जब सीधी गिनती हो।</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>सीधी गिनती करें</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>दौर और मतदान</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>दौर जोड़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>यह दौर हटाएँ</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>यह दौर पहले रखें</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>यह दौर बाद में रखें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>अन्य प्रश्न, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>मतदान नहीं</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>कुछ चुनें</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>बिंदु मतदान</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>0 से 5 तक अंक दें</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>सबसे महत्वपूर्ण को क्रम दें</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>हाथ उठाकर</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>पहलें</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>मतदान किस पर</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>हर व्यक्ति के चयन या बिंदु</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>योजना में कितने शामिल हों</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>केवल ये विकल्प (कोई न लिखें तो सभी)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>एक मत का अर्थ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>दौर {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>मतदान</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>गिनती किससे</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>मतपत्र</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>सीधी गिनती</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>चैट से चिपकाएँ</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>लैपटॉप आगे दें</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>%n लैपटॉप पर गिना गया</numerusform>
            <numerusform>%n लैपटॉप पर गिना गया</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>एक गिनती दिख रही है। कौन-सी मान्य है, यह “विलय” पृष्ठ पर चुना जाता है।</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>मतदान फिर खोलें</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>मतदान बंद करें</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n बिंदु</numerusform>
            <numerusform>%n बिंदु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n हाथ</numerusform>
            <numerusform>%n हाथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n मत</numerusform>
            <numerusform>%n मत</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>हाथ</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>मत</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>बिंदु</numerusform>
            <numerusform>बिंदु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>अंक</numerusform>
            <numerusform>अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>हाथ</numerusform>
            <numerusform>हाथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>मत</numerusform>
            <numerusform>मत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 में से हर एक का %n बिंदु है।</numerusform>
            <numerusform>%1 में से हर एक के %n बिंदु हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 में से हर एक का %n अंक है।</numerusform>
            <numerusform>%1 में से हर एक के %n अंक हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 में से हर एक के लिए %n हाथ उठा।</numerusform>
            <numerusform>%1 में से हर एक के लिए %n हाथ उठे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 में से हर एक का %n मत है।</numerusform>
            <numerusform>%1 में से हर एक के %n मत हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, समूहों पर</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>हर एक को %n बिंदु</numerusform>
            <numerusform>हर एक को %n बिंदु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>पहले %n को क्रम दें</numerusform>
            <numerusform>पहले %n को क्रम दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>हाथ उठाकर, हर एक अधिकतम %n</numerusform>
            <numerusform>हाथ उठाकर, हर एक अधिकतम %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>हाथ उठाकर</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>0 से %1 तक अंक, अधिकतम %n को</numerusform>
            <numerusform>0 से %1 तक अंक, अधिकतम %n को</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>0 से %1 तक अंक</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>अधिकतम %n चुनें</numerusform>
            <numerusform>अधिकतम %n चुनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%n में से %1 बिंदु</numerusform>
            <numerusform>%n में से %1 बिंदु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%n में से %1 को क्रम</numerusform>
            <numerusform>%n में से %1 को क्रम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%n में से %1 को अंक</numerusform>
            <numerusform>%n में से %1 को अंक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%n में से %1 चयन</numerusform>
            <numerusform>%n में से %1 चयन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूहों</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n पहल</numerusform>
            <numerusform>%n पहलों</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>%n अंक का औसत %1</numerusform>
            <numerusform>%n अंकों का औसत %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>मतदान</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, दिन {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>मूल पाठ</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>कहीं नहीं</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>अनुवाद लिखें</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>अन्य प्रश्न</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>मत का अर्थ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>एजेंडा</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 समान</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>उत्तर: इनमें से कोई नहीं।</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>उत्तर: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>इन शब्दों से कौन-सी पहल समझी जाए?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>शब्द, जैसे बताए गए</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>दूसरी पहल: संख्या या शब्द</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>पिछला उत्तर वापस लें</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>कक्ष {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n मतपत्र</numerusform>
            <numerusform>%n मतपत्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n कक्ष</numerusform>
            <numerusform>%n कक्ष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>पहले ही मिलाई गई</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Excel में संपादित</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>कारण बताएँ</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>मतपत्र %1: %2। %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>यहाँ देखें</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>नाम काटा गया</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>लिखकर जोड़ा गया</translation>
    </message>
</context>
</TS>
