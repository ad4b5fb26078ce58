<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>BallotLine</name>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation><numerusform>%1 of %n pick</numerusform><numerusform>%1 of %n picks</numerusform></translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation><numerusform>%1 have %n vote each.</numerusform><numerusform>%1 have %n votes each.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation><numerusform>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</numerusform><numerusform>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</numerusform></translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>%n vote</numerusform><numerusform>%n votes</numerusform></translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation><numerusform>%1 of %n person has voted.</numerusform><numerusform>%1 of %n people have voted.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation><numerusform>%n ballot typed here is not counted yet.</numerusform><numerusform>%n ballots typed here are not counted yet.</numerusform></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation><numerusform>%n minute left</numerusform><numerusform>%n minutes left</numerusform></translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) more</source>
        <translation><numerusform>%n note more</numerusform><numerusform>%n notes more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more</source>
        <translation><numerusform>%n ballot more</numerusform><numerusform>%n ballots more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally more</source>
        <translation><numerusform>%n vote by tally more</numerusform><numerusform>%n votes by tally more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) more</source>
        <translation><numerusform>%n step more</numerusform><numerusform>%n steps more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) more</source>
        <translation><numerusform>%n talk more</numerusform><numerusform>%n talks more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation><numerusform>Drop %n workbook</numerusform><numerusform>Drop %n workbooks</numerusform></translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation><numerusform>Filter %n initiative</numerusform><numerusform>Filter %n initiatives</numerusform></translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation><numerusform>%n initiative</numerusform><numerusform>%n initiatives</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>%n vote</numerusform><numerusform>%n votes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation><numerusform>%n workbook merged.</numerusform><numerusform>%n workbooks merged.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation><numerusform>%n rejected.</numerusform><numerusform>%n rejected.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>room(s)</source>
        <translation><numerusform>room</numerusform><numerusform>rooms</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation><numerusform>ballot</numerusform><numerusform>ballots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation><numerusform>vote by tally</numerusform><numerusform>votes by tally</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation><numerusform>note</numerusform><numerusform>notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation><numerusform>plan step</numerusform><numerusform>plan steps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation><numerusform>talk</numerusform><numerusform>talks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>record(s) updated</source>
        <translation><numerusform>record updated</numerusform><numerusform>records updated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation><numerusform>Merge %n workbook</numerusform><numerusform>Merge %n workbooks</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation><numerusform>%n more character</numerusform><numerusform>%n more characters</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation><numerusform>%n mark of support</numerusform><numerusform>%n marks of support</numerusform></translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation><numerusform>%n more without votes</numerusform><numerusform>%n more without votes</numerusform></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation><numerusform>%1 of %n communities</numerusform><numerusform>%1 of %n communities</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation><numerusform>%1: %n note</numerusform><numerusform>%1: %n notes</numerusform></translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>%n vote</numerusform><numerusform>%n votes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation><numerusform>%n initiative</numerusform><numerusform>%n initiatives</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation><numerusform>The first goes to the plan</numerusform><numerusform>Top %n go to the plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation><numerusform>Top %1 and a tie: %n go to the plan</numerusform><numerusform>Top %1 and a tie: %n go to the plan</numerusform></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation><numerusform>%n room</numerusform><numerusform>%n rooms</numerusform></translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation><numerusform>%n vote by tally</numerusform><numerusform>%n votes by tally</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation><numerusform>%n ballot</numerusform><numerusform>%n ballots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation><numerusform>%1 of %n has voted</numerusform><numerusform>%1 of %n have voted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation><numerusform>%n ballot more than people present. Count the people again, or remove a ballot.</numerusform><numerusform>%n ballots more than people present. Count the people again, or remove a ballot.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>More votes than possible: %1 people with %n pick(s) each.</source>
        <translation><numerusform>More votes than possible: %1 people with %n pick each.</numerusform><numerusform>More votes than possible: %1 people with %n picks each.</numerusform></translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation><numerusform>%n ballot is in. A vote is counted by ballots or by tally, never both.</numerusform><numerusform>%n ballots are in. A vote is counted by ballots or by tally, never both.</numerusform></translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation><numerusform>%n dot each</numerusform><numerusform>%n dots each</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation><numerusform>Pick one</numerusform><numerusform>Pick up to %n</numerusform></translation>
    </message>
</context>
</TS>
