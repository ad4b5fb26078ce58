<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>pushed back by %n minute</numerusform>
            <numerusform>pushed back by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</numerusform>
            <numerusform>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>%1 of %n person has voted.</numerusform>
            <numerusform>%1 of %n people have voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n ballot typed here is not counted yet.</numerusform>
            <numerusform>%n ballots typed here are not counted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n mark of support</numerusform>
            <numerusform>%n marks of support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n change could not be read.</numerusform>
            <numerusform>%n changes could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n on a cluster it is in</numerusform>
            <numerusform>%n on a cluster it is in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} and %n more</numerusform>
            <numerusform>{rooms} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n note on no initiative</numerusform>
            <numerusform>%n notes on no initiative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Use this choice for the other one</numerusform>
            <numerusform>Use this choice for the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>Not merged before %n thing in it is mended.</numerusform>
            <numerusform>Not merged before %n things in it are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (and %n more)</numerusform>
            <numerusform>{reason} (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>votes counted on %n laptop</numerusform>
            <numerusform>votes counted on %n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n record changed on both sides</numerusform>
            <numerusform>%n records changed on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>Started %n second ago</numerusform>
            <numerusform>Started %n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Started %n minute ago</numerusform>
            <numerusform>Started %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Nothing was opened: %n mistake in {file}.</numerusform>
            <numerusform>Nothing was opened: %n mistakes in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} changes %n thing in this event.</numerusform>
            <numerusform>{file} changes %n things in this event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n round</numerusform>
            <numerusform>{vote}, %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, and %n more</numerusform>
            <numerusform>{what}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n min, ends {time}</numerusform>
            <numerusform>%n min, ends {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n in {rooms}</numerusform>
            <numerusform>%n in {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n in {recommendations}</numerusform>
            <numerusform>%n in {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n in an unknown language</numerusform>
            <numerusform>%n in an unknown language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n interpreted into an unknown language</numerusform>
            <numerusform>%n interpreted into an unknown language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n without a facilitator</numerusform>
            <numerusform>%n without a facilitator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n without a note-taker</numerusform>
            <numerusform>%n without a note-taker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n with the same name</numerusform>
            <numerusform>%n with the same name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n breakout without a round</numerusform>
            <numerusform>%n breakouts without a round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n round without a question</numerusform>
            <numerusform>%n rounds without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n round does not say what a vote means</numerusform>
            <numerusform>%n rounds do not say what a vote means</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Titles missing in %n language</numerusform>
            <numerusform>Titles missing in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Recommendations not in %n language</numerusform>
            <numerusform>Recommendations not in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Texts not in %n language</numerusform>
            <numerusform>Texts not in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n cluster without initiatives</numerusform>
            <numerusform>%n clusters without initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n without a title</numerusform>
            <numerusform>%n without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n without a speaker</numerusform>
            <numerusform>%n without a speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n slot too short</numerusform>
            <numerusform>%n slots too short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n unfinished ballot is not in it</numerusform>
            <numerusform>%n unfinished ballots are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>Drop %n workbook</numerusform>
            <numerusform>Drop %n workbooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>%n person of the table before ({file}) is kept aside.</numerusform>
            <numerusform>%n people of the table before ({file}) are kept aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>Where the %n step happens</numerusform>
            <numerusform>Where the %n steps happen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>Counted %n time, last at %1</numerusform>
            <numerusform>Counted %n times, last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} and %n more</numerusform>
            <numerusform>{what} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>Filter %n initiative</numerusform>
            <numerusform>Filter %n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n without a title in {language}</numerusform>
            <numerusform>%n without a title in {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n not in {language}</numerusform>
            <numerusform>%n not in {language}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n count by tally</numerusform>
            <numerusform>%n counts by tally</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n vote by tally</numerusform>
            <numerusform>%n votes by tally</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n plan step</numerusform>
            <numerusform>%n plan steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n head count</numerusform>
            <numerusform>%n head counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n choice of votes</numerusform>
            <numerusform>%n choices of votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n reason for no notes</numerusform>
            <numerusform>%n reasons for no notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>%n ballot came in here.</numerusform>
            <numerusform>%n ballots came in here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>conflict stays open</numerusform>
            <numerusform>conflicts stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejected.</numerusform>
            <numerusform>%n rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Merge %n file</numerusform>
            <numerusform>Merge %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>room</numerusform>
            <numerusform>rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>ballot</numerusform>
            <numerusform>ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>vote by tally</numerusform>
            <numerusform>votes by tally</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>goal</numerusform>
            <numerusform>goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>plan step</numerusform>
            <numerusform>plan steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>talk</numerusform>
            <numerusform>talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>head count</numerusform>
            <numerusform>head counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>ballot changed</numerusform>
            <numerusform>ballots changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>tally changed</numerusform>
            <numerusform>tallies changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>note updated</numerusform>
            <numerusform>notes updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>goal updated</numerusform>
            <numerusform>goals updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>plan step updated</numerusform>
            <numerusform>plan steps updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>talk updated</numerusform>
            <numerusform>talks updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>head count updated</numerusform>
            <numerusform>head counts updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>ballot taken back</numerusform>
            <numerusform>ballots taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>tally removed</numerusform>
            <numerusform>tallies removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>note removed</numerusform>
            <numerusform>notes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>goal removed</numerusform>
            <numerusform>goals removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>plan step removed</numerusform>
            <numerusform>plan steps removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>talk removed</numerusform>
            <numerusform>talks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>head count removed</numerusform>
            <numerusform>head counts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Decide %n question</numerusform>
            <numerusform>Decide %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>Merge %n workbook</numerusform>
            <numerusform>Merge %n workbooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n file will be read next.</numerusform>
            <numerusform>%n files will be read next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejected.</numerusform>
            <numerusform>%n rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n question to decide.</numerusform>
            <numerusform>%n questions to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n workbook merged.</numerusform>
            <numerusform>%n workbooks merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n file merged.</numerusform>
            <numerusform>%n files merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n file had changed since the preview and was read again: {files}.</numerusform>
            <numerusform>%n files had changed since the preview and were read again: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Stopped. %n workbook was merged, whole.</numerusform>
            <numerusform>Stopped. %n workbooks were merged, whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n file waits.</numerusform>
            <numerusform>%n files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>The merge was undone: %n workbook went back.</numerusform>
            <numerusform>The merge was undone: %n workbooks went back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n record stays, because it was changed here since.</numerusform>
            <numerusform>%n records stay, because they were changed here since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n note from pasted text</numerusform>
            <numerusform>%n notes from pasted text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n mark of support</numerusform>
            <numerusform>%n marks of support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n group of similar notes</numerusform>
            <numerusform>%n groups of similar notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>Add %n ballot</numerusform>
            <numerusform>Add %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>Instead of the %n ballot taken from the chat before</numerusform>
            <numerusform>Instead of the %n ballots taken from the chat before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n line stays out until you fix it.</numerusform>
            <numerusform>%n lines stay out until you fix them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n place given; the lists are in {folder}.</numerusform>
            <numerusform>%n places given; the lists are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>Day {day}: %n person follows only {languages}; no room has it.</numerusform>
            <numerusform>Day {day}: %n people follow only {languages}; no room has it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>%n list of them erased.</numerusform>
            <numerusform>%n lists of them erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n key action in this room</numerusform>
            <numerusform>%n key actions in this room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>%n is usual.</numerusform>
            <numerusform>%n are usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>Planned in %n room: %1</numerusform>
            <numerusform>Planned in %n rooms: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>initiative planned</numerusform>
            <numerusform>initiatives planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>goal</numerusform>
            <numerusform>goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>step</numerusform>
            <numerusform>steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>key action</numerusform>
            <numerusform>key actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n step without lead</numerusform>
            <numerusform>%n steps without lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n step without date</numerusform>
            <numerusform>%n steps without date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n similar step</numerusform>
            <numerusform>%n similar steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n row names something in words</numerusform>
            <numerusform>%n rows name something in words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Nothing was read in: %n mistake in {file}.</numerusform>
            <numerusform>Nothing was read in: %n mistakes in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Nothing new: %n row was here already.</numerusform>
            <numerusform>Nothing new: %n rows were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n row read in, with remarks.</numerusform>
            <numerusform>%n rows read in, with remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n person counted or voted</numerusform>
            <numerusform>%n people counted or voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n note contained wikitext or HTML</numerusform>
            <numerusform>%n notes contained wikitext or HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n place will be masked.</numerusform>
            <numerusform>%n places will be masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n will be left out.</numerusform>
            <numerusform>%n will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n will be published.</numerusform>
            <numerusform>%n will be published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n masked</numerusform>
            <numerusform>%n masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n more left out: the answer was no</numerusform>
            <numerusform>%n more left out: the answer was no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n quote needs a yes</numerusform>
            <numerusform>%n quotes need a yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n session with fewer than 3 people</numerusform>
            <numerusform>%n sessions with fewer than 3 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n speaker of talks to look at</numerusform>
            <numerusform>%n speakers of talks to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n phone number</numerusform>
            <numerusform>%n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n user named or linked</numerusform>
            <numerusform>%n users named or linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n name in notes</numerusform>
            <numerusform>%n names in notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n speaker of talks</numerusform>
            <numerusform>%n speakers of talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n quote without a yes</numerusform>
            <numerusform>%n quotes without a yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n cell escaped</numerusform>
            <numerusform>%n cells escaped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n decision taken back.</numerusform>
            <numerusform>%n decisions taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>%n file written into {folder}.</numerusform>
            <numerusform>%n files written into {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n CSV file, UTF-8</numerusform>
            <numerusform>%n CSV files, UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n picture, PNG and SVG</numerusform>
            <numerusform>%n pictures, PNG and SVG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} and %n more, JSON</numerusform>
            <numerusform>{file} and %n more, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} and %n more part, wikitext</numerusform>
            <numerusform>{file} and %n more parts, wikitext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>Write %n output</numerusform>
            <numerusform>Write %n outputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Push the rest %n min</numerusform>
            <numerusform>Push the rest %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>All that follows begins %n minute later</numerusform>
            <numerusform>All that follows begins %n minutes later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n more without votes</numerusform>
            <numerusform>%n more without votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n was offered in some rooms only and has no rank.</numerusform>
            <numerusform>%n were offered in some rooms only and have no rank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n room did not count people and is left out.</numerusform>
            <numerusform>%n rooms did not count people and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>ballot</numerusform>
            <numerusform>ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n room by hands</numerusform>
            <numerusform>%n rooms by hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>room</numerusform>
            <numerusform>rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>community</numerusform>
            <numerusform>communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>language</numerusform>
            <numerusform>languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n mark of support</numerusform>
            <numerusform>%n marks of support</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionTops</name>
    <message numerus="yes">
        <source>%n more tie(s) with it</source>
        <translation>
            <numerusform>%n more ties with it</numerusform>
            <numerusform>%n more tie with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>%n person in this table.</numerusform>
            <numerusform>%n people in this table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n row was of somebody known already.</numerusform>
            <numerusform>%n rows were of somebody known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>They take the place of %n.</numerusform>
            <numerusform>They take the place of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>%n person is there already, from {file}.</numerusform>
            <numerusform>%n people are there already, from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n goes</numerusform>
            <numerusform>%n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>%n pinned room goes with them.</numerusform>
            <numerusform>%n pinned rooms go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>%n person read in.</numerusform>
            <numerusform>%n people read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n row was of somebody known already.</numerusform>
            <numerusform>%n rows were of somebody known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n answer was not understood.</numerusform>
            <numerusform>%n answers were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n pinned room of people who are gone.</numerusform>
            <numerusform>%n pinned rooms of people who are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n person from {file} is back, with their rooms.</numerusform>
            <numerusform>%n people from {file} are back, with their rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>%n person of the table before erased.</numerusform>
            <numerusform>%n people of the table before erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>%n person erased for good.</numerusform>
            <numerusform>%n people erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>Nothing of them is left in %n file.</numerusform>
            <numerusform>Nothing of them is left in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Erase %n person for good?</numerusform>
            <numerusform>Erase %n people for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n more shares this rank</numerusform>
            <numerusform>%n more share this rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n more without votes</numerusform>
            <numerusform>%n more without votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>%n more room changes what goes.</numerusform>
            <numerusform>%n more rooms change what goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n ballot counted again.</numerusform>
            <numerusform>%n ballots counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n session counted hands and has none.</numerusform>
            <numerusform>%n sessions counted hands and have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n similar note</numerusform>
            <numerusform>%n similar notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n not yet accepted</numerusform>
            <numerusform>%n not yet accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>%n let go of: assigning again may move them.</numerusform>
            <numerusform>%n let go of: assigning again may move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n pinned where they sit.</numerusform>
            <numerusform>%n pinned where they sit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n moved to {room}, and pinned there.</numerusform>
            <numerusform>%n moved to {room}, and pinned there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>%n of them cannot follow it.</numerusform>
            <numerusform>%n of them cannot follow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>Add %n talk</numerusform>
            <numerusform>Add %n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n talk there already.</numerusform>
            <numerusform>%n talks there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n row stays out until you fix it in the text.</numerusform>
            <numerusform>%n rows stay out until you fix them in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n row may be no talk: Space takes it.</numerusform>
            <numerusform>%n rows may be no talk: Space takes one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>Shorten %n talk to {time}</numerusform>
            <numerusform>Shorten %n talks to {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n again</numerusform>
            <numerusform>%n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n person cannot follow their group&apos;s language.</numerusform>
            <numerusform>%n people cannot follow their group&apos;s language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n pair meets again.</numerusform>
            <numerusform>%n pairs meet again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n name taken in.</numerusform>
            <numerusform>%n names taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 of %n communities</numerusform>
            <numerusform>%1 of %n communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n note</numerusform>
            <numerusform>%1: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Less than %n minute</numerusform>
            <numerusform>Less than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Less than %n second</numerusform>
            <numerusform>Less than %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Interpretation in %n language</numerusform>
            <numerusform>Interpretation in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n more without votes.</numerusform>
            <numerusform>%n more without votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>%n place further up than in advance</numerusform>
            <numerusform>%n places further up than in advance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>%n place further down than in advance</numerusform>
            <numerusform>%n places further down than in advance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>interpreted into %n language</numerusform>
            <numerusform>interpreted into %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>The first goes to the plan</numerusform>
            <numerusform>Top %n go to the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>Top %1 and a tie: %n go to the plan</numerusform>
            <numerusform>Top %1 and a tie: %n go to the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>on {count} of %n ballot</numerusform>
            <numerusform>on {count} of %n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} from %n session</numerusform>
            <numerusform>{votes} from %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 of %n has voted</numerusform>
            <numerusform>%1 of %n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n has not voted. Turnout %1.</numerusform>
            <numerusform>%n have not voted. Turnout %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>%n ballot more than people present. Count the people again, or remove a ballot.</numerusform>
            <numerusform>%n ballots more than people present. Count the people again, or remove a ballot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>%n ballot is in. A vote is counted by ballots or by tally, never both.</numerusform>
            <numerusform>%n ballots are in. A vote is counted by ballots or by tally, never both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Counted on %n laptop</numerusform>
            <numerusform>Counted on %n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>dot</numerusform>
            <numerusform>dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>hand</numerusform>
            <numerusform>hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>vote</numerusform>
            <numerusform>votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 have %n dot each.</numerusform>
            <numerusform>%1 have %n dots each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 have %n point each.</numerusform>
            <numerusform>%1 have %n points each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 have %n hand each.</numerusform>
            <numerusform>%1 have %n hands each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 have %n vote each.</numerusform>
            <numerusform>%1 have %n votes each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Rank the first %n</numerusform>
            <numerusform>Rank the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>Show of hands, up to %n each</numerusform>
            <numerusform>Show of hands, up to %n each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Score 0 to %1, up to %n of them</numerusform>
            <numerusform>Score 0 to %1, up to %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Pick up to %n</numerusform>
            <numerusform>Pick up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 of %n dot</numerusform>
            <numerusform>%1 of %n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%1 of %n ranked</numerusform>
            <numerusform>%1 of %n ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%1 of %n scored</numerusform>
            <numerusform>%1 of %n scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 of %n pick</numerusform>
            <numerusform>%1 of %n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>mean %1 of %n score</numerusform>
            <numerusform>mean %1 of %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
</TS>
