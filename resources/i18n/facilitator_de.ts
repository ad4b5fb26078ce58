<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: keine Notizen, weil</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>Zum Beispiel: Niemand kam. Leer lassen, um weiter auf den Raum zu warten.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>Zu einer Initiative springen (Nummer)</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Vorige Initiative</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Nächste Initiative</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>Neu: Notiz, Stimmzettel, Schritt, Vortrag oder Raum</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Der Hauptknopf der Seite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>Verlauf: was geändert wurde</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>Countdown starten oder anhalten</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Nächster Programmpunkt</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Zurück zum vorigen Programmpunkt</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>Restliches Programm um die Verspätung verschieben</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>Fälligen Programmpunkt starten</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>Der Countdown begann vor 30 Sekunden</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>Der Countdown begann vor 1 Minute</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>Der Countdown begann vor 2 Minuten</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>Anwesende zählen</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>Vortrag starten oder anhalten</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Nächster Vortrag</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Zurück zum vorigen Vortrag</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>Vortrag überspringen</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>30 Sekunden mehr für den Vortrag</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>Zeit des Vortrags von vorn</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>Abstimmung schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>Stimmzettel aus einem Chat oder Vortragsanmeldungen einfügen</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>Laptop weitergeben: Stimmzettel im Vollbild, für eine Person nach der anderen</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>Diagramm oder Seite zur Veröffentlichung kopieren</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>Bühnenfenster ein, aus</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>Bühne: Timer zeigen</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>Bühne: Frage zeigen</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>Bühne: Balken zeigen</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>Bühne: Programm zeigen</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>Bühne: Beginn zeigen</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>Bühne: schwarz, oder nicht mehr</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>Bühne: Nachricht an Vortragende</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>Arbeitsmappen zum Zusammenführen wählen</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>Ordner mit Arbeitsmappen zum Zusammenführen wählen</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>Kopien der Datenbank: zu einer zurückkehren</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>Veranstaltungsdatei speichern</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>Beiträge Abwesender einlesen: eine Umfrage</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Gruppen für Geselliges</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>Registrierungen einlesen</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>Registrierungen: Personen Räumen zuteilen</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>Registrierungen: wer wo sitzt</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>Registrierungen: die vorigen Personen zurückholen</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>Registrierungen: Personendaten löschen</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>Veranstaltung: Runden und wie sie abstimmen</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>Veranstaltung: Initiativen bearbeiten</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>Veranstaltung: ihre Texte und deren Übersetzungen bearbeiten</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>Veranstaltung: vorbereitete Vorträge bearbeiten</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>Veranstaltung: Vorlage speichern</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>Jetzt speichern (alles ist schon gespeichert)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Verbleibende Zeit ansagen</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>Raum oder Rolle wechseln</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Andere Veranstaltung</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>Anleitung: eine Seite für Ihre Rolle</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>Übung: diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>Übung: voriger Schritt</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>Übung: verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>{utc} UTC (hier {local})</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} Rückstand</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} Vorsprung</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>{minutes} min Verspätung</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>{minutes} min zu früh</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>um %n Minute verschoben</numerusform>
            <numerusform>um %n Minuten verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>tatsächlich %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>Programm: Enter geht zu einem Punkt</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>Nichts: Das ist der letzte Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Anwesende</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>Die Datenbank hat wieder diesen Stand: {when}. Was vorher da war, ist die neueste Kopie.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden ({reason}). Mit --data DIR lässt sich beim Start ein anderer angeben.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>In der App ist etwas schiefgegangen. Alles, was als gespeichert angezeigt wurde, ist sicher. Sie können weitermachen; passiert es noch einmal, speichern Sie bitte eine Diagnosedatei (Ctrl+K) und senden Sie sie uns.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>Stimmzettel %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 hat keine Stimme zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1 oder %2 oder %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>Stimmzettel tragen keine Namen.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>Per Strichliste gezählt: Es gibt keine Stimmzettel.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Noch keine Stimmzettel.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>Gleichstand auf Platz 1</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>Gleichstand auf Platz 2</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>Gleichstand auf Platz 3</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>Gleichstand auf Platz %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>Der Gleichstand reicht über die Grenze nach Platz %1: Alle kommen in den Plan, insgesamt %n.</numerusform>
            <numerusform>Der Gleichstand reicht über die Grenze nach Platz %1: Alle kommen in den Plan, insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Beide kommen in den Plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Alle kommen in den Plan.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>Gleichstand</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>Rang %1, geteilt.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>Rang %1.</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Auflösen</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>Kommt in den Plan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>{rooms} von {expected} Räumen, {ballots} Stimmzettel, {votes} Stimmen</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>{rooms} von {expected} Räumen, per Handzeichen gezählt: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>Eine Stimme bedeutet: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>Weitere ohne Stimmen: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>Nummern dieser Zeile</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>Abstimmung schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>%1 von %n Person hat abgestimmt.</numerusform>
            <numerusform>%1 von %n Personen haben abgestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n hier getippter Stimmzettel ist noch nicht gezählt.</numerusform>
            <numerusform>%n hier getippte Stimmzettel sind noch nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>Sie können sie wieder öffnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>Nummern oder Wörter</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>Die Tabelle kann nicht gelesen werden: Korrigieren Sie dies in der Datei und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Spalten, die nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>Keine: Alle werden gelesen.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>Spalten durch Komma getrennt</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>Spalten durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>Spalten durch Tabulator getrennt</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>Spalten durch senkrechten Strich getrennt</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>Überschriften in Zeile %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>Eine Notiz braucht Wörter, nicht nur Zeichen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n-mal unterstützt</numerusform>
            <numerusform>%n-mal unterstützt</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>Die Community, die spricht: @ und ihren Namen tippen</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Verdolmetscht</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>Nächste Sprache (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>Über Verdolmetschung gehört (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Wichtige Notiz</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>Wichtige Notiz (%1 tippen)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Kommt zu %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>Zu keiner Initiative. # tippen, um eine zu wählen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. Klicken oder #0 tippen für Allgemeines.</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>hier entfernt</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>dort entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Diese Datenbank</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>Entfernt {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>In Excel geändert</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>Geändert {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>Die gezeigte</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Vor beiden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>{file} behalten</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Diese Datenbank behalten</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>{file} übernehmen</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>Die gezeigte behalten</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Die andere übernehmen</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>Nur eine Version kann zählen.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>Eine Version ist entfernt.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>Der Eintrag bleibt entfernt; die andere Version wird weggelassen.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>Der Eintrag bleibt in der Liste.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>Die andere wird weggelassen.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>Die neuere, geändert {time}.</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>Die neuere wird weggelassen.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>Nichts: Der Eintrag ist entfernt.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>Vor dem Zurückkehren wird kopiert, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Zu dieser Kopie zurückkehren</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Kopien, neueste zuerst</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Noch keine Kopien</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>Alle zehn Minuten entsteht eine, wenn etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>beschädigt; nicht lesbar</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>nichts erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n anderer Eintrag</numerusform>
            <numerusform>%n andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>automatisch angelegt</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückkehren</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>vor einer neuen Version der App</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>seither neu oder geändert: {what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>nur in dieser Kopie: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>wie die Datenbank jetzt</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>Die Kopie ({when}) enthält: {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>Neuer und in der beschädigten Datei noch lesbar: {what}. Das bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>Nichts Neueres war in der beschädigten Datei lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n Änderung war nicht lesbar.</numerusform>
            <numerusform>%n Änderungen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>Nicht darin, aber im Wortlaut noch in {file}: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>Zählung von %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>Sprachen von %1 Personen, von %2 anwesenden.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>Communitys von %1 Personen, von %2 anwesenden.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>Eine Minute mehr (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>Nächster Programmpunkt (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Zurück zum vorigen Punkt</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>Zurück zum vorigen Punkt (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n zu einem Cluster, in dem sie ist</numerusform>
            <numerusform>%n zu einem Cluster, in dem sie ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n Community</numerusform>
            <numerusform>%n Communitys</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>stand nicht zur Abstimmung</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Erinnerung kopieren</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>{received} von {expected} Räumen erhalten</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>{received} von {expected} Räumen wären erhalten</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: erhalten</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: neu, noch nicht zusammengeführt</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: überarbeitete Arbeitsmappe, noch nicht zusammengeführt</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: in Excel bearbeitet, noch nicht zusammengeführt</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: zu prüfen</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: Datei wurde abgelehnt</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: fehlt. Mit Enter den Grund angeben.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: keine Notizen, weil: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: erhalten und seither überarbeitet</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: hier getippt, keine Datei gekommen</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (Tag {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (Datei abgelehnt)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>Es fehlen: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>Keine Notizen von: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>Alle Räume sind da.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} und noch %n</numerusform>
            <numerusform>{rooms} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>Die Dateien dieser Räume von {event} sind da, lassen sich aber nicht lesen: {rooms}. Bitte in der App Ctrl+E drücken und uns die Datei noch einmal schicken. Danke!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>Wir warten noch auf die Arbeitsmappen dieser Räume von {event}: {rooms}. Bitte in der App Ctrl+E drücken und uns die Datei schicken. Danke!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>Was besprochen und gewählt wurde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>Fehlende Räume</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>Kein Raum fehlt</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Noch hat niemand etwas notiert</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>Die Abdeckung erscheint, sobald Räume diskutieren und abstimmen oder Arbeitsmappen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>Von dort ist nichts gekommen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>Nirgends besprochen</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>Ohne Stimmen</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>Besprochen, ohne Stimmen</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>Alles wurde besprochen</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>Alles, was zur Abstimmung stand, hat Stimmen</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>Was besprochen wurde und zur Abstimmung stand, hat Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n Notiz zu keiner Initiative</numerusform>
            <numerusform>%n Notizen zu keiner Initiative</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ zählt Notizen zu einem Cluster, in dem eine Initiative ist</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>Mit dieser Kopie öffnen</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Andere Datenbank wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Kopien, neueste zuerst</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>Keine Kopie davon ist lesbar</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>Was von der beschädigten Datei noch lesbar ist, wird die Datenbank.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Mit einer leeren Datenbank beginnen</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} ist leer, war es aber nicht</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>Es wurde nichts hineingeschrieben. Wählen Sie eine andere Datenbank oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>Die Kopien sind noch da. Wurde die Datei nur verschoben, schließen Sie dies und legen Sie sie zurück. Sonst machen Sie mit einer Kopie weiter; bei jeder steht, was sie enthält.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>Es wurde nichts hineingeschrieben. Machen Sie mit einer Kopie weiter: Was von der beschädigten Datei noch lesbar ist, kommt hinzu, und nichts Lesbares geht verloren.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>Zusammen: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>Die beschädigte Datei bleibt daneben als {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Lesen, was übrig ist …</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} von {all} entschieden</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>Jede Zählung bleibt erhalten. Bis Sie wählen, gilt die mit den meisten Stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Diese Wahl auch für die andere verwenden</numerusform>
            <numerusform>Diese Wahl auch für die anderen %n verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>Zurück zum Zusammenführen</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>Beide Versionen bleiben erhalten. Bis Sie wählen, wird die neuere gezeigt; eine entfernte nur dann, wenn keine andere übrig ist.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>Die Stimmen verschiedener Laptops werden nie zusammengezählt. Die übrigen bleiben in der Datenbank und lassen sich mit „Rückgängig“ wieder wählen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Entscheiden und weiter</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z nimmt die letzte Wahl zurück.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>{file} ist geschrieben. Kein Text von Personen steht darin; sehen Sie nach, bevor Sie die Datei senden.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>Wird erst zusammengeführt, wenn %n Fehler darin behoben ist.</numerusform>
            <numerusform>Wird erst zusammengeführt, wenn %n Fehler darin behoben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Gespeichert {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>keine Notizen, keine Stimmzettel</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Nichts Neues in dieser Datei.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (und noch %n)</numerusform>
            <numerusform>{reason} (und noch %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>Stimmen auf %n Laptop gezählt</numerusform>
            <numerusform>Stimmen auf %n Laptops gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n Eintrag auf beiden Seiten geändert</numerusform>
            <numerusform>%n Einträge auf beiden Seiten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>{records} auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>{records} in Excel eingetippt</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>{records} in Excel geändert</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>{records} in Excel eingetippt oder geändert</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>{records} mehr</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records} geändert</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records} entfernt</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>Es laufen Vorträge, aber „{item}“ ist im Programm nicht gestartet.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>„{item}“ hätte um {time} beginnen sollen.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>Begann schon vor</translation>
    </message>
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
            <numerusform>Vor %n Sekunde begonnen</numerusform>
            <numerusform>Vor %n Sekunden begonnen</numerusform>
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
            <numerusform>Vor %n Minute begonnen</numerusform>
            <numerusform>Vor %n Minuten begonnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Nichts wurde geöffnet: %n Fehler in {file}.</numerusform>
            <numerusform>Nichts wurde geöffnet: %n Fehler in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>Bitte beheben und die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} ist eine andere Veranstaltung: {title}. Sie bekommt eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>In eigener Datenbank öffnen</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} enthält die Veranstaltung so, wie sie hier ist.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} kann die Veranstaltung hier nicht ersetzen.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>Was erfasst wurde, geht mit und behält beide Nummern.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} ändert an dieser Veranstaltung %n Sache.</numerusform>
            <numerusform>{file} ändert an dieser Veranstaltung %n Sachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} steht nicht mehr auf der Liste: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} ist jetzt {new}: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} ist jetzt {new}: {title}, als {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>Listenfassung {name} ist übernommen. Was erfasst wurde, geht mit.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>Gespeichert: {file}, im Ordner {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>Gespeichert: {file}, in {folder}. Was dort bearbeitet war, heißt jetzt {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>Keine Abstimmung</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n Runde</numerusform>
            <numerusform>{vote}, %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what} und %n weitere Änderung</numerusform>
            <numerusform>{what} und %n weitere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>Einmal einrichten, dann die Veranstaltungsdatei an alle Räume geben</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>Veranstaltungsdatei speichern (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n min, Ende {time}</numerusform>
            <numerusform>%n min, Ende {time}</numerusform>
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
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>Keine vorbereitet</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Programmpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>Initiativen bearbeiten</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Vorbereitete Vorträge</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>Vorbereitete Vorträge bearbeiten</translation>
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
            <numerusform>%n Empfehlung</numerusform>
            <numerusform>%n Empfehlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>Geselliges</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n in unbekannter Sprache</numerusform>
            <numerusform>%n in unbekannter Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n verdolmetscht in unbekannte Sprache</numerusform>
            <numerusform>%n verdolmetscht in unbekannte Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n ohne Moderation</numerusform>
            <numerusform>%n ohne Moderation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n ohne Protokollführung</numerusform>
            <numerusform>%n ohne Protokollführung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n mit gleichem Namen</numerusform>
            <numerusform>%n mit gleichem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n Gruppenphase ohne Runde</numerusform>
            <numerusform>%n Gruppenphasen ohne Runde</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>Eine Runde steht nicht im Programm</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>Endet nach Mitternacht</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n Runde ohne Frage</numerusform>
            <numerusform>%n Runden ohne Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n Runde sagt nicht, was eine Stimme bedeutet</numerusform>
            <numerusform>%n Runden sagen nicht, was eine Stimme bedeutet</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>Titel fehlen auf {language}</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Titel fehlen in %n Sprache</numerusform>
            <numerusform>Titel fehlen in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>Empfehlungen fehlen auf {language}</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Empfehlungen fehlen in %n Sprache</numerusform>
            <numerusform>Empfehlungen fehlen in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>Texte fehlen auf {language}</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Texte fehlen in %n Sprache</numerusform>
            <numerusform>Texte fehlen in %n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n Cluster ohne Initiativen</numerusform>
            <numerusform>%n Cluster ohne Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n ohne Titel</numerusform>
            <numerusform>%n ohne Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n ohne Vortragende</numerusform>
            <numerusform>%n ohne Vortragende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n Slot zu kurz</numerusform>
            <numerusform>%n Slots zu kurz</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>Kein Punkt für Vorträge im Programm</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>Ordner für die Arbeitsmappe wählen</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>Exportiert: {file}, im Ordner {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>Exportiert: {file}, in {folder}. Was dort stand, heißt jetzt {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n unfertiger Stimmzettel ist nicht dabei</numerusform>
            <numerusform>%n unfertige Stimmzettel sind nicht dabei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, weitere Spalte</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>und auch</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>Weitere Spalte für %1</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>Nicht in dieser Tabelle</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>gilt auch als %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n nicht verstanden</numerusform>
            <numerusform>%n nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>Arbeitsmappen oder Datenbanken wählen</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>Arbeitsmappen und Datenbanken</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>Ordner mit den Arbeitsmappen wählen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>Tabelle mit Vorab-Prioritäten wählen</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>Tabelle mit Registrierungen wählen</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>Tabelle einer Umfrage wählen</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>Veranstaltungsdateien</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>Veranstaltungsdatei wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>Ordner für die Veranstaltungsdatei wählen</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>Angaben zu dieser Datei kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event} ist bereit</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>Wählen Sie Ihren Raum und was Sie dort tun.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>Sie können das später ändern: oben auf den Raum klicken. Ein Laptop kann zwei Rollen haben.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>Alles bleibt auf diesem Laptop. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>Sie sprechen mit den Menschen und achten auf die Zeit.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>Timer und Frage groß im Bild</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>Abstimmen über Zifferntasten</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>Sehen, wer noch nicht zu Wort kam</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Protokollführung</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>Sie schreiben auf, was gesagt wird.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>Notizen ohne Maus</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 ordnet eine Initiative zu</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>Arabisch, Chinesisch, jede Schrift</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>Sie führen alle Räume zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>%n Arbeitsmappe hineinziehen</numerusform>
            <numerusform>%n Arbeitsmappen hineinziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>Sehen, welche Räume fehlen</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>Rangliste mit Beteiligung und Gleichständen</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>Ordner: {folder}. Anderen wählen</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>{language} kann auf diesem Computer nicht angezeigt werden. Installieren Sie die Schriftart {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>%n Person aus der vorigen Tabelle ({file}) ist noch aufbewahrt.</numerusform>
            <numerusform>%n Personen aus der vorigen Tabelle ({file}) sind noch aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>Diese endgültig löschen</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>Beiträge Abwesender</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Geselliges</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>Eine Tabelle dessen, was sie schickten; hierher ziehen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>Gruppen mit neuen Gesichtern, Runde für Runde</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>Beiträge Abwesender einlesen</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Gruppen für Geselliges</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Inzwischen steht hier „%1“. Enter behält Ihre Eingabe, Esc übernimmt das andere.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>Wo der eine Schritt geschieht</numerusform>
            <numerusform>Wo die %n Schritte geschehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>Ziel in einem Satz</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>Was soll in 18 Monaten erreicht sein?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>Hier steht auch: „%1“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>{address} im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>Anleitung für</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Protokollführung</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>Personenzählungen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>%n-mal gezählt, zuletzt um %1</numerusform>
            <numerusform>%n-mal gezählt, zuletzt um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>Keine Notizen von {room}: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>{room} wird wieder erwartet</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>Vorab-Prioritäten eingelesen: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>Vorab-Prioritäten entfernt</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>Vorab-Priorität einer Initiative zugeordnet</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>Countdown gestartet</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>Countdown angehalten</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>Countdown nachträglich gestartet</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>Eine Minute hinzugefügt</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>Restliches Programm um {minutes} min verschoben</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Nächster Programmpunkt</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Zurück zum vorigen Programmpunkt</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>Programm: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Konflikt entschieden</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>{count} Konflikte entschieden</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>Raum {room} heißt jetzt {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>Raum {room}: Sprache {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>Raum {room}: an Tag {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>Raum {room}: Verdolmetschung {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>Raum {room}: Thema {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>Raum {room}: Moderation {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>Raum {room}: Protokollführung {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>Raum {room}: keine Verdolmetschung</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>Raum {room}: kein Thema</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>Raum {room}: keine Moderation</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>Raum {room}: keine Protokollführung</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>Tag {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>Tag {name} entfernt</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>Tag {name} geändert</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>„{name}“ ins Programm aufgenommen</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>„{name}“ aus dem Programm entfernt</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>„{name}“ im Programm geändert</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>Runde „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>Runde „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>Runde „{name}“ geändert</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>Vorbereiteter Vortrag „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>Vorbereiteter Vortrag „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>Vorbereiteter Vortrag „{name}“ geändert</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>Empfehlung {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>Empfehlung {name} entfernt</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>Empfehlung {name} geändert</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>Initiative {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>Initiative {name} entfernt</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>Initiative {name} geändert</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>Cluster {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>Cluster {name} entfernt</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>Cluster {name} geändert</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>Abstimmung in „{name}“ geändert</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>Veranstaltung umbenannt in {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>Listenfassung {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>Anmerkungen zur Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>Übersetzungen umgeordnet</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>„{name}“ auf {language}: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>„{name}“ nicht auf {language}</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>Übersetzungen auf {language}: {count} geändert</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} ist jetzt {new}: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>Raum {room} entfernt</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>Raum {room} hinzugefügt</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>Räume umgeordnet</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>Runden umgeordnet</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>Empfehlungen umgeordnet</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>Initiativen umgeordnet</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>Cluster umgeordnet</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>Vorbereitete Vorträge umgeordnet</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>Programm umgeordnet</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>Tage umgeordnet</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>{file} zusammengeführt</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>{count} Dateien zusammengeführt</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>Frühere Version einer Notiz zurückgeholt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>{count} Notizen hinzugefügt</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>Unterstützung geändert</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Schritt hinzugefügt</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Schritt geändert</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>Schlüsselmaßnahme markiert</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>Schlüsselmaßnahme nicht mehr markiert</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Schritt entfernt</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Schritt verschoben</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>Probe durchgespielt</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>{people} Personen anwesend</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>Personenzählung korrigiert: {people} Personen</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>Personenzählung entfernt</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>Ähnliche Notizen zusammengelegt</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>Ähnliche Notizen getrennt</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>Vortrag angehalten</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Vortrag gestartet</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Nächster Vortrag</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>Vortrag übersprungen</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>Übersprungener Vortrag wartet wieder</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Zurück zum vorigen Vortrag</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>{seconds} s zu einem Vortrag hinzugefügt</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>Vortrag nachträglich gestartet</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>Zeit des Vortrags zurückgesetzt</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>Vortrag hinzugefügt</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>{count} Vorträge hinzugefügt</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>Vortrag geändert</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>Vortrag entfernt</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>Vortrag verschoben</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>Vorträge gekürzt</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>Vortrag in einen anderen Slot verschoben</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>Die Stimmen von Laptop {device} zählen</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>Stimmzettel hinzugefügt</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>Stimmzettel aus dem Chat: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>Stimmzettel korrigiert</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>Stimmzettel {number} entfernt</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>Strichliste für {initiative} geändert</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>Stimmzettel in eine Strichliste umgewandelt</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>Zählweise gewählt</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Abstimmung geschlossen</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>Abstimmung wieder geöffnet</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>Listenfassung {name} übernommen; Initiativen mit anderer Nummer: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>„{name}“ wurde im Raum geändert oder gehalten und bleibt, wie es dort ist</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>Veranstaltung bearbeitet</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} und noch %n</numerusform>
            <numerusform>{what} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>auf Laptop {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>Kam mit einer Zusammenführung</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>In einer Tabellenkalkulation geändert</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>Steht neben der gezeigten, noch nicht entschieden</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>auf diesem Laptop</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>auf einem anderen Laptop (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>Das Neueste zuerst. Enter geht zum Eintrag.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>Hier erscheint jede Notiz, jede Stimme und jeder Schritt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>Diese Zeile hat keinen einzelnen Eintrag geändert.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Verlauf der Notiz</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Offiziell</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Arbeitstitel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Themenfeld</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>Spätere Nummer</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Initiative</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>Arbeitstitel</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>Stimmen für ein anderes Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>Buchstabe oder Wörter eines Clusters</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>Gefundene Cluster</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>Stimmen für eine andere Initiative hinzufügen</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>Nummer oder Wörter einer Initiative</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>Gefundene Initiativen</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>Fokusliste</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>%n Initiative filtern</numerusform>
            <numerusform>%n Initiativen filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>Nummer oder ein Wort des Titels tippen.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>Keine Initiative gefunden</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>Eine Arbeitsübersetzung von: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>Ein Arbeitstitel: in keiner Quelle gefunden.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n Initiative</numerusform>
            <numerusform>%n Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>Arbeitsübersetzung</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>Arbeitstitel, ungeprüft</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n ohne Titel auf {language}</numerusform>
            <numerusform>%n ohne Titel auf {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n nicht auf {language}</numerusform>
            <numerusform>%n nicht auf {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Teil der Liste</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Listenfassung</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>Sprache neben Englisch</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Initiative</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Neue Empfehlung</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neues Cluster</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>/p</source>
        <comment>typed to begin a point</comment>
        <translation>/p</translation>
    </message>
    <message>
        <source>/i</source>
        <comment>typed to begin an idea</comment>
        <translation>/i</translation>
    </message>
    <message>
        <source>/c</source>
        <comment>typed to begin a concern</comment>
        <translation>/c</translation>
    </message>
    <message>
        <source>/q</source>
        <comment>typed to begin a quote</comment>
        <translation>/q</translation>
    </message>
    <message>
        <source>/k</source>
        <comment>typed to begin a key note</comment>
        <translation>/k</translation>
    </message>
</context>
<context>
    <name>KindCounts</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n Strichlisteneintrag</numerusform>
            <numerusform>%n Strichlisteneinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n Stimme per Strichliste</numerusform>
            <numerusform>%n Stimmen per Strichliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n Planschritt</numerusform>
            <numerusform>%n Planschritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n Vortrag</numerusform>
            <numerusform>%n Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n Personenzählung</numerusform>
            <numerusform>%n Personenzählungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n Entscheidung über Stimmen</numerusform>
            <numerusform>%n Entscheidungen über Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n Grund für fehlende Notizen</numerusform>
            <numerusform>%n Gründe für fehlende Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
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
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>Weiter abstimmen</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>Zurück zur App</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>Hier kam %n Stimmzettel herein.</numerusform>
            <numerusform>Hier kamen %n Stimmzettel herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>Der offene Stimmzettel ist nicht gezählt.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>Für die Moderation: Abstimmen auf diesem Laptop beenden?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 eigenständig</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 gemeinsam</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 mit Foundation</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>Rückgängig in {where}: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>Wiederhergestellt in {where}: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>Runde: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>Verlassen Sie zuerst die Übung: Das öffnet eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>Nannten sie</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>Communitys, die sie vor der Veranstaltung nannten: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>Communitys ohne Region: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>Regionen mit weniger als {least} Communitys sind mit einer benachbarten zusammengelegt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>Communitys, die sie nannten:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>keine Community bekannt</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>der Communitys nannten sie</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>der Stimmen in den Räumen</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>Communitys, die sie nannten, nach Region</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>Vorab hat niemand sie genannt.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>Vorab: Rang %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>In den Räumen stand sie nicht zur Abstimmung.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>In den Räumen: keine Stimmen.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>In den Räumen: Rang %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>Ohne Region: {names}. {count} nannten sie.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>Karte der Vorab-Prioritäten</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>Noch keine Vorab-Prioritäten</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>Eine Tabelle sagt, was den Communitys vor der Veranstaltung am wichtigsten war.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>Berichte vom November 2020 verwenden</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Vorige Initiative</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Nächste Initiative</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>Mehr zu diesen Prioritäten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Zeigt dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>Was jede Region am häufigsten nannte</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n Community</numerusform>
            <numerusform>%n Communitys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>Erinnerung kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Zusammenführung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>{file} muss zuerst zusammengeführt werden. Beide Versionen bleiben erhalten, dann wählen Sie.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>Zusammenführen und klären</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>Konflikt bleibt offen</numerusform>
            <numerusform>Konflikte bleiben offen</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>Erscheint, sobald alle Dateien gelesen sind. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>Keine dieser Dateien lässt sich zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>Nichts Neues in den anderen.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>Nichts Neues in diesen Dateien.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Zuerst Dateien wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>%n Frage entscheiden</numerusform>
            <numerusform>%n Fragen entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>%n Mappe zusammenführen</numerusform>
            <numerusform>%n Mappen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>%n Datei zusammenführen</numerusform>
            <numerusform>%n Dateien zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>Raum</numerusform>
            <numerusform>Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>Stimmzettel</numerusform>
            <numerusform>Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>Stimme per Strichliste</numerusform>
            <numerusform>Stimmen per Strichliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>Notiz</numerusform>
            <numerusform>Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>Ziel</numerusform>
            <numerusform>Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>Planschritt</numerusform>
            <numerusform>Planschritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>Vortrag</numerusform>
            <numerusform>Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>Personenzählung</numerusform>
            <numerusform>Personenzählungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>Stimmzettel geändert</numerusform>
            <numerusform>Stimmzettel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>Strichlisteneintrag geändert</numerusform>
            <numerusform>Strichlisteneinträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>Notiz aktualisiert</numerusform>
            <numerusform>Notizen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>Ziel aktualisiert</numerusform>
            <numerusform>Ziele aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>Planschritt aktualisiert</numerusform>
            <numerusform>Planschritte aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>Vortrag aktualisiert</numerusform>
            <numerusform>Vorträge aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>Personenzählung aktualisiert</numerusform>
            <numerusform>Personenzählungen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>Stimmzettel zurückgezogen</numerusform>
            <numerusform>Stimmzettel zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>Strichlisteneintrag entfernt</numerusform>
            <numerusform>Strichlisteneinträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>Notiz entfernt</numerusform>
            <numerusform>Notizen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>Ziel entfernt</numerusform>
            <numerusform>Ziele entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>Planschritt entfernt</numerusform>
            <numerusform>Planschritte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>Vortrag entfernt</numerusform>
            <numerusform>Vorträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>Personenzählung entfernt</numerusform>
            <numerusform>Personenzählungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>Erste Plätze nach dieser Zusammenführung</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>Erste Plätze jetzt</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>Erste Plätze nach dieser Zusammenführung: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>Erste Plätze jetzt: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ raus</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>fällt aus den ersten Plätzen</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ rein</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>kommt in die ersten Plätze</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>%n Platz höher</numerusform>
            <numerusform>%n Plätze höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>%n Platz tiefer</numerusform>
            <numerusform>%n Plätze tiefer</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{what} ({rooms}). Beide Versionen bleiben erhalten, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>Mehrere Laptops haben Stimmen desselben Raums gezählt ({rooms}). Nur eine Zählung gilt, nie die Summe; Sie wählen, welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Zusammenführung zurücknehmen</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>Dieselbe Datei noch einmal zusammenzuführen ändert nichts.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n Datei wird als Nächstes gelesen.</numerusform>
            <numerusform>%n Dateien werden als Nächstes gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n Frage zu entscheiden.</numerusform>
            <numerusform>%n Fragen zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n Arbeitsmappe zusammengeführt.</numerusform>
            <numerusform>%n Arbeitsmappen zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n Datei zusammengeführt.</numerusform>
            <numerusform>%n Dateien zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n Datei hatte sich seit der Vorschau geändert und wurde neu gelesen: {files}.</numerusform>
            <numerusform>%n Dateien hatten sich seit der Vorschau geändert und wurden neu gelesen: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Abgebrochen. Nichts wurde zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Abgebrochen. %n Arbeitsmappe wurde vollständig zusammengeführt.</numerusform>
            <numerusform>Abgebrochen. %n Arbeitsmappen wurden vollständig zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n Datei wartet.</numerusform>
            <numerusform>%n Dateien warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>Die Zusammenführung von %n Arbeitsmappe wurde zurückgenommen.</numerusform>
            <numerusform>Die Zusammenführung von %n Arbeitsmappen wurde zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n Eintrag bleibt, weil er seither hier geändert wurde.</numerusform>
            <numerusform>%n Einträge bleiben, weil sie seither hier geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>Arbeitsmappen hierher ziehen</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>Von Räumen oder schon zusammengeführte (.xlsx), andere Datenbanken (.sqlite) oder ein Ordner mit Arbeitsmappen. Dateien werden nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Noch keine Dateien gewählt</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>Hierher ziehen oder Ctrl+O drücken.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>Zustände der Dateien</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>Keine Datei mit diesem Namen oder Raum</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Keine solche Datei</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>„Alle“ zeigt die anderen.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Weggelassen. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Überschrift. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>Notizen aus eingefügtem Text</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>Als einen Text behalten</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>ändert eine Zeile</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>verbindet sie mit der vorigen</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>lässt sie weg</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>nimmt es zurück</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>Eine Notiz braucht Text. Space in der Liste lässt sie weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n Notiz aus eingefügtem Text</numerusform>
            <numerusform>%n Notizen aus eingefügtem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>%n Notiz hinzufügen</numerusform>
            <numerusform>%n Notizen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>Nicht zur Veröffentlichung</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einem Menschen</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>von einer Maschine</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n weiteres Zeichen</numerusform>
            <numerusform>%n weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>Übersetzung %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Verdolmetscht</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle Felder</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>lässt sie, wie sie war</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>Alle Initiativen</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>Alle Communitys</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>Keine Community genannt</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Keine Sprache</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>Wichtige Notizen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>Verdolmetscht</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Wichtige Notiz</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>Programm schließen (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>Programm öffnen (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>Eine Notiz braucht Text. Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>Notizen filtern (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Alle Räume durchsuchen</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>Gezeigte Notizen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>Nur Allgemeines</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, letzte %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>Esc im Suchfeld zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc nimmt einen Filter nach dem anderen zurück.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>Notizen zu anderen Initiativen stehen unter „Alle Notizen“.</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Keine Notiz passt</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>Unten tippen und Enter drücken.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>verdolmetscht</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>Initiative %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n-mal unterstützt</numerusform>
            <numerusform>%n-mal unterstützt</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>wichtige Notiz</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>Notizen aller Räume</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>Diese Notizen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>Ähnliche Notizen werden gesucht …</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Noch hat niemand etwas notiert</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>An diesem Tag hat niemand etwas notiert</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>Notizen erscheinen, sobald Räume sie schreiben oder Arbeitsmappen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>Hier hat noch niemand etwas notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n Gruppe ähnlicher Notizen</numerusform>
            <numerusform>%n Gruppen ähnlicher Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{number} von {count} haben Notizen</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>nimmt die Gruppe an</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>löst sie auf</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>geht zum Raum</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>zurück zu den Initiativen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>Nichts gefunden. Eine Nummer, ein Wort eines Titels oder einen Raum versuchen.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># Initiative   @ Community   / Raum</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>Countdown anhalten</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>Countdown starten</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Seite: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>Notizen in diesem Raum</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>Andere Räume mit Inhalt auf diesem Laptop</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · Tag {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>halb getippter Text</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>Gehe zu: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>Notizen in anderen Räumen</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>Alle Räume nach „{words}“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>Gespeicherten Chat öffnen</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>Gespeicherte Chats</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel hinzufügen</numerusform>
            <numerusform>%n Stimmzettel hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>Anstelle des einen Stimmzettels, der zuvor aus dem Chat kam</numerusform>
            <numerusform>Anstelle der %n Stimmzettel, die zuvor aus dem Chat kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>Keine Namen gefunden: Jede Zeile zählt als eine Person.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>Es zählt die letzte lesbare Zeile jeder Person. Zwei Personen mit gleichem Namen lassen sich nicht unterscheiden. Namen werden nicht behalten.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>Wer in beiden Chats vorkommt, wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 Stimmzettel, aber %3 anwesend.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 Stimmzettel + %2 ohne Stimmabgabe = %3 anwesend</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>%1 Stimmzettel mit den schon vorhandenen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n Zeile bleibt außen vor, bis Sie sie korrigieren.</numerusform>
            <numerusform>%n Zeilen bleiben außen vor, bis Sie sie korrigieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>Chat hier einfügen oder die von der Meeting-Software gespeicherte Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>Chattext</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>Gefundene Stimmzettel</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>Stimmzettel aus Chat einfügen</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n Platz vergeben; die Listen liegen in {folder}.</numerusform>
            <numerusform>%n Plätze vergeben; die Listen liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>Ohne E-Mail-Adresse, darum nicht auf der Liste für die Konferenzsoftware: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>Tag {day}: %n Person kann nur {languages} folgen; kein Raum bietet das.</numerusform>
            <numerusform>Tag {day}: %n Personen können nur {languages} folgen; kein Raum bietet das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>%n Liste mit ihnen gelöscht.</numerusform>
            <numerusform>%n Listen mit ihnen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file} wurde nach dem Schreiben geändert und bleibt dort liegen.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file} liegt nicht mehr dort, wohin die Datei geschrieben wurde. Falls sie verschoben wurde, vernichten Sie sie am neuen Ort.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file} konnte nicht gelöscht werden. Vernichten Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>der Name einer Community</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>eine Zahl; eine Zeile nennt eine Empfehlung oder eine Initiative oder hat eine Notiz</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>eine Empfehlung von {first} bis {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>ein Stimmzettel, der Initiativen dieser Veranstaltung nennt</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>ein Stimmzettel, der Cluster dieser Veranstaltung nennt</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>ein Stimmzettel, der jede Initiative nur einmal nennt</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>ein Stimmzettel, der jedes Cluster nur einmal nennt</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>ein Stimmzettel mit Auswahl (höchstens {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>ein Stimmzettel mit Punkten (höchstens {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>ein Stimmzettel mit Rängen (höchstens {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>ein Stimmzettel mit Wertungen (höchstens {number})</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>kein Stimmzettel: In dieser Runde werden Handzeichen gezählt, auf dem Blatt Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>ein Stimmzettel mit Wertungen von 0 bis {highest}, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>kein Stimmzettel: Diese Runde hat keine</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>Nummern von {first} bis {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>Buchstaben von {first} bis {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>ein Sprachcode wie en oder zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>Minuten von 1 bis 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>ein Datum wie 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>eine Uhrzeit in UTC wie 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>eine Dauer von {first} bis {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>ein Link wie https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>eine einzige Nummer: Aus zwei Initiativen kann nicht eine werden, sonst würde doppelt zählen, wer beide gewählt hat. Behalten Sie hier eine und die andere als eigene Initiative</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>Raum {room}, Tag {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>Abstimmung der Runde {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>Initiative {number} „{title}“</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>eine Runde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>kein Cluster</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>Cluster, über die abgestimmt wird</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>ein Titel oder Vortragende</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>ein Tag von Raum {room}: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>frühere Listen</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>andere als {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} auf {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>dort eine eigene Nummer</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, Raum</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, Tag</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, Slot</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, Initiative</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, geplant</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, Titel</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>eine Veranstaltung</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>eine frühere Liste: Dies ist die, die „List version“ nennt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem schreibgeschützt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch in eine schreibgeschützte Datenbank</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler auf dem Datenträger</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>Datenbank oder Datenträger ist voll</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>eine Probe</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>die echte Veranstaltung</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, Tag {day}, Initiative {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, Tag {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>keine Veranstaltung</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>eine bekannte Sprache</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>ein Raum dieser Veranstaltung</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>eine Initiative</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>eine Arbeitsmappe eines Raums</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>ein Raum</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>eine Anzahl wie 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>Strichlisten</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>Personenzählungen</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>der Raum</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>getrennt gezählte Stimmen</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>Räume ohne Arbeitsmappe</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>die Zeiten der Vorträge</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>Vorab-Prioritäten</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>ähnliche Notizen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>Zeile {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>Nummern von {first} bis {last} sowie {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>Nummern von {first} bis {last}, mit {parts} statt {numbers}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>eine Initiative: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>eine Initiative dieser Liste ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>Initiative {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>Cluster {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>Tag {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>Runde {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>Raum {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>Vortrag {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>Programmpunkt {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>eine ganze Zahl bis {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} Zeilen</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>mehr als {number} Zeilen</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} Texte</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>höchstens {number} Zeichen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>ein Bedarf oder keiner</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>ein Tag der Veranstaltung</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>ein Raum der Veranstaltung</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>die Tabelle „{name}“</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>die zugehörige Veranstaltung</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>die Kennung dieser Sitzung</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>eine eigene Kennung</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>die Tabelle des Eintrags</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>ein ganzer Eintrag</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>der Eintrag mit dieser Kennung, Version und Sitzung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>Sitzungen dieser Datenbank</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>ein Tag dieser Veranstaltung</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>eine Runde dieser Veranstaltung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>Namen mit Zahlen</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>eine Nummer dieser Liste ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>eine Sitzung dieser Datenbank</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>Text, den eine Arbeitsmappe aufnehmen kann</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>was in einem Feld für Stimmzettel stand</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>eine Zeit vor dem Jahr 10000</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>eine Art von Notiz</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>ein Stimmzettel: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} MB, Zeilen: {lines}</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>Auswahl: {number}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} oder mehr</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>eines der Cluster</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>die Kennung einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>der Name eines Geräts</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>die Kennungen von Sitzungen</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>in About fehlt „{fact}“</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>in About steht „{found}“ bei {fact}</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>{number} Blätter</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} MB Text</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, Zeile {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} Elemente</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>{number} Formeln</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>ein längeres Tag</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>mehr als {number} ineinander geschachtelte Elemente</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>ein längerer Text</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} Spalten</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>eine ältere oder geschützte Datei</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>sie beginnt nicht wie eine</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>Datei ist keine ZIP-Datei</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} Teile</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} MB entpackt</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>ein Teil wächst beim Entpacken auf das {number}-Fache</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>das {number}-Fache</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>eine ZIP-Datei von etwas anderem</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>eine binäre, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>eine Datei von LibreOffice, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>jeder Name einmal mit einer Zahl, zum Beispiel „en 5; fr 3“</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>eine Zeit wie 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>Minuten und Sekunden wie 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>„yes“ oder nichts</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>das Blatt About fehlt</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>ein Cluster dieser Veranstaltung ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>ein Stimmzettel dieser Veranstaltung</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>eine Initiative der Liste „{list}“, die auch „{now}“ hat</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>der Raum dieser Arbeitsmappe ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>eine Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>was hier exportiert wurde</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>ein Stimmzettel. Zum Zurückziehen tragen Sie „yes“ in Withdrawn ein</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>ein Tag dieser Veranstaltung ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>eine Runde dieser Veranstaltung ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>ein Raum dieser Veranstaltung ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · Tag {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>Umfrage</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Initiativen %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>Mit Unterstützung der Foundation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>Ebene der Koordination</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>Interessierte Communitys</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>Wer beteiligt sein muss, und wie</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Woran Erfolg zu erkennen ist</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Unterstützungsbedarf</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>+ Leitung</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>+ Communitys</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>+ Termin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>keine Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>keine Leitung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>Andere Initiative</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n Schlüsselmaßnahme in diesem Raum</numerusform>
            <numerusform>%n Schlüsselmaßnahmen in diesem Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>Üblich ist %n.</numerusform>
            <numerusform>Üblich sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>verschiebt einen Schritt</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>setzt die Ebene</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>markiert eine Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>Initiativen des Plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Andere Liste wählen</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>Vollständig heißt: ein Ziel, Schritte, eine Schlüsselmaßnahme sowie Leitung und Termin für jeden Schritt.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>Den ersten unten tippen und Enter drücken.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>Nichts auf dieser Liste</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>Eine andere Liste wählen oder mit Ctrl J eine Initiative daraufsetzen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>Unten eine andere Liste wählen.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>Vorige Initiative</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Nächste Initiative</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>Pläne aller Räume</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>Jeder Plan hat alles, was er braucht.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Ziele und Schritte</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>Nur mit Lücken</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>geht zum Raum</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>zurück zu den Initiativen</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>Noch hat niemand etwas geplant</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>Ziele und Schritte erscheinen, sobald Räume sie schreiben oder Arbeitsmappen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>In %n Raum geplant: %1</numerusform>
            <numerusform>In %n Räumen geplant: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>Kein Raum hat sie geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n noch nicht</numerusform>
            <numerusform>%n noch nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>Initiative geplant</numerusform>
            <numerusform>Initiativen geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>Ziel</numerusform>
            <numerusform>Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>Schritt</numerusform>
            <numerusform>Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>Schlüsselmaßnahme</numerusform>
            <numerusform>Schlüsselmaßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>ohne Leitung</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>ohne Termin</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Bedarf: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>Interessiert: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n Schritt ohne Leitung</numerusform>
            <numerusform>%n Schritte ohne Leitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n Schritt ohne Termin</numerusform>
            <numerusform>%n Schritte ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Lücken: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Leitung: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n ähnlicher Schritt</numerusform>
            <numerusform>%n ähnliche Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>Großartig</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>Tippen Sie, was jemand sagt, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>Notieren Sie, was jemand sagt: ins Feld gehen, tippen, Enter. Esc führt wieder hinaus.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>eine Notiz zu einer Initiative</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>Schreiben Sie eine Notiz zu Initiative 24: Tippen Sie #24, ein Leerzeichen, die Worte, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>Notieren Sie Bedenken: Beginnen Sie mit einem Ausrufezeichen, etwa: !Wer soll das bezahlen?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>eine Notiz ändern</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>Ändern Sie Ihre letzte Notiz: im leeren Feld Pfeil nach oben, andere Worte, Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>Nehmen Sie das zurück. Das geht bei allem und so oft Sie wollen.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>der Countdown</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>Starten Sie den Countdown der Diskussion; das geht von jeder Seite aus.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>ein Stimmzettel</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>Zählen Sie den Stimmzettel der sechsten Person: Gehen Sie zu Abstimmung, tippen Sie 2 24 31 und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>die Abstimmung schließen</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>Alle haben abgestimmt: Schließen Sie die Abstimmung. Sie lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>Gehen Sie zu Plan: Tippen Sie einen ersten Schritt für die Initiative, die vorn liegt, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>Nun das Ziel dazu, in einem Satz: Zweimal F6 führt in das Feld. Tippen, dann Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>ein Blitzvortrag</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>Gehen Sie zu Vorträge und starten Sie den wartenden mit Space.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>die Bühne</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>Zeigen Sie die Bühne, das Fenster, das Sie mit dem Raum teilen. Dieselbe Taste schließt es.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>der Export</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>Exportieren Sie die Arbeitsmappe des Raums: Sie geht an die Koordination.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>eine Zusammenführung</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>Drei Räume haben eine Arbeitsmappe geschickt. Öffnen Sie alle drei und führen Sie sie dann zusammen.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>Eine Notiz von Raum 2 wurde an zwei Stellen geändert. Öffnen Sie das Entscheiden; K oder T wählt eine Fassung, dann Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>die Ergebnisse</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>Sehen Sie sich die Ergebnisse an: Enter auf einer Initiative zeigt die Räume hinter ihren Stimmen.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>die Veranstaltung</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>Tragen Sie auf der Seite der Veranstaltung für einen Raum die Protokollführung ein: zur Zelle gehen, tippen, Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>die Veröffentlichung</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>Veröffentlichen Sie alles in einen Ordner dieser Übung. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>{done} von {all} geübt, in {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>Schritt {done} von {all}, bisher {time}. F6 führt in diese Zeile.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Jetzt richtig starten</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>Das war die Übung.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Übersprungen: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>Nichts wurde geübt.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>Geübt: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code oder Name</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Neuer Vortrag</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>Jeder wartet von Anfang an in der Reihe seines Raums</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>Noch keine. Ctrl N bereitet einen vor.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Neuer Vortrag</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Vorbereitete Vorträge</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Vortrag hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Personen zählen</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>Zählung von %1: Enter korrigiert sie, Esc lässt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n Zeile nennt etwas nur in Worten</numerusform>
            <numerusform>%n Zeilen nennen etwas nur in Worten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Nichts wurde eingelesen: %n Fehler in {file}.</numerusform>
            <numerusform>Nichts wurde eingelesen: %n Fehler in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Nichts Neues: %n Zeile war schon hier.</numerusform>
            <numerusform>Nichts Neues: %n Zeilen waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n Zeile eingelesen, mit Hinweisen.</numerusform>
            <numerusform>%n Zeilen eingelesen, mit Hinweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>Weitere Tabelle einlesen</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>Zeilen in Worten durchgehen</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>Alle Prioritäten entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>Bitte beheben und die Tabelle noch einmal einlesen.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>Zitate ohne Zustimmung: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>E-Mail-Adressen: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>Telefonnummern: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>Genannte oder verlinkte Benutzerkonten: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>Namen von Personen: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>Vortragende von Blitzvorträgen: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>Einzelne Stimmzettel aus Sitzungen mit weniger als 3 Personen: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>Sprachen und Communitys der Anwesenden aus Sitzungen, in denen weniger als 3 gezählt wurden: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>Entfernte Einträge: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>Moderierende von Räumen: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>Protokollierende von Räumen: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>Datenschutzprüfung</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>Zurück zur Datenschutzprüfung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>Die Datenbank wird im Hintergrund gelesen.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>Die Prüfung läuft bei jedem Schreiben erneut. Sie liest die Datenbank, nicht den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>Nur mit Zustimmung der zitierten Person veröffentlichen. Sie wird bei der Notiz festgehalten.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>In den Dateien steht vor jeder ein Apostroph.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n Person gezählt oder abgestimmt</numerusform>
            <numerusform>%n Personen gezählt oder abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>Unterstützungsbedarf weggelassen</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>Antworten zu Sprache, Daten und Kinderbetreuung bleiben hier</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>Markup unschädlich gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n Notiz enthielt Wikitext oder HTML</numerusform>
            <numerusform>%n Notizen enthielten Wikitext oder HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>Es steht da, wie es getippt wurde, und bewirkt nichts</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>Chattext weggelassen</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>Nur die Stimmzettel werden verwendet</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>Entfernte Einträge weggelassen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>Benutzerseiten</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>Kleine Sitzungen</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>Entschärfte Zellen</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>Vorerst unkenntlich</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst weggelassen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n Stelle wird unkenntlich gemacht.</numerusform>
            <numerusform>%n Stellen werden unkenntlich gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n wird weggelassen.</numerusform>
            <numerusform>%n werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n wird veröffentlicht.</numerusform>
            <numerusform>%n werden veröffentlicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 gefunden</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>Namen von Personen weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n unkenntlich gemacht</numerusform>
            <numerusform>%n unkenntlich gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n veröffentlicht</numerusform>
            <numerusform>%n veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>Als […] unkenntlich, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>Weggelassen, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>Die zitierten Personen haben noch nicht geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n weiteres weggelassen: Die Antwort war Nein</numerusform>
            <numerusform>%n weitere weggelassen: Die Antwort war Nein</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n Zitat braucht eine Zustimmung</numerusform>
            <numerusform>%n Zitate brauchen eine Zustimmung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n Sitzung mit weniger als 3 Personen</numerusform>
            <numerusform>%n Sitzungen mit weniger als 3 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n Person mit Vortrag zu prüfen</numerusform>
            <numerusform>%n Vortragende zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n Telefonnummer</numerusform>
            <numerusform>%n Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n genanntes oder verlinktes Benutzerkonto</numerusform>
            <numerusform>%n genannte oder verlinkte Benutzerkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n Name in Notizen</numerusform>
            <numerusform>%n Namen in Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n Person mit Vortrag</numerusform>
            <numerusform>%n Vortragende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n Zitat ohne Zustimmung</numerusform>
            <numerusform>%n Zitate ohne Zustimmung</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>Zitate prüfen</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>Nummern prüfen</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>Konten prüfen</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Namen prüfen</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>Vortragende prüfen</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Sitzungen prüfen</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Keine E-Mail-Adressen</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>genannte oder verlinkte Benutzerkonten</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>Sitzungen mit weniger als 3 Personen</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>Nichts davon gefunden</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>Keine Zelle beginnt mit = + - oder @</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>Keine Zellen zu entschärfen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n Zelle entschärft</numerusform>
            <numerusform>%n Zellen entschärft</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>Sie begannen mit = + - oder @ und würden in Excel ausgeführt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lese {done} von {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>Führe {done} von {total} zusammen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Zusammenführung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>Zusammengeführte Arbeitsmappe</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Berichtsseite</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>Tabellarische Daten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n Entscheidung zurückgenommen.</numerusform>
            <numerusform>%n Entscheidungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>Ordner für die Veröffentlichung wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>%n Datei in {folder} geschrieben.</numerusform>
            <numerusform>%n Dateien in {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>Was vorher dort war, war geändert worden und ist in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>Was vorher dort war, hatte andere Ausgaben und ist in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>Probe: In jeder Ausgabe steht, dass nichts hiervon jemand gesagt hat.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>Dort ist noch nichts geschrieben</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>Was sich gegenüber dem letzten Mal ändert, wird ab dann gezeigt.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>Die Datei im Ordner sagt dasselbe.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>Kopiert: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>Zusammengeführt {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>Die Seite wird aus der Datenbank erstellt.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>{came} hinzugefügt, {went} entfernt</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>Wikitext</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Wikitext kopieren</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>Datenschutzprüfung</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>Änderungen seit dem letzten Schreiben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Schreibe {done} von {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>Mindestens eine Ausgabe wählen.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>Nichts wird versendet. Die Dateien werden in den Ordner oben geschrieben.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, Notizen in ihrer eigenen Sprache</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>Die Wörter des Berichts gibt es bisher nur auf Englisch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n CSV-Datei, UTF-8</numerusform>
            <numerusform>%n CSV-Dateien, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG und SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n Bild, PNG und SVG</numerusform>
            <numerusform>%n Bilder, PNG und SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>Tabellen für Commons, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} und %n weitere, JSON</numerusform>
            <numerusform>{file} und %n weitere, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} und %n weiterer Teil, Wikitext</numerusform>
            <numerusform>{file} und %n weitere Teile, Wikitext</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, Wikitext</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, nach Tag und Initiative</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{some} von {all} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe schreiben</numerusform>
            <numerusform>%n Ausgaben schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Rest um %n min verschieben</numerusform>
            <numerusform>Rest um %n min verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>Alles Folgende beginnt %n Minute später</numerusform>
            <numerusform>Alles Folgende beginnt %n Minuten später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>Räume und Stimmzettel hinter einer Zahl</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>Neben der Rangliste</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>Keine Stimmen in diesen Räumen</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>Oben andere Räume wählen.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>Ergebnisse erscheinen, sobald Stimmen gezählt oder Arbeitsmappen zusammengeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n weitere ohne Stimmen</numerusform>
            <numerusform>%n weitere ohne Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>Plätze gegenüber den Vorab-Prioritäten der Communitys</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Eine Stimme bedeutet: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>In dieser Runde wird nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n stand nur in manchen Räumen zur Wahl und hat keinen Rang.</numerusform>
            <numerusform>%n standen nur in manchen Räumen zur Wahl und haben keinen Rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n Raum hat die Anwesenden nicht gezählt und ist weggelassen.</numerusform>
            <numerusform>%n Räume haben die Anwesenden nicht gezählt und sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>Mehr als ein Laptop hat dieselben Stimmen gezählt: {rooms}. Bis jemand wählt, steht je eine Zählung in dieser Rangliste; zusammengezählt werden sie nie.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>nicht alle gezählt</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>Stimmzettel</numerusform>
            <numerusform>Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n Raum per Handzeichen</numerusform>
            <numerusform>%n Räume per Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>Raum</numerusform>
            <numerusform>Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>Community</numerusform>
            <numerusform>Communitys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>Notiz</numerusform>
            <numerusform>Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>Sprache</numerusform>
            <numerusform>Sprachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} steht nicht auf der Liste. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} hat mehrere Teile. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} steht zweimal da. Bitte nur einmal nennen.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>{found} gewählt. Wählen Sie bis zu {expected}.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>{found} Punkte. Setzen Sie bis zu {expected}.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>{found} in der Rangfolge. Nennen Sie bis zu {expected}.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>{found} gewertet. Werten Sie bis zu {expected}.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} steht hier nicht zur Wahl. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>„{found}“ sind mehrere Stimmen auf einmal. Hier wird jede Wahl nur einmal genannt.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} ist keine Anzahl von Punkten. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} hat keine Wertung. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} ist keine Wertung. Möglich: 0 bis {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>Hier wird per Handzeichen abgestimmt. Zählen Sie die Hände und schreiben Sie {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>Hier wird per Stimmzettel gezählt. Korrigieren oder entfernen Sie einen Stimmzettel.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>„{found}“ ist keine Zahl. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>Noch keine Auswahl. Tippen Sie {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>„{found}“ gehört in die Strichliste. Wechseln Sie dafür zu „Strichliste“.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>„{found}“ sagt nicht, wie viele. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Diese Abstimmung ist geschlossen. Öffnen Sie sie wieder, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>Hier wird per Stimmzettel gezählt. Wandeln Sie sie zuerst in eine Strichliste um.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>Hier wird per Strichliste gezählt. „Rückgängig“ führt zu den Stimmzetteln zurück.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>In dieser Runde wird nicht abgestimmt.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} ist kleiner als null. Möglich: 0 oder mehr.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>Das gibt es nicht mehr. Jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} ist kein Befehl und bleibt als Text stehen. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>Keine Nummern.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>Ein Satz: Seine Zahlen werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>Es steht kein Name dabei.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>Nur Worte.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>Eine Reaktion.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>Ersetzt durch Zeile {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>Nur an eine Person gesendet.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>Zeile {place}: kein Titel. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>Zeile {place}: Nichts sagt, dass dies ein Vortrag ist. Sie bleibt weg, bis Sie sie übernehmen.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>Zeile {place}: dasselbe wie Zeile {found}. Sie bleibt weg; ändern Sie sie, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>Zeile {place}: {found} steht nicht auf der Liste. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>Zeile {place}: {found} hat mehrere Teile. Möglich: eines von {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>Zeile {place}: „{found}“ ist keine Dauer von 10 s bis 60 min. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>Zeile {place}: „{found}“ ist keine bekannte Sprache. Möglich: ein Sprachcode wie {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>Zeile {place}: „{found}“ ist keine Webadresse. Sie beginnt mit {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>Zeile {place}: {found} Zellen unter {expected} Überschriften. Setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>Zeile {place}: Ein Anführungszeichen ist nicht geschlossen. Schließen Sie es oder geben Sie den Vortrag ein.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>Zeile {place}: Worte neben der Liste. Geben Sie einen Titel ein, wenn es ein Vortrag ist.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>Zeile {place}: durchgestrichen. Ändern Sie sie, wenn der Vortrag doch gehalten wird.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>Zeile {place}: zu viel Wiki-Markup, um lesbar zu sein. Geben Sie Vortragende und Titel ein.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>Zeile {place}: {found} Zeichen sind zu lang. Kürzen Sie auf {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>Ab Zeile {place} wurde nichts gelesen: höchstens {expected} Vortragsanmeldungen auf einmal. Lesen Sie erst diese ein, dann den Rest.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>Ab Zeile {place} wurde nichts gelesen: höchstens {expected} Text auf einmal. Lesen Sie erst diesen ein, dann den Rest.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>„{found}“ ist weder Monat noch Quartal. Beispiele: {place} oder {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} liegt außerhalb des Plans. Möglich: ein Monat oder Quartal von {place} bis {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>{found} kommt im Plan zweimal vor. Ergänzen Sie das Jahr: {place} oder {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>Ein Vortrag braucht einen Titel oder Vortragende.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} ist keine Dauer für einen Vortrag. Möglich: {expected}, zum Beispiel 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>Ein Schritt braucht Text. Delete in der Liste entfernt ihn.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found} wurde seither geändert. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} wurde von einer neueren Version geschrieben (Format {found}, diese Version liest {expected}). Aktualisieren Sie die App, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} hat das ältere Format {found}. Öffnen Sie die Datei einmal zum Schreiben: Dann wird sie kopiert und auf Format {expected} gebracht.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} ist keine Datenbank von Breakout Facilitator. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>Nicht exportiert. {place} ist eine Datenbank. Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>Es gibt keine Kopie von {place}, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} ist in einem anderen Fenster offen. Schließen Sie das andere oder öffnen Sie dieses schreibgeschützt.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} ist in einem anderen Fenster offen. Schließen Sie das andere und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} wird gerade von einer anderen Anwendung benutzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} ist schreibgeschützt geöffnet. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} ist beschädigt ({found}). Beim nächsten Öffnen bietet die App die neueste Kopie an; gibt es keine, führen Sie die Arbeitsmappen der Räume in einer neuen Datenbank zusammen.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>Nicht gespeichert. {place} liegt nicht mehr in {found}: verschoben oder entfernt. Legen Sie die Datei zurück oder versuchen Sie es noch einmal: Was entfernt wurde, wird dann neu geschrieben.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>Nicht gespeichert. {place} liegt nicht mehr in {found}: verschoben, oder eine andere Datei steht an der Stelle. Legen Sie die Datei dorthin zurück, wo sie war, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>Die Logdatei von {place} wurde beschädigt, als der Computer stehen blieb. Nicht lesbare Änderungen darin: {found}. Die beschädigte Logdatei bleibt als {expected} erhalten.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>Der Datenträger ist fast voll: In {place} entstehen keine Kopien mehr. Was Sie tippen, wird gespeichert; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>In {place} können keine Kopien angelegt werden ({found}). Was Sie tippen, wird trotzdem gespeichert; prüfen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>Die Kopie von {place} wurde nicht fertig.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} ist keine Kopie von {place}. Möglich: eine von denen, die „copies“ auflistet.</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>Die Kopie {place} ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} kann nicht gelesen werden, und es gibt keine Kopie davon. Führen Sie die Arbeitsmappen der Räume in einer neuen Datenbank zusammen.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} liegt in einem Ordner, den {found} synchronisiert. Das kann die Datei beschädigen, während sie offen ist. Bewahren Sie sie anderswo auf und teilen Sie die exportierten Arbeitsmappen.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} liegt auf einem Netzlaufwerk ({found}). Das ist langsam und kann die Datei beschädigen. Bewahren Sie sie auf dem eigenen Datenträger dieses Computers auf und teilen Sie die exportierten Arbeitsmappen.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} enthält die Veranstaltung „{found}“, nicht „{expected}“.</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} ist die Datenbank, die hier offen ist. Wählen Sie die eines anderen Laptops.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} ist nicht so, wie die App eine Datenbank anlegt ({found}). Bitten Sie stattdessen um die Arbeitsmappen der Räume.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} hat keine Kopie von vor einer Zusammenführung. Es gibt keinen Stand, zu dem sich zurückkehren ließe.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} ist keine Kopie von {expected} aus der Zeit vor einer Zusammenführung.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>Nicht gespeichert. Der Datenträger ist voll ({place}). Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Nicht gespeichert. In {place} kann nicht geschrieben werden ({found}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>Nicht exportiert. Der Datenträger ist voll ({place}). Schaffen Sie Platz und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Nicht exportiert. In {place} kann nicht geschrieben werden ({found}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>Der Datenträger ist voll: In der Textkopie {place} fehlen die letzten Notizen. Hier sind sie gespeichert; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>Die Textkopie {place} kann nicht geschrieben werden ({found}). Ihre Notizen sind hier trotzdem gespeichert.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>{place} kann nicht gelesen werden ({found}). Prüfen Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: gefunden {found}, erwartet {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place} kann nicht entfernt werden. Einträge, die darauf verweisen: {found}. Behalten Sie es oder entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>Stimmzettel oder Zählungen sind schon da ({found}): {place} bleibt, wie es ist. Ändern lässt sich, wie viel gewählt werden darf.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place} kann nicht entfernt werden: Einträge verweisen darauf ({found}), und nichts auf der neuen Liste entspricht ihr. Setzen Sie sie unter einer beliebigen Nummer darauf. Hat sie dort einen anderen Titel, schreiben Sie ihre bisherige Nummer daneben, im Blatt Initiatives in eine Spalte „Number ({expected})“.</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: {found} gibt es auf der Liste „{expected}“ nicht. Korrigieren Sie die Nummer.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: Nach der späteren Nummer war dies vorher {found}, nach dem Titel ist das hier {expected}. Schreiben Sie {found} im Blatt Initiatives neben die richtige, in eine Spalte „Number (…)“, die die Liste davor nennt.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: Aus {found} würde eine einzige. Wer beide gewählt hat, würde doppelt zählen. Behalten Sie hier eine und die andere als eigene Initiative.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: Die Nummer davor war {expected}, nicht {found}. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place} behält die Nummer: Einträge verweisen darauf ({found}). Zum Umnummerieren geben Sie der Veranstaltungsdatei eine andere List version und eine Spalte „Number ({expected})“ und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>„{found}“ ist eine frühere Liste, auf der Initiativen andere Nummern haben. Nennen Sie diese hier anders.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>Einträge kamen mit den Nummern der Liste „{expected}“ ({found}): {place} behält, was dort dafür steht. Nehmen Sie zuerst die neueste Liste zurück (Ctrl+Z auf der Seite Veranstaltung).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>Das darf nicht leer sein. Geben Sie etwas ein.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>Das ist der letzte Eintrag. Mindestens einer muss bleiben.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} Zeichen sind mehr, als hier passen. Möglich: bis zu {expected}.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>Text, der mit „{expected}“ beginnt, wird als Beispiel weggelassen. Beginnen Sie anders.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>„{found}“ ist keine Liste von Tagen, der früheste zuerst. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>„{found}“ ist keine Liste von Uhrzeiten. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{found} Uhrzeiten für {expected} Tage. Geben Sie eine für jeden Tag ein oder eine für alle.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>Räume, die nur an Tag {place} zusammenkommen: {found}. Geben Sie ihnen zuerst einen anderen Tag.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>„{found}“ ist keine bekannte Sprache. Geben Sie ihren Namen ein oder einen Sprachcode wie {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>„{found}“ ist keine Dauer von 1 bis 1440 Minuten. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>„{found}“ ist keine Zahl, die hier passt. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>„{found}“ ist nichts davon. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>„{found}“ ist keine Nummer der Liste. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>„{found}“ ist kein Buchstabe eines Clusters. Möglich: ein bis drei Buchstaben, zum Beispiel A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} gibt es schon. Nehmen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>Vorbereitete Vorträge ({place}): {found}. Verschieben oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>Initiativen, die zu Empfehlung {place} gehören: {found}. Verschieben oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>In Runde „{place}“ steht nur {found} zur Wahl. Stellen Sie dort zuerst etwas anderes zur Wahl.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>„{found}“ ist kein Link. Schreibweise: https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>Das Programm hat keinen Punkt. Das Fenster braucht mindestens einen, um die Zeit zu zeigen.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: Das ist keine Arbeitsmappe einer Veranstaltung. Sie hätte ein Blatt Event und Blätter Initiatives und Rooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>Das Blatt {place} fehlt. Stellen Sie es wieder her oder beginnen Sie mit der Vorlage.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>Das Blatt {place} hat keine Zeile. Füllen Sie mindestens eine aus.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} ist leer. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: Die Zeile {found} fehlt. Schreiben Sie {found} hierher und den Wert daneben.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: „{found}“ passt nicht. Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} steht zweimal da. Behalten Sie eines oder geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: {found} gibt es nicht. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: Das ist ein Beispiel. Löschen oder überschreiben Sie es.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: eine Formel oder ein Fehler ({found}). Geben Sie stattdessen den Wert ein.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: Dieser Text ist länger, als eine Zelle fasst ({expected} Zeichen).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>Es gibt keine Runde „{found}“. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>Es gibt keinen Raum „{found}“. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>Es gibt keinen Raum mit der Sprache „{found}“. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>Es gibt keinen Tag „{found}“. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: {found} Zellen, aber es gibt {expected} Spalten. Setzen Sie Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} hat keine Zeile mit Überschriften. Die erste beginnt mit {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} gehört zu Empfehlung {expected}. Es wurde so übernommen, wie es dasteht.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} enthält keine Tabelle mit einer Zeile von Überschriften. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} hat eine Kopfzeile und niemanden darunter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: Keine Spalte gilt als Name oder E-Mail-Adresse. Geben Sie an, welche es ist; die Überschriften sind {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>Keine Spalte kann als „{found}“ gelten. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>„{found}“ ist mehreren Spalten zugeordnet, darf aber nur eine haben. Nennen Sie es einmal; mehrere Spalten sind möglich für {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} gibt es schon und enthält keine Registrierungen. Verschieben Sie die Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>Neben {place} ist niemand registriert. Lesen Sie zuerst eine Tabelle mit Registrierungen ein.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place} enthält niemanden aus einer früheren Tabelle: Keine hat eine andere ersetzt, oder die Personen wurden gelöscht.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>Weniger als zwei Personen sind da. Nehmen Sie die Anwesenden mit Namen auf.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} kommt an Tag {place} nicht zusammen, sondern an Tag {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found} kommt an Tag {expected} zusammen, für den diese Person nicht registriert ist. Nennen Sie den Tag.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>Niemand Registriertes heißt „{found}“. Verwenden Sie einen ganzen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>Mehrere Personen heißen „{found}“. Verwenden Sie die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>Für {found} ist kein Raum von Hand gewählt.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: Keine Spalte gilt als Notiz, Stimmen oder Schritte. Geben Sie an, welche es ist; die Überschriften sind {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place} wurde schon zusammengeführt, mit anderen Spalten oder für eine andere Runde: Dieselben Antworten wären zweimal da. Nehmen Sie zuerst jene Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place} wurde schon zusammengeführt, mit anderen Spalten oder für eine andere Runde: Dieselben Antworten wären zweimal da. Nehmen Sie zuerst jene Zusammenführung zurück (merge --undo), oder geben Sie --again an, um beides zu haben.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: Die Nummern werden als die der Liste „{found}“ gelesen. Hatte das Formular die der Liste davor, nehmen Sie zuerst die neue Liste zurück (Ctrl+Z auf der Seite Veranstaltung), lesen Sie dies ein und übernehmen Sie danach die neue Liste.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: „{found}“ passt nicht. Erwartet: {expected}. Der Rest der Zeile wurde übernommen.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: „{found}“ passt nicht. Erwartet: {expected}. Es wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: nichts ist angekreuzt. Die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: weder Notiz noch Stimmen noch Schritte. Die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: „{found}“ passt nicht. Erwartet: {expected}. Es gilt als keine Antwort.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: Das ist keine E-Mail-Adresse. Sie bleibt, wie sie dasteht.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: weder Name noch E-Mail-Adresse. Die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: dieselbe Person wie in {found}. Die letzten Antworten zählen.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: Name und Community wie in {found}, aber eine andere Adresse. Sie zählen als zwei Personen.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>{found} Räume, aber die Veranstaltung hat {expected}. Wählen Sie höchstens {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} gibt es schon und ist keine Probe. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} gibt es schon und enthält andere Dateien ({found}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} ist eine Datei. Wählen Sie einen Ordner für die Veröffentlichung.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>Die Datenschutzprüfung kennt kein „{found}“. Möglich: eine Kennung, die sie nennt, oder eines von: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>Nicht veröffentlicht. Der Datenträger ist voll ({place}). Schaffen Sie Platz und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Nicht veröffentlicht. In {place} kann nicht geschrieben werden ({found}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} enthält keine Arbeitsmappen (.xlsx). Wählen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} ist keine Excel-Arbeitsmappe ({found}). Bitten Sie um die .xlsx-Datei.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} ist gepackt. Entpacken Sie die Datei und führen Sie die Arbeitsmappen darin zusammen.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} enthält Makros. Speichern Sie die Datei als .xlsx ohne Makros.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} ist abgeschnitten oder beschädigt ({found}). Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} ist zu groß ({found}; höchstens {expected}).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place} hat {found} unter den Überschriften; höchstens {expected} lassen sich lesen. Löschen Sie die Zeilen, die nicht zu dieser Veranstaltung gehören, speichern Sie die Datei und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}. Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: Diese Arbeitsmappe ist von „{found}“, nicht von „{expected}“.</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: Format {found} ist neuer als {expected}. Aktualisieren Sie die App, um die Datei zusammenzuführen.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: {found} lässt sich nicht mit {expected} zusammenführen. Verwenden Sie dafür eine andere Datenbank.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} ist eine Probe. Dieses Zusammenführen macht die Datenbank zu einer Probe, die keine Arbeitsmappe der echten Veranstaltung annimmt. Proben Sie in einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: erstellt für die Listenfassung „{found}“, die keine von denen vor „{expected}“ ist. Öffnen Sie zuerst die Veranstaltungsdatei der Liste „{found}“ (Seite Veranstaltung, Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: für die Liste „{found}“ gelesen; inzwischen hat die Veranstaltung die Liste „{expected}“. Führen Sie die Datei noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>Nummern der Liste „{found}“ wurden als die von „{expected}“ gelesen.</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>Das Blatt „{place}“ ist keines von uns und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: Die Spalte „{found}“ ist keine von uns und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: „{found}“ ist eine Sprache, die die App nicht kennt. Falls es ein Versehen ist, verwenden Sie einen Code wie en oder zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: „{found}“ steht nirgends in der Veranstaltung, also sieht niemand die Übersetzungen davon.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: „{found}“ und andere, insgesamt {expected}, stehen nirgends in der Veranstaltung; ihre Übersetzungen sieht niemand.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: „{found}“ steht in einer Spalte ohne Überschrift und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: Eine Zeile, die andere zusammenzählt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>Blatt {place}: Die Überschriften stehen in Zeile {found}. Was darüber steht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: Die Überschriften dieses Blatts sind nicht hier. Stellen Sie die Zeile wieder her, die mit {expected} beginnt.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>Blatt {place}: Zeilen jetzt {found}, beim Export {expected}. Was fehlt, wurde nicht aus der Datenbank entfernt.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>Auf dem Blatt Votes fehlt die Zeile für {found}; laut Stimmzetteln ist die Summe {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: An dieser Datei ist die App gescheitert ({found}). Bitte schicken Sie sie uns.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: Die Workbook id darin gehört zur Arbeitsmappe von {found}. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: Das Blatt Workbooks ordnet {found} einem anderen Raum zu als {expected}, woher die Datei kam. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>Das Blatt {place} fehlt. Bitten Sie um die Arbeitsmappe, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: Die Spalte „{expected}“ fehlt. Stellen Sie die Überschrift {expected} wieder her.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: Die Spalte „{found}“ steht hier zweimal. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: eine Formel ({found}). Geben Sie stattdessen ein: {expected}.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: Die Summe {found} ist nicht, was die Stimmzettel ergeben ({expected}). Es zählen die Stimmzettel.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: Die Summe {found} ist mehr, als die im Raum gezählten Menschen ergeben können (gezählt: {expected}). Sie wurde übernommen. Ist sie ein Versehen, korrigieren Sie sie und führen Sie die Datei noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>Nichts Offenes heißt „{found}“. Der Befehl „conflicts“ listet auf, was offen ist.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>Getrennt gezählte Stimmen werden nie addiert, denn in allen können dieselben Menschen sein. Sagen Sie, wessen zählen: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>„{found}“ steht hier nicht zur Wahl. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: Dieselbe Id steht auch in {found}. Behalten Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: Dieselbe Id und Version stehen mit anderen Worten in {found}. Behalten Sie eine der Zeilen oder leeren Sie bei der Kopie Id, Version und Check: Dann wird sie eine neue Zeile.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: Dieselbe Zeile steht auch in {found}. Sie wurde einmal übernommen.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: {found} hat schon eine Summe in {expected}. Behalten Sie eine.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: Von einem langen Text, der über {expected} Zeilen geht, sind nur {found} da. Stellen Sie die übrigen wieder her.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: Eine Zeile ohne Id braucht hier {found}. Möglich: {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: Eine Zeile ohne Id sagt hier nichts. Füllen Sie {found} aus oder leeren Sie die Zeile.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: Dieser Stimmzettel wurde exportiert, und seine Id ist weg. Stellen Sie die Id wieder her. Für einen neuen Stimmzettel leeren Sie auch Version und Check.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: Diese Zeile wurde exportiert, und ihre Id ist weg. Sie wurde als neue Zeile hinzugefügt.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: in einer Tabellenkalkulation eingetippt. In einer früheren Datei dieser Arbeitsmappe stand dafür „{found}“. Beides bleibt; wenn dies die Korrektur ist, entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: eine neue Antwort. In einer früheren Tabelle dieses Formulars stand „{found}“, in dieser nicht. Beides bleibt; wenn dies die Korrektur ist, entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: Eine Summe von {found} wurde eingetippt, aber die Stimmzettel ergeben {expected}. Es zählen die Stimmzettel.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: Zwei Laptops haben Stimmzettel unter einem Namen eingegeben, denn einer ist eine Kopie des anderen (seiner Platte oder seiner Datenbank). Alle zählen, {found} davon vielleicht doppelt: Ziehen Sie im Raum zurück, was zweimal da ist.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: Diese Zeile wurde aus der Arbeitsmappe von Raum {found} kopiert. Leeren Sie darin Id, Version und Check: Dann wird sie eine neue Zeile dieses Raums.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: ein Stimmzettel, aber diese Sitzung wird nach Summen gezählt ({found}). Rechnen Sie seine Stimmen zu den Summen hinzu und leeren Sie diese Zeile.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: der Fehler {found}. Geben Sie stattdessen ein: {expected}.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: Zellen mehrerer Zeilen sind verbunden. Trennen Sie sie und füllen Sie jede Zeile aus.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>Das Blatt „{found}“ hat die Spalten von {expected} und wurde als solches gelesen.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: Mehrere Blätter könnten {expected} sein: {found}. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>Blatt {place}: Die Spalten stehen in anderer Reihenfolge. Sie wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: Die Spalte „{expected}“ fehlt; „{found}“ ist keine von uns. Wurde sie umbenannt? Stellen Sie die Überschrift {expected} wieder her.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} zu lesen dauert länger als {expected} Sekunden. Bitten Sie um die Datei, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} ist so beschädigt, dass das Lesen abbrach. Bitten Sie um die Datei, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} ist so zusammengesetzt, wie es keine Tabellenkalkulation tut ({found}). Bitten Sie um die Datei, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} deklariert Entitäten ({found}), was keine Arbeitsmappe tut. Bitten Sie um die Datei, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Blatt {sheet}, Zelle {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Blatt {sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, Spalte {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Titel eingeben</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>Notiz {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>Stimmzettel {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>Strichlisteneintrag {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>Ziel {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>Planschritt {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>Vortrag {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>Personenzählung {number} wurde an zwei Orten geändert</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>Warum nichts kommt, wurde an zwei Orten angegeben</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Notiz {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Stimmzettel {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>Strichlisteneintrag {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>Planschritt {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>Vortrag {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>Personenzählung {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>Keine Notizen, weil</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>Die andere wird eine eigene Notiz.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>Beide zählen: nur, wenn zwei Personen abgestimmt haben.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>Die andere wird ein eigenes Ziel.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>Die andere wird ein eigener Schritt.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>Die andere wird ein eigener Vortrag.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>Die andere wird eine eigene Zählung.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n-mal unterstützt</numerusform>
            <numerusform>%n-mal unterstützt</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Wichtige Notiz</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>eigenständig</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>Communitys gemeinsam</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>mit Unterstützung der Foundation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Wer und wie</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Zusatzzeit</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>In Pausen</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>verdolmetscht</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, verdolmetscht</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>Ohne Region</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>USA &amp; Kanada</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>Lateinamerika &amp; Karibik</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>West- &amp; Nordeuropa</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>CEE &amp; Zentralasien</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>Nahost &amp; Nordafrika</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Subsahara-Afrika</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>Südasien</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>Ost-, Südostasien, Pazifik</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>Lateinamerika</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>W- &amp; N-Europa</translation>
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
            <numerusform>%n weitere gleichauf</numerusform>
            <numerusform>%n weitere gleichauf</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>nannten keine Initiative</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>Genannt von %1 von %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>Sonstiger Bedarf, in eigenen Worten</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Gesprochene Sprachen: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>Communitys: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>Registrierungen: Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>Welche Spalte enthält die Namen oder die E-Mail-Adressen? Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Gesprochene Sprachen</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Verdolmetschung</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datenpaket</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>Unterstützung, in einer Antwort</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>Gewünschter Raum</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>Kommt an Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>%n Person in dieser Tabelle.</numerusform>
            <numerusform>%n Personen in dieser Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n Zeile war von jemandem, der schon bekannt ist.</numerusform>
            <numerusform>%n Zeilen waren von Personen, die schon bekannt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>Sie ersetzen %n bisher registrierte Person.</numerusform>
            <numerusform>Sie ersetzen %n bisher registrierte Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>%n Person ist schon da, aus {file}.</numerusform>
            <numerusform>%n Personen sind schon da, aus {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n kommt hinzu</numerusform>
            <numerusform>%n kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n fällt weg</numerusform>
            <numerusform>%n fallen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>Mit dieser Tabelle: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>%n fixierte Zuteilung entfällt damit.</numerusform>
            <numerusform>%n fixierte Zuteilungen entfallen damit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>Wer wegfällt, lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>Personen werden Räumen zugeteilt.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>%n Person eingelesen.</numerusform>
            <numerusform>%n Personen eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n Zeile war von jemandem, der schon bekannt ist.</numerusform>
            <numerusform>%n Zeilen waren von Personen, die schon bekannt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n Antwort wurde nicht verstanden.</numerusform>
            <numerusform>%n Antworten wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n fixierte Zuteilung von Personen, die nicht mehr dabei sind.</numerusform>
            <numerusform>%n fixierte Zuteilungen von Personen, die nicht mehr dabei sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n Person aus {file} ist wieder da, mit ihrem Raum.</numerusform>
            <numerusform>%n Personen aus {file} sind wieder da, mit ihren Räumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>%n Person der vorigen Tabelle gelöscht.</numerusform>
            <numerusform>%n Personen der vorigen Tabelle gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>Importiert {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>Registrierungen importieren (CSV)</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>Räumen zuteilen</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Wer wo sitzt</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Verdolmetschung</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Datenpaket</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Kinderbetreuung</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Rollstuhlzugang</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Sonstiger Bedarf</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>%n Person endgültig gelöscht.</numerusform>
            <numerusform>%n Personen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>Von ihnen ist in %n Datei nichts übrig.</numerusform>
            <numerusform>Von ihnen ist in %n Dateien nichts übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>In {file} ist etwas übrig: {names} Namen, {addresses} Adressen.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>Nicht alles konnte durchsucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>%n Person endgültig löschen?</numerusform>
            <numerusform>%n Personen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Personendaten löschen</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>Die Bühne war offen, als die App endete.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>Nach Sprache des Raums</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>Nach Größe des Raums</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>Nach Empfehlung</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Nach Cluster</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>Ohne einen Raum</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>Anders gezählt</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Eine Stimme bedeutet: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>Nur ein Raum oder keiner hat abgestimmt</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>Ab zwei Räumen lässt sich einer weglassen.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>Keine Stimmzettel zum Neuzählen</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>Handzeichen sind nur Zahlen; Stimmzettel sagen, was jemand zusammen gewählt hat.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Nichts zusammenzuzählen</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>Diese Runde stimmt über anderes ab, oder niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Tag {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>Bis 6 Personen</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 bis 12 Personen</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>Mehr als 12 Personen</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>Personen nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n weitere mit diesem Rang</numerusform>
            <numerusform>%n weitere mit diesem Rang</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>Jeweils die ersten fünf. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>In keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n weitere ohne Stimmen</numerusform>
            <numerusform>%n weitere ohne Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>Welcher Raum auch weggelassen wird, dieselben kommen in den Plan.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>Ohne {room} kommt nicht in den Plan: {left}; dafür kommt hinein: {entered}.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>Ohne {room} kommt nicht in den Plan: {left}.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>Ohne {room} kommt zusätzlich in den Plan: {entered}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>Auch %n weiterer Raum würde das ändern.</numerusform>
            <numerusform>Auch %n weitere Räume würden das ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n Stimmzettel neu gezählt.</numerusform>
            <numerusform>%n Stimmzettel neu gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n Sitzung hat Handzeichen gezählt und hat keine.</numerusform>
            <numerusform>%n Sitzungen haben Handzeichen gezählt und haben keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: Dieselben kommen in den Plan.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {entered} statt {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: zusätzlich {entered}.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: ohne {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>{share} aller Paare stehen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>Wie abgestimmt: jeder Punkt zählt eins</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>Wie abgestimmt: Punkte nach Platz</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>Wie abgestimmt: Summe der Wertungen</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>Wie abgestimmt: je eine Stimme</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>Jeder Stimmzettel wiegt gleich</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>Überhaupt genannt zählt eins</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>Punkte nach Länge des Stimmzettels</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Nur der erste Platz</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlere Wertung</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Gespreizt</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>Hier gibt es kein Diagramm zu kopieren.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Kopiert: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>Probe: Nichts hiervon hat jemand gesagt.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Sprache des Raums</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>Größe des Raums</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Größen</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Protokollführung</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code oder Name</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Thema eingeben</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>Den Raum {found} gibt es nicht. Möglich: {first} bis {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>Geben Sie die Nummer Ihres Raums ein, von {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>Tag {day}: Personen, die nur {languages} sprechen, was kein Raum spricht: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>Tag {day}: Personen, die eine Verdolmetschung brauchen, die kein Raum hat ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>Tag {day}: Personen über der Höchstzahl je Raum ({languages}): {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>Tag {day}: Wünsche nach einem Raum, der dann nicht zusammenkommt: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>Tag {day}: Wünsche nach einem Raum, dem die Person nicht folgen kann: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>Tag {day}: Wünsche nach einem Raum über dessen Höchstzahl hinaus: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>Tag {day}: Kein Raum kommt zusammen. Personen ohne Raum: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>Personen, die nicht sagten, an welchem Tag sie kommen, und an jedem in einem Raum sitzen: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>Untergebracht in {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>Gemeinsam untergebracht in {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} um {count}</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>Zu voll: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n ähnliche Notiz</numerusform>
            <numerusform>%n ähnliche Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n noch nicht angenommen</numerusform>
            <numerusform>%n noch nicht angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Verlauf (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>Öffnet den Verlauf</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>Das steht in keiner Notiz</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>Die neuesten {shown} von mehr als {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>Die neuesten {shown} von {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Gefunden: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>Jedes Wort wird am Anfang von Wörtern gesucht.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>Beliebige Wörter in jeder Sprache; #24 für eine Initiative, @ für eine Community.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>Notizen aller Räume durchsuchen</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · schreibgeschützt</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>Notizen des Raums, schreibgeschützt</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>fixiert auf %1, nicht da</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>kann nicht folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n fixiert</numerusform>
            <numerusform>%n fixiert</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Raum</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Listen schreiben</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>Markieren Sie zuerst jemanden in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>%n freigegeben: Neu zuteilen kann diese Person versetzen.</numerusform>
            <numerusform>%n freigegeben: Neu zuteilen kann sie versetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n auf dem jetzigen Platz fixiert.</numerusform>
            <numerusform>%n auf ihren jetzigen Plätzen fixiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>Noch niemand der Markierten hat einen Raum: Tippen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>Neu zugeteilt.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n nach {room} versetzt und dort fixiert.</numerusform>
            <numerusform>%n nach {room} versetzt und dort fixiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>%n davon kann dem Raum nicht folgen.</numerusform>
            <numerusform>%n davon können dem Raum nicht folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Wer wo sitzt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>Name, Community, Sprache</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>Nummer des Raums, in den versetzt wird</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>Markierte versetzen in Raum</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>versetzt und fixiert</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>fixiert, gibt frei</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>für diesen Laptop; jede Änderung gilt sofort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>Eine Dauer wie 5:00, von 0:10 bis 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>Eine Zeit wie 1:00, bis 60:00; 0:00 für keine.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>Ein Anteil von 0 bis 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Kopien zeigen</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>Eine Zahl von 1 bis 3, etwa 1,5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>Eine Größe von 80 bis 200&#xa0;%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>Ein Vortrag von {length} warnt bei {warning} und gibt bei {last} den letzten Hinweis.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Blitzvorträge</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>Was Sie erfassen</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Über diese App</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>Es liegt in {store}.</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>aber höchstens</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>der geplanten Zeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>des Fensters; Notizen und Stimmen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>Ctrl+Shift+L wechselt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>die kleinen Kästchen neben Knöpfen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>der Textcursor blinkt nicht</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>wenn nichts anderes angegeben ist</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>Zum Ende kommen</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>Restzeit, bei der die Farbe gelb wird</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Hinweis</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>Restzeit, bei der er kommt</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>Konsekutiv verdolmetscht</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>mal so lang, für einen Vortrag in anderer Sprache als der des Raums</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>Automatisch weiter</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>der nächste Vortrag beginnt, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>bei Vorwarnung, letztem Hinweis und Ende</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>der letzten Stunde, des Tages und der Woche; zu einer zurückkehren</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>Für Hilfe</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>Versionen, Größen und Fehler, ohne Text von irgendwem</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>auch in jeder Arbeitsmappe und jeder Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>Zeit und Programm</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>Raum: beim Tippen einer Notiz</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>Raum: in einer Liste</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Suchen oder Befehl ausführen (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>Zeile bearbeiten, entfernen</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>Einen Schritt zurück: schließen, leeren, abbrechen</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>In der Hilfe: Tasten oder Anleitung; Seite der Anleitung</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>Im Programm: zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>Zu einer Initiative</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>Von einer Community</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>Bedenken, Frage, Zitat</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>Anmerkung, Idee, Bedenken, Zitat</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Wichtige Notiz</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>Unterstützung, am Ende</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Sprache der Notiz</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>Über Verdolmetschung gehört</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>In leerem Feld: letzte Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>Initiativen der Notiz, ihre Community</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>Übersetzung der Notiz</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>Ob ein Zitat veröffentlicht werden darf</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Verlauf der Notiz</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>Beim Ändern einer Notiz: alle Felder</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>Eingefügtes Protokoll: Zeile mit der vorigen verbinden</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>Eingefügtes Protokoll: Zeile weglassen</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>Initiativen: wählen, Fokusliste, auf- oder zuklappen</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>Im Suchfeld: Notizen aller Räume durchsuchen</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>Stimmzettel hinzufügen</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>In leerer Zeile: letzten Stimmzettel zurückholen</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Zeile leeren</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>Auf einem Balken: eine Stimme mehr, eine weniger</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>Stimmzettel: zwei Punkte auf eine Nummer, eine Wertung</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>Strichliste: eine Stimme mehr, auf 17 setzen</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>Eingefügter Chat: Stimmzettel übernehmen, von überall aus</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>Eingefügter Chat: Zeile korrigieren, weglassen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>Ebene: eigenständig, gemeinsam, mit Foundation</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>Aufklappen, wer beteiligt sein muss und was Erfolg ist</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Starten, anhalten, fortsetzen</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>Nächster Vortrag, voriger Vortrag</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>Markierter Vortrag: 30 Sekunden mehr</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>Markierter Vortrag: überspringen; noch einmal, und er wartet wieder</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>Markierter Vortrag: seine Zeit von vorn</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>Markierter Vortrag: jetzt beginnen</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>Markierten Vortrag verschieben</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Vortragsanmeldungen einlesen</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>Vortragsanmeldungen: Zeile weglassen, übernehmen</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>Timer, Frage, Balken, Programm, Beginn</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>Starten oder anhalten; weiter, zurück</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>30 Sekunden mehr; überspringen, von vorn</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>Schwarz, oder nicht mehr</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>Vollbild, Vollbild verlassen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>Angaben zu einer Datei öffnen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>Beim Entscheiden: behalten, übernehmen, beide</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>Beim Entscheiden: mehr von einer langen Frage</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Initiative wählen</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>Vorige Ansicht, nächste</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>In der Rangliste: Räume und Stimmzettel hinter einer Zahl</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>Notizen und Plan: zum Raum gehen</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>Ähnliche Notizen: Gruppe annehmen, auflösen</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>Ausgabe wählen oder abwählen</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Wikitext kopieren</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>Gewählte Ausgaben schreiben</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>Beim Prüfen: unkenntlich machen, weglassen, veröffentlichen</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>Beim Prüfen: später entscheiden</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>In einer Tabelle: Zelle bearbeiten, oder einfach tippen</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>Beim Bearbeiten: behalten und weiter</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>Beim Bearbeiten: Zelle lassen, wie sie war</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>Raum hinzufügen, entfernen</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>Raum oder Programmpunkt verschieben</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>Im Programm: ein weiterer Punkt nach diesem</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>Veranstaltungsdatei öffnen, speichern</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>Änderungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>Umfrage: übernehmen, zurücknehmen</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>Umfrage: alles einer Zeile, welche Spalte was ist</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>Geselliges: nächste Runde</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>Geselliges: vorige Runde, eine zurücknehmen</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>Geselliges: streichen, neuer Name</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>Geselliges: ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>Wer wo sitzt: Markierte versetzen, fixieren</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>Wählen, ausführen, schließen</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>Nur Initiativen, Communitys, Räume</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Das tut keine Taste. Ein anderes Wort versuchen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste suchen, oder was sie tut</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{count} Laptops haben die Stimmen von {room} gezählt</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>zählt jetzt</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>In dieser Datenbank gezählt</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>Laptop {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n Laptop</numerusform>
            <numerusform>%n Laptops</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>Hier vorn</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>Über alle Räume vorn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>{laptop} zählt</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>Wie jetzt: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>Dann zählen {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>Vortragsanmeldungen öffnen</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Vortragsanmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>%n Vortrag hinzufügen</numerusform>
            <numerusform>%n Vorträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n Vortrag schon da.</numerusform>
            <numerusform>%n Vorträge schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n Zeile bleibt außen vor, bis Sie sie im Text korrigieren.</numerusform>
            <numerusform>%n Zeilen bleiben außen vor, bis Sie sie im Text korrigieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n Zeile ist vielleicht kein Vortrag: Space übernimmt sie.</numerusform>
            <numerusform>%n Zeilen sind vielleicht keine Vorträge: Space übernimmt eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>Vortragende und Titel tauschen</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>Liste aus einer Wiki-Seite, einem Formular, einer Tabelle oder einem Chat einfügen oder ihre Datei hierher ziehen. Ein Vortrag je Zeile, zum Beispiel: Lucía: Förderung, die neue Gruppen erreicht (ES, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>lässt weg, übernimmt</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>geht zur Zeile</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>Gefundene Vorträge</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Vortragsanmeldungen einlesen</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>{what} mehr</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>{what} weniger</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>nichts mehr, nichts weniger</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>Seit dem Stand vor dieser Zusammenführung: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>Seit dem Stand vor der Zusammenführung {when}: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>Initiative {initiative} neu auf Platz {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>Initiative {initiative} von Platz {before} auf keine Stimmen</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>Initiative {initiative} von Platz {before} auf {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>Cluster {initiative} neu auf Platz {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>Cluster {initiative} von Platz {before} auf keine Stimmen</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>Cluster {initiative} von Platz {before} auf {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>Slot von {starts} bis {limit}. Es ist {now}. Die Vorträge enden um {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>jetzt {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>{time} zu lang</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>{time} Luft</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>Zeit in diesem Slot</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>Damit es passt:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>%n Vortrag auf {time} kürzen</numerusform>
            <numerusform>%n Vorträge auf {time} kürzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>Letzten Vortrag weglassen</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} weglassen</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>Runde %1 ist zurückgenommen: Niemand hat sich darin getroffen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>Gespeichert: %1, im Ordner %2. Das sind Namen: Vernichten Sie sie danach.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Gruppen bilden</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>Streichen Sie, wer nicht da ist, und drücken Sie dann Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>Tippen Sie, wer da ist, oder fügen Sie eine Liste von Namen ein, einen je Zeile.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>Auf der Liste dieses Tages steht niemand</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Geselliges</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Listen speichern</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Name suchen oder tippen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>streicht, nimmt auf</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>Tag %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Geselliges</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Personen je Gruppe</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n erneut</numerusform>
            <numerusform>%n erneut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n Person kann der Sprache ihrer Gruppe nicht folgen.</numerusform>
            <numerusform>%n Personen können der Sprache ihrer Gruppe nicht folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>Alle treffen nur neue Gesichter.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n Paar trifft sich erneut.</numerusform>
            <numerusform>%n Paare treffen sich erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>Weniger geht mit diesen Personen nicht.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>Unvermeidlich sind mindestens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n Name aufgenommen.</numerusform>
            <numerusform>%n Namen aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 ist in Gruppe %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 ist von jetzt an dabei.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>Aus der Abstimmung dieses Raums</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>Aus den Ergebnissen aller Räume</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>Die Cluster der Veranstaltung</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Alle Initiativen</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Beide kommen in den Plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Alle kommen in den Plan.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>Wer zu Wort kam</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>Noch niemand: in einer Notiz @ und eine Community tippen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 von %n Community</numerusform>
            <numerusform>%1 von %n Communitys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n Notiz</numerusform>
            <numerusform>%1: %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: kam noch nicht zu Wort</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>Was die Bühne zeigt</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Nachricht an Vortragende</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter zeigt sie auf der Bühne, Esc nimmt sie weg</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Nachricht wegnehmen</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>Nachricht wegnehmen (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>Bühne schließen</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>Die Bühne ist schwarz</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>Nachricht wird gezeigt</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>Die Bühne bleibt bei {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>Die Bühne zeigt wieder ihre Ansicht</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>Bildschirm der Bühne</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>Auf der Bühne nichts zeigen</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>Alle Vorträge sind gehalten, diese Taste startet nichts. Eine andere Ansicht der Bühne gilt wieder dem Programm.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>Bühne: Frage</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>noch zum Abstimmen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>In dieser Runde wird nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>Bühne: Balken</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Die Abstimmung ist geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} von {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>{voted} haben abgestimmt</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>Rang {rank}, geteilt</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>Eine Stimme bedeutet: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>Bühne: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>Bühne: schwarz</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>Vortrag {number} von {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>Bühne: Timer</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Blitzvorträge</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>Warten auf den nächsten Vortrag</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>Warten auf den ersten Vortrag</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>je {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>Das war das Programm</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>Alle Vorträge sind gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n Vortrag</numerusform>
            <numerusform>%n Vorträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Hinweis</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Weniger als %n Minute</numerusform>
            <numerusform>Weniger als %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Weniger als %n Sekunde</numerusform>
            <numerusform>Weniger als %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>Weniger als {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Verdolmetschung in %n Sprache</numerusform>
            <numerusform>Verdolmetschung in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>Bühne: Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>Bühne: Beginn</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>Beginnt jetzt</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>bis zum Beginn</translation>
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
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>in {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>Eine Stimme bedeutet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n weitere ohne Stimmen.</numerusform>
            <numerusform>%n weitere ohne Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>Räume bis 6 Personen</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>Räume mit 7 bis 12 Personen</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>Räume mit mehr als 12 Personen</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>Räume, in denen niemand die Personen zählte</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>geordnet nach: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>Von den Gefragten</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Je Person</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Mittlerer Anteil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>Nach Stimmen</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>Nach mittlerem Anteil der Räume</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>Nach Gefragten</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>In dieser Runde wird nicht abgestimmt</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>Was in ihr gesagt und geplant wurde, steht unter Notizen und Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>%n Platz höher als vorab</numerusform>
            <numerusform>%n Plätze höher als vorab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>%n Platz tiefer als vorab</numerusform>
            <numerusform>%n Plätze tiefer als vorab</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>stand in %1 der Räume zur Wahl, hiernach nicht verglichen</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>erstes Viertel</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>zweites Viertel</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>drittes Viertel</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Viertel</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>fügt hinzu</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>zum nächsten Feld</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>Der Schritt wurde inzwischen entfernt. Hier steht, was Sie getippt haben.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>Schritt und Unterstützungsbedarf</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>Bedarf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n weiteres Zeichen</numerusform>
            <numerusform>%n weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Inzwischen steht hier „%1“. Enter behält Ihre Eingabe, Esc übernimmt das andere.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>Schlüsselmaßnahme</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>keine Leitung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>Ziel gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>genaue Nummer</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>Gleiche Empfehlung</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>Allgemeines: zu keiner Initiative</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>neue Community</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Keine Community</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>Wer geantwortet hat, zählt ein weiteres Mal, sobald dies übernommen wird.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>Trotzdem einlesen</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>Nichts in dieser Datei ist neu: Alles ist schon da.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>Wählen Sie oben, wohin das gehört, und übernehmen Sie es dann.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>In den Raum Umfrage aufgenommen, Tag %1, %2: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Zurückgenommen: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>Die Stimmen einer früheren Tabelle dieses Formulars weichen ab. Sie werden nie addiert: Eine der beiden zählt, und die Seite Zusammenführen fragt, welche.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>Haben hier andere Menschen geantwortet, können beide zählen: Geben Sie der Spalte der Stimmen in der Datei einen anderen Namen und lesen Sie sie statt dieser ein.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>Beiträge Abwesender</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Welche Runde?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>Tag %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>Beiträge Abwesender: Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>Zeigen, was sie bringt</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>Welche Spalte enthält Notizen, Stimmen oder Schritte? Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>Spalten, die nicht gelesen werden und draußen bleiben: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Alle Spalten werden gelesen.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>zeigt alles einer Zeile</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>{name} in den nächsten Slot verschieben</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>Das wurde hier schon früher getippt und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Vortrag ändern</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Vortrag hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>„{text}“ ist kein Link. Er beginnt mit https://</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>Keine: Nummer oder Wörter tippen</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>überspringt</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>setzt zurück</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30 s mehr</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>beginnt ihn jetzt</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>verschiebt ihn</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>für den markierten Vortrag</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>Vortrag %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>Initiative %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>gesprochen %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 Sekunden mehr</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Spricht jetzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Spricht als Nächstes</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>Alle Vorträge gehalten</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Noch keine Vorträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>{time} gesprochen</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>{time} von {planned} gesprochen</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>Vorwarnung bei {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>verdolmetscht in %n Sprache</numerusform>
            <numerusform>verdolmetscht in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>Blitzvorträge</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>Ein zweites Fenster zum Teilen, ein oder aus</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Noch keine Vorträge</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N fügt einen hinzu. Vortragsanmeldungen aus einer Wiki-Seite oder einem Formular lassen sich einlesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n Vortrag</numerusform>
            <numerusform>%n Vorträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>Anmeldungen einlesen</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Vortrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>Noch keine Stimme. Tippen Sie %1 oder %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>Strichliste</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 auf %2.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Eine Stimme bedeutet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>Der erste Platz kommt in den Plan</numerusform>
            <numerusform>Die ersten %n kommen in den Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>Die ersten %1 und Gleichstand: %n kommt in den Plan</numerusform>
            <numerusform>Die ersten %1 und Gleichstand: %n kommen in den Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>In dieser Runde wird nicht abgestimmt</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>Die Veranstaltung gibt ihr keine Frage zum Abstimmen.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Keine Stimmen</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>Die Abstimmung wurde ohne Stimmen geschlossen.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>Tippen Sie %1 oder %2 und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>Tippen Sie für jeden Punkt eine Nummer, zum Beispiel %1, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>Tippen Sie jede Nummer mit ihrer Wertung, zum Beispiel %1, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>Tippen Sie die Nummern, die wichtigste zuerst, zum Beispiel %1. Drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>Tippen Sie die Nummern eines Stimmzettels, zum Beispiel %1, und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>Keine Verspätung: Das Programm bleibt.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Jetzt ist nichts fällig.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>Öffnet die Wahl eines anderen Raums</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Tag {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>in {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Spricht jetzt</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>bis {time} · danach {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>Tag {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>Handzeichen gezählt</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>auf {count} von %n Stimmzettel</numerusform>
            <numerusform>auf {count} von %n Stimmzetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>auf anderem Laptop gezählt</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>hier zählen Stimmzettel</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} aus %n Sitzung</numerusform>
            <numerusform>{votes} aus %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>Niemand hat dafür gestimmt</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>In der Rangliste eine andere Initiative wählen.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 per Strichliste</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1 von %2 möglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 von %n hat abgestimmt</numerusform>
            <numerusform>%1 von %n haben abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n hat nicht abgestimmt. Beteiligung %1.</numerusform>
            <numerusform>%n haben nicht abgestimmt. Beteiligung %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>%n Stimmzettel mehr als Anwesende. Zählen Sie die Personen noch einmal oder entfernen Sie einen Stimmzettel.</numerusform>
            <numerusform>%n Stimmzettel mehr als Anwesende. Zählen Sie die Personen noch einmal oder entfernen Sie Stimmzettel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 hat %2, möglich sind %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1 sind mehr als möglich: %2 Personen können %3 vergeben.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>Eine Zahl von 0 bis 9999 eingeben.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>fügt noch einmal ein. Sie können den Text hier bearbeiten.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>Abstimmung wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>%n Stimmzettel ist da. Gezählt wird per Stimmzettel oder per Strichliste, nie beides.</numerusform>
            <numerusform>%n Stimmzettel sind da. Gezählt wird per Stimmzettel oder per Strichliste, nie beides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>In Strichliste umwandeln</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>Stimmen für eine Initiative lassen sich hinzufügen, wenn per Strichliste gezählt wird.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>Per Strichliste zählen</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>Runde und Abstimmung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Runde hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Diese Runde entfernen</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>Diese Runde früher</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>Diese Runde später</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>Weitere Fragen, eine je Zeile</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Keine Abstimmung</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>Einige auswählen</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>Punkte verteilen</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Wertung 0 bis 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>Rangfolge der ersten</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>Abgestimmt über</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>Auswahl oder Punkte je Person</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>Wie viele in den Plan kommen</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>Nur diese stehen zur Wahl (keine genannt: alle)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Eine Stimme bedeutet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt per</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Strichliste</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>Aus Chat einfügen</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Laptop weitergeben</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Auf %n Laptop gezählt</numerusform>
            <numerusform>Auf %n Laptops gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>Eine Zählung wird gezeigt. Welche zählt, wird auf der Seite „Zusammenführen“ gewählt.</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>Abstimmung wieder öffnen</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n Handzeichen</numerusform>
            <numerusform>%n Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>Handzeichen</numerusform>
            <numerusform>Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 haben je %n Punkt.</numerusform>
            <numerusform>%1 haben je %n Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 haben je %n Punkt.</numerusform>
            <numerusform>%1 haben je %n Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 haben je %n Handzeichen.</numerusform>
            <numerusform>%1 haben je %n Handzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 haben je %n Stimme.</numerusform>
            <numerusform>%1 haben je %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, über Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n Punkt je Person</numerusform>
            <numerusform>%n Punkte je Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Rangfolge: nur Platz 1</numerusform>
            <numerusform>Rangfolge der ersten %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>Handzeichen, bis zu %n je Person</numerusform>
            <numerusform>Handzeichen, bis zu %n je Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Wertung 0 bis %1, bis zu %n davon</numerusform>
            <numerusform>Wertung 0 bis %1, bis zu %n davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>Wertung 0 bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Bis zu %n auswählen</numerusform>
            <numerusform>Bis zu %n auswählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 von %n Punkt</numerusform>
            <numerusform>%1 von %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%1 von %n in der Rangfolge</numerusform>
            <numerusform>%1 von %n in der Rangfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%1 von %n gewertet</numerusform>
            <numerusform>%1 von %n gewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 von %n gewählt</numerusform>
            <numerusform>%1 von %n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n Cluster</numerusform>
            <numerusform>%n Cluster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n Initiative</numerusform>
            <numerusform>%n Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>Mittelwert %1 aus %n Wertung</numerusform>
            <numerusform>Mittelwert %1 aus %n Wertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, Tag {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>Übersetzung eingeben</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>Weitere Frage</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Eine Stimme bedeutet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 ähnlich</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>Beantwortet: keine davon.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>Welche Initiative ist mit diesen Worten gemeint?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>Die Worte, wie berichtet</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>Andere Initiative: Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>nimmt die letzte Antwort zurück</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>Raum {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n Stimmzettel</numerusform>
            <numerusform>%n Stimmzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Schon enthalten</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>In Excel bearbeitet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>Stimmzettel %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier prüfen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingetippt</translation>
    </message>
</context>
</TS>
