<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}&#xa0;: pas de notes, car</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>Par exemple&#xa0;: personne n’est venu. Laissez vide pour attendre la salle.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Éclair</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>Aller à une initiative par son numéro</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Initiative précédente</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Initiative suivante</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>Nouvelle note, bulletin, étape, présentation ou salle</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Le bouton principal de la page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>Historique&#xa0;: ce qui a été modifié</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>Lancer ou mettre en pause le compte à rebours</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Point suivant du programme</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Revenir au point précédent du programme</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>Décaler du retard toute la suite du programme</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>Commencer le point du programme dont c’est l’heure</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>Le compte à rebours a commencé il y a 30 secondes</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>Le compte à rebours a commencé il y a 1 minute</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>Le compte à rebours a commencé il y a 2 minutes</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>Compter les personnes présentes</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>Lancer ou mettre en pause la présentation</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Présentation suivante</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Revenir à la présentation précédente</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>Sauter la présentation</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>30 secondes de plus pour la présentation</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>Reprendre le temps de la présentation au début</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>Clore ou rouvrir le vote</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>Coller les bulletins d’un chat, ou des propositions de présentations</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>Passer l’ordinateur&#xa0;: un bulletin en plein écran par personne</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>Copier le graphique, ou la page à publier</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>Ouvrir ou fermer la scène</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>Scène&#xa0;: afficher le minuteur</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>Scène&#xa0;: afficher la question</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>Scène&#xa0;: afficher les barres</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>Scène&#xa0;: afficher le programme</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>Scène&#xa0;: afficher l’heure de début</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>Scène&#xa0;: écran noir, ou fin de l’écran noir</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>Scène&#xa0;: message à la personne qui parle</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Exporter le classeur</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>Choisir les classeurs à fusionner</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>Choisir un dossier de classeurs à fusionner</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>Copies de la base&#xa0;: revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Enregistrer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>Enregistrer le fichier d’événement</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>Lire un questionnaire&#xa0;: contributions des absents</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Petits groupes pour le temps convivial</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>Lire des inscriptions</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>Inscriptions&#xa0;: répartir les personnes dans les salles</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>Inscriptions&#xa0;: qui est dans quelle salle</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>Inscriptions&#xa0;: restaurer les personnes d’avant</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>Inscriptions&#xa0;: effacer les données personnelles</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>Événement&#xa0;: les tours, et leur façon de voter</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>Événement&#xa0;: modifier les initiatives</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>Événement&#xa0;: modifier ses textes et leurs traductions</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>Événement&#xa0;: modifier les présentations préparées</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>Événement&#xa0;: enregistrer un modèle</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>Enregistrer maintenant (tout est déjà enregistré)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Dire le temps restant</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>Changer de salle ou de rôle</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Un autre événement</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>Guide&#xa0;: une page pour votre rôle</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>S’entraîner cinq minutes</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>Entraînement&#xa0;: sauter cette étape</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>Entraînement&#xa0;: étape précédente</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>Entraînement&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>{utc} UTC ({local} ici)</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} d’avance</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>{minutes}&#xa0;min de retard</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>{minutes}&#xa0;min d’avance</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}&#xa0;: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Tapez un titre</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>décalé de %n minute</numerusform>
            <numerusform>décalé de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>réel %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>Programme&#xa0;: Enter va à un point</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>Rien&#xa0;: c’est le dernier point</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>La base est comme elle était le {when}. Ce qu’il y avait avant est la copie la plus récente.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>Impossible d’écrire dans le dossier {folder} ({reason}). Lancez l’application avec --data DIR pour en utiliser un autre.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>Un problème est survenu dans l’application. Tout ce qui était affiché comme enregistré est en sécurité. Vous pouvez continuer&#xa0;; si cela se reproduit, enregistrez un fichier de diagnostic (Ctrl+K) et envoyez-le-nous.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>Bulletin %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 n’a aucune voix à retirer.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1 ou %2 ou %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>Les bulletins ne portent pas de nom.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>Vote compté par pointage&#xa0;: il n’y a pas de bulletins.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Pas encore de bulletins.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>Égalité à la 1re place</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>Égalité à la 2e place</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>Égalité à la 3e place</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>Égalité à la place %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>L’égalité franchit la limite après la place %1&#xa0;: tous les ex æquo passent au plan, %n en tout.</numerusform>
            <numerusform>L’égalité franchit la limite après la place %1&#xa0;: tous les ex æquo passent au plan, %n en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Les deux passent au plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Tous les ex æquo passent au plan.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>Égalité</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>Rang %1, ex æquo.</translation>
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
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissoudre</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>Passe au plan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains levées</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>Salles&#xa0;: {rooms} sur {expected}, bulletins&#xa0;: {ballots}, voix&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>Salles&#xa0;: {rooms} sur {expected}, à main levée&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>Une voix signifie&#xa0;: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>Autres sans aucune voix&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>Numéros de cette ligne</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>Clore le vote&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>Votants&#xa0;: %1 sur %n personne.</numerusform>
            <numerusform>Votants&#xa0;: %1 sur %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n bulletin tapé ici n’est pas encore compté.</numerusform>
            <numerusform>%n bulletins tapés ici ne sont pas encore comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>Vous pourrez le rouvrir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Clore le vote</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>Numéros ou mots</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>Impossible de lire le tableau&#xa0;: corrigez ceci dans le fichier, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Colonnes non lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>Aucune&#xa0;: toutes sont lues.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>colonnes séparées par des virgules</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>colonnes séparées par des points-virgules</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>colonnes séparées par des tabulations</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>colonnes séparées par des barres</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>en-têtes à la ligne %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>Une note demande des mots, pas seulement des signes.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrivez une note</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n soutien</numerusform>
            <numerusform>%n soutiens</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>communauté non précisée</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>La communauté qui parle&#xa0;: tapez @ et son nom</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprétée</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>Langue suivante (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>Entendue par interprétation (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Note clé</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>Note clé (tapez %1)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Ira sous %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>Sur aucune initiative. Tapez # pour en choisir une.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. Cliquez, ou tapez #0, pour Général.</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>supprimé ici</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>supprimé là-bas</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Cette base</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>Supprimé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>Modifié dans Excel</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>Modifié&#xa0;: {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>Celle affichée</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>Garder {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Garder cette base</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Prendre {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>Prendre le classeur</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>Garder celle affichée</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>Une seule des deux peut compter.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>L’une des deux est supprimée.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>La suppression est maintenue&#xa0;; l’autre version est omise.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>Reste dans la liste.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>L’autre version est omise.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>La plus récente ({time}).</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>La plus récente est omise.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>Rien&#xa0;: c’est supprimé.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>Avant le retour, ce qu’il y a maintenant est copié.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copies, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Pas encore de copies</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>Une copie est faite toutes les dix minutes si quelque chose a été modifié.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copie faite.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>endommagée&#xa0;; lecture impossible</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>rien de saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre enregistrement</numerusform>
            <numerusform>%n autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>faite automatiquement</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant un retour</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>avant une nouvelle version de l’application</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>depuis&#xa0;: {what} de plus ou avec changements</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>seulement dans cette copie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>identique à la base actuelle</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>La copie du {when} contient {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>Plus récent, et encore lisible dans le fichier endommagé&#xa0;: {what}. C’est gardé.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>Rien de plus récent n’a pu être lu dans le fichier endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n changement n’a pas pu être lu.</numerusform>
            <numerusform>%n changements n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>Absentes d’ici, mais leur texte est encore dans {file}&#xa0;: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>Comptage de %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 à %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>Langues&#xa0;: %1 sur %2 personnes présentes.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>Communautés&#xa0;: %1 sur %2 personnes présentes.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1&#xa0;min</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>Une minute de plus (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>Point suivant du programme (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Revenir au point précédent</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>Revenir au point précédent (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
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
            <numerusform>%n sur un groupe dont elle fait partie</numerusform>
            <numerusform>%n sur un groupe dont elle fait partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n communauté</numerusform>
            <numerusform>%n communautés</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>aucune voix demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copier le rappel</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>Salles reçues&#xa0;: {received} sur {expected}</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>{received} salles sur {expected} seraient reçues</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}&#xa0;: reçue</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}&#xa0;: nouveau classeur, pas encore fusionné</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}&#xa0;: classeur révisé, pas encore fusionné</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}&#xa0;: modifié dans Excel, pas encore fusionné</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}&#xa0;: son fichier a été rejeté</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}&#xa0;: manquante. Enter pour dire pourquoi.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}&#xa0;: pas de notes, car&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}&#xa0;: reçue, et révisée depuis</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room} : saisie ici, aucun fichier reçu</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (jour {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (fichier rejeté)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>Manquantes&#xa0;: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>Pas de notes de&#xa0;: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>Toutes les salles sont là.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} et %n autre</numerusform>
            <numerusform>{rooms} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>Les fichiers de ces salles de {event} sont arrivés, mais ne peuvent pas être lus : {rooms}. Dans l’application, appuyez sur Ctrl+E et envoyez-nous de nouveau le fichier. Merci !</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>Nous attendons encore les classeurs de ces salles de {event}&#xa0;: {rooms}. Dans l’application, appuyez sur Ctrl+E et envoyez-nous le fichier. Merci&#xa0;!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>Ce qui a été discuté et a reçu des voix</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Ont participé</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>Salles manquantes</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>Aucune salle ne manque</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Personne n’a encore rien noté</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>La couverture apparaît à mesure que les salles discutent et votent, ou quand des classeurs sont fusionnés.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>Rien n’en est venu</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>Jamais discutées</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>Sans aucune voix</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>Discutées, sans voix</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>Tout a été discuté</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>Tout ce qui pouvait recevoir des voix en a</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>Tout ce qui a été discuté et pouvait recevoir des voix en a</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n note sur aucune initiative</numerusform>
            <numerusform>%n notes sur aucune initiative</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ compte les notes sur un groupe dont une initiative fait partie</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>La base est endommagée</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>Ouvrir avec cette copie</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Choisir une autre base</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copies, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>Aucune de ses copies n’est lisible</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>Ce qui est encore lisible du fichier endommagé devient la base.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Commencer avec une base vide</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} n’est plus là</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} est vide, et ne l’était pas</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} est endommagé</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>Rien n’y a été écrit. Choisissez une autre base, ou recommencez.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>Ses copies, elles, sont là. Si le fichier a seulement été déplacé, fermez ceci et remettez-le en place. Sinon, continuez avec une copie&#xa0;; la liste dit ce que contient chacune.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>Rien n’y a été écrit. Continuez avec une copie&#xa0;: ce qui est encore lisible du fichier endommagé y est ajouté, et rien de lisible n’est perdu.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>En tout&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>Le fichier endommagé reste à côté, sous le nom {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Lecture de ce qui reste …</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} tranchés sur {all}</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>Chaque comptage est gardé. Jusqu’à votre choix, celui qui a le plus de voix compte.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Appliquer ce choix à l’autre aussi</numerusform>
            <numerusform>Appliquer ce choix aux %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>Retour à la fusion</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>Les deux versions sont gardées. Jusqu’à votre choix, la plus récente est affichée&#xa0;; une version supprimée ne l’est que s’il n’en reste pas d’autre.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>Les voix de plusieurs ordinateurs ne sont jamais additionnées. Les autres restent dans la base et peuvent être choisies à nouveau avec Annuler.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Trancher et continuer</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est tranché</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z annule le dernier choix.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Enregistrer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>{file} est écrit. Il ne contient aucun texte des participants&#xa0;; regardez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>Pas fusionné tant qu’une chose n’y est pas corrigée.</numerusform>
            <numerusform>Pas fusionné tant que %n choses n’y sont pas corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistré le {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>ni notes ni bulletins</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Rien de nouveau dans ce fichier.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (et %n autre)</numerusform>
            <numerusform>{reason} (et %n autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>voix comptées sur %n ordinateur</numerusform>
            <numerusform>voix comptées sur %n ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n enregistrement aux versions divergentes</numerusform>
            <numerusform>%n enregistrements aux versions divergentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>{records} aux versions divergentes</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>{records} de plus dans Excel</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>{records} avec changements dans Excel</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>{records} de plus ou avec changements dans Excel</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>{records} de plus</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records} avec changements</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records} en moins</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>Des présentations sont en cours, mais «&#xa0;{item}&#xa0;» n’a pas commencé au programme.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>«&#xa0;{item}&#xa0;» aurait dû commencer à {time}.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>Commencé plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n second(s) ago</source>
        <translation>
            <numerusform>Commencé il y a %n seconde</numerusform>
            <numerusform>Commencé il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n minute(s) ago</source>
        <translation>
            <numerusform>Commencé il y a %n minute</numerusform>
            <numerusform>Commencé il y a %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Rien n’a été ouvert&#xa0;: %n erreur dans {file}.</numerusform>
            <numerusform>Rien n’a été ouvert&#xa0;: %n erreurs dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>Corrigez-les et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} est un autre événement&#xa0;: {title}. Il aura une base à lui.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>Ouvrir dans une base à part</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} contient l’événement tel qu’il est ici.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omis&#xa0;:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} ne peut pas remplacer l’événement d’ici.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>Ce qui a été saisi suit, et garde les deux numéros.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} change %n chose dans cet événement.</numerusform>
            <numerusform>{file} change %n choses dans cet événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Appliquer ces changements</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>{old} n’est plus dans la liste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} devient {new}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>{old} devient {new}&#xa0;: {title}, sous le titre {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>La version {name} de la liste est appliquée. Ce qui a été saisi suit.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>Enregistré&#xa0;: {file}, dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>Enregistré&#xa0;: {file}, dans {folder}. Ce qui y avait été modifié s’appelle maintenant {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>Pas de vote</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n tour</numerusform>
            <numerusform>{vote}, %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, et %n autre</numerusform>
            <numerusform>{what}, et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>À préparer une fois&#xa0;; remettez ensuite le fichier d’événement à chaque salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>Enregistrer l’événement (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n&#xa0;min, fin {time}</numerusform>
            <numerusform>%n&#xa0;min, fin {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n dans {rooms}</numerusform>
            <numerusform>%n dans {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>Aucune préparée</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Ajouter un point au programme</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>Modifier les initiatives</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Présentations préparées</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>Modifier les présentations préparées</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n dans {recommendations}</numerusform>
            <numerusform>%n dans {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>Convivialité</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n dans une langue inconnue</numerusform>
            <numerusform>%n dans une langue inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n avec interprétation vers une langue inconnue</numerusform>
            <numerusform>%n avec interprétation vers une langue inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n sans facilitation</numerusform>
            <numerusform>%n sans facilitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n sans prise de notes</numerusform>
            <numerusform>%n sans prise de notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n au même nom</numerusform>
            <numerusform>%n au même nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n temps en salles sans tour</numerusform>
            <numerusform>%n temps en salles sans tour</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>Un tour n’est pas au programme</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>Finit après minuit</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n tour sans question</numerusform>
            <numerusform>%n tours sans question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n tour ne dit pas ce que signifie une voix</numerusform>
            <numerusform>%n tours ne disent pas ce que signifie une voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>Titres manquants en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Titres manquants dans %n langue</numerusform>
            <numerusform>Titres manquants dans %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>Recommandations manquantes en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Recommandations manquantes dans %n langue</numerusform>
            <numerusform>Recommandations manquantes dans %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>Textes manquants en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Textes manquants dans %n langue</numerusform>
            <numerusform>Textes manquants dans %n langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n groupe sans initiatives</numerusform>
            <numerusform>%n groupes sans initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n sans titre</numerusform>
            <numerusform>%n sans titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n sans auteur</numerusform>
            <numerusform>%n sans auteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n créneau trop court</numerusform>
            <numerusform>%n créneaux trop courts</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>Aucun point du programme pour les présentations</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>Choisir un dossier pour le classeur</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>Exporté&#xa0;: {file}, dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>Exporté : {file}, dans {folder}. Ce qui s’y trouvait s’appelle maintenant {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n bulletin inachevé n’y figure pas</numerusform>
            <numerusform>%n bulletins inachevés n’y figurent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, autre colonne</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>et aussi</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>Une autre colonne pour %1</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>Pas dans ce tableau</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>prise aussi pour %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n non comprise</numerusform>
            <numerusform>%n non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>Choisir des classeurs ou des bases</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>Classeurs et bases</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>Choisir le dossier des classeurs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>Choisir un tableau de priorités préalables</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>Choisir un tableau d’inscriptions</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>Choisir le tableau d’un questionnaire</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>Fichiers d’événement</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>Choisir un fichier d’événement</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>Choisir un dossier pour le fichier d’événement</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>Copier ce qui est dit de ce fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event}&#xa0;: tout est prêt</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>Choisissez votre salle et ce que vous y faites.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>Vous pourrez changer plus tard&#xa0;: cliquez sur la salle, en haut. Un même ordinateur peut tenir deux rôles.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>Tout reste sur cet ordinateur. Ni compte ni réseau.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>Vous parlez avec les gens et tenez l’horaire.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>Minuteur et question en grand</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>Voix saisies par numéro</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>Voir qui n’a pas encore parlé</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>Vous écrivez ce que les gens disent.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>Des notes sans la souris</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 rattache à une initiative</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>Arabe, chinois, toutes les écritures</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>Vous réunissez toutes les salles.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>Déposer %n classeur</numerusform>
            <numerusform>Déposer %n classeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>Voir quelles salles manquent</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>Classement, participation, ex æquo</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>S’entraîner cinq minutes</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>Dossier&#xa0;: {folder}. En choisir un autre</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>Impossible d’afficher cette langue sur cet ordinateur&#xa0;: {language}. Installez la police {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>%n personne du tableau précédent ({file}) est gardée à part.</numerusform>
            <numerusform>%n personnes du tableau précédent ({file}) sont gardées à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les restaurer</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>Les effacer définitivement</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>Contributions des absents</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Temps convivial</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>Un tableau de ce qu’ils ont envoyé&#xa0;; déposez-le ici</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>Des groupes avec de nouveaux visages, tour après tour</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>Lire les contributions des absents</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Petits groupes pour le temps convivial</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Le texte est maintenant «&#xa0;%1&#xa0;». Enter garde ce que vous avez tapé, Esc prend ce texte.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>Où se fait l’étape</numerusform>
            <numerusform>Où se font les %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>Objectif en une phrase</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>Que faut-il avoir accompli en 18 mois&#xa0;?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>Aussi écrit ici&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>Ouvrir {address} dans le navigateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>Guide pour</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>Comptages des présents</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>Compté %n fois, la dernière à %1</numerusform>
            <numerusform>Compté %n fois, la dernière à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>Pas de notes de {room}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>{room}&#xa0;: attendue à nouveau</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>Priorités préalables lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>Priorités préalables supprimées</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>Priorité préalable rattachée à une initiative</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>Compte à rebours lancé</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>Compte à rebours mis en pause</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>Compte à rebours lancé après coup</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>Une minute ajoutée</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>Suite décalée de {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Point suivant du programme</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Retour au point précédent du programme</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>Programme&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>{count} conflits tranchés</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>La salle {room} s’appelle maintenant {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>Salle {room}&#xa0;: langue {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>Salle {room}&#xa0;: jour {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>Salle {room}&#xa0;: interprétation vers {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>Salle {room}&#xa0;: thème {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>Salle {room}&#xa0;: facilitation par {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>Salle {room}&#xa0;: prise de notes par {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>Salle {room}&#xa0;: sans interprétation</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>Salle {room}&#xa0;: sans thème</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>Salle {room}&#xa0;: sans facilitation</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>Salle {room}&#xa0;: sans prise de notes</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>Jour {name} ajouté</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>Jour {name} supprimé</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>Jour {name} modifié</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>«&#xa0;{name}&#xa0;» ajouté au programme</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>«&#xa0;{name}&#xa0;» supprimé du programme</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>«&#xa0;{name}&#xa0;» modifié au programme</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>Tour «&#xa0;{name}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>Tour «&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>Tour «&#xa0;{name}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>Présentation préparée «&#xa0;{name}&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>Présentation préparée «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>Présentation préparée «&#xa0;{name}&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>Recommandation {name} ajoutée</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>Recommandation {name} supprimée</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>Recommandation {name} modifiée</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>Initiative {name} ajoutée</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>Initiative {name} supprimée</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>Initiative {name} modifiée</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>Groupe {name} ajouté</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>Groupe {name} supprimé</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>Groupe {name} modifié</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>Vote de «&#xa0;{name}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>Événement renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>Version de la liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>Remarques sur l’événement modifiées</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>Ordre des traductions modifié</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>«&#xa0;{name}&#xa0;» en {language}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>«&#xa0;{name}&#xa0;» sans traduction en {language}</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>Traductions en {language}, modifiées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>{old} devient {new}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>Salle {room} supprimée</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>Salle {room} ajoutée</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>Ordre des salles modifié</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>Ordre des tours modifié</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>Ordre des recommandations modifié</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>Ordre des initiatives modifié</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>Ordre des groupes modifié</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>Ordre des présentations préparées modifié</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>Ordre du programme modifié</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>Ordre des jours modifié</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>{file} fusionné</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>{count} fichiers fusionnés</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>Version antérieure d’une note restaurée</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>{count} notes ajoutées</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>Soutien modifié</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Objectif modifié</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Objectif supprimé</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Étape ajoutée</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Étape modifiée</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>Action clé marquée</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>Action clé retirée</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Étape supprimée</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Étape déplacée</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>Répétition jouée</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>Personnes présentes&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>Comptage des présents corrigé&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>Comptage des présents supprimé</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>Notes similaires regroupées</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>Notes similaires séparées</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>Présentation mise en pause</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Présentation lancée</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Présentation suivante</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>Présentation sautée</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>Présentation sautée remise en attente</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Retour à la présentation précédente</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>{seconds}&#xa0;s ajoutées à une présentation</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>Présentation lancée après coup</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>Temps de la présentation remis au début</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>Présentation ajoutée</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>{count} présentations ajoutées</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>Présentation modifiée</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>Présentation supprimée</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>Présentation déplacée</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>Présentations raccourcies</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>Présentation déplacée vers un autre créneau</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>Les voix de l’ordinateur {device} comptent</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>Bulletin ajouté</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>Bulletins du chat&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>Bulletin corrigé</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>Bulletin {number} supprimé</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>Pointage de {initiative} modifié</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>Bulletins convertis en pointage</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>Façon de compter choisie</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Vote clos</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>Vote rouvert</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>Version {name} de la liste appliquée&#xa0;; initiatives à numéro changé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifiée ou a eu lieu dans sa salle, et y reste telle quelle</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>L’événement a été modifié</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} et %n autre</numerusform>
            <numerusform>{what} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>sur l’ordinateur {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>Arrivée par une fusion</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>Modifiée dans un tableur</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>À côté de celle affichée, pas encore tranché</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>sur un autre ordinateur (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>Le plus récent d’abord. Enter va à l’enregistrement.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Cette salle</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historique, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>Chaque note, voix et étape apparaîtra ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>Cette ligne n’a modifié aucun enregistrement en particulier.</translation>
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
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Titre provisoire</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>Numéro ultérieur</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Tapez un titre</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>titre provisoire</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>Ajouter des voix à un autre groupe</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>Lettre ou mots d’un groupe</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>Groupes trouvés</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>Ajouter des voix à une autre initiative</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>Numéro ou mots d’une initiative</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>Initiatives trouvées</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>Liste de travail</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>Filtrer %n initiative</numerusform>
            <numerusform>Filtrer %n initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>Tapez un numéro ou un mot du titre.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>Aucune initiative trouvée</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>Une traduction provisoire de&#xa0;: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>Titre provisoire&#xa0;: absent des sources.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
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
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>traduction provisoire</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>titre provisoire, non vérifié</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n sans titre en {language}</numerusform>
            <numerusform>%n sans titre en {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n manquant en {language}</numerusform>
            <numerusform>%n manquants en {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Partie de la liste</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Version de la liste</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>Langue à côté de l’anglais</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
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
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n pointage</numerusform>
            <numerusform>%n pointages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n voix par pointage</numerusform>
            <numerusform>%n voix par pointage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n présentation</numerusform>
            <numerusform>%n présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n comptage des présents</numerusform>
            <numerusform>%n comptages des présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n choix de décompte</numerusform>
            <numerusform>%n choix de décompte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n motif d’absence de notes</numerusform>
            <numerusform>%n motifs d’absence de notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
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
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>Continuer le vote</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>Retour à l’application</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>%n bulletin a été déposé ici.</numerusform>
            <numerusform>%n bulletins ont été déposés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>Le bulletin en cours n’est pas compté.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>Pour la facilitation&#xa0;: finir le vote sur cet ordinateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 de son côté</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 avec la Fondation</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>Annulé dans {where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>Rétabli dans {where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>Tour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>Quittez d’abord l’entraînement&#xa0;: ceci ouvre une autre base.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>L’ont nommée</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Toutes les communautés</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>Communautés qui l’ont nommée avant l’événement&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>Communautés sans région&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>Les régions de moins de {least} communautés sont réunies à une voisine.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>Communautés qui l’ont nommée&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>aucune communauté connue</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>des communautés l’ont nommée</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>des voix dans les salles</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>Communautés qui l’ont nommée, par région</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>Personne ne l’a nommée au préalable.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>Au préalable&#xa0;: rang %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>Les salles n’ont pas voté à ce sujet.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>Dans les salles&#xa0;: aucune voix.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>Dans les salles&#xa0;: rang %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>Sans région&#xa0;: {names}. L’ont nommée&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>Carte des priorités préalables</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>Pas encore de priorités préalables</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>Un tableau dit ce que les communautés plaçaient en tête avant l’événement.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>Lire un tableau</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>Utiliser les rapports de novembre 2020</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Initiative précédente</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Initiative suivante</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>Plus d’options pour ces priorités</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Montre la même chose en tableau</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>Ce que chaque région a le plus nommé</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n communauté</numerusform>
            <numerusform>%n communautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>Rappel copié.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Annuler cette fusion</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>{file} doit d’abord être fusionné. Les deux versions sont gardées, puis vous choisissez.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>Fusionner et résoudre</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>conflit reste ouvert</numerusform>
            <numerusform>conflits restent ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>S’affiche dès que tous les fichiers sont lus. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>Aucun de ces fichiers ne peut être fusionné.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejeté.</numerusform>
            <numerusform>%n rejetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>Rien de nouveau dans les autres.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>Rien de nouveau dans ces fichiers.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Choisissez d’abord des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Trancher %n question</numerusform>
            <numerusform>Trancher %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>Fusionner %n classeur</numerusform>
            <numerusform>Fusionner %n classeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Fusionner %n fichier</numerusform>
            <numerusform>Fusionner %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>salle</numerusform>
            <numerusform>salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>bulletin</numerusform>
            <numerusform>bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>voix par pointage</numerusform>
            <numerusform>voix par pointage</numerusform>
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
            <numerusform>objectif</numerusform>
            <numerusform>objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>étape</numerusform>
            <numerusform>étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>présentation</numerusform>
            <numerusform>présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>comptage des présents</numerusform>
            <numerusform>comptages des présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>bulletin modifié</numerusform>
            <numerusform>bulletins modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>pointage modifié</numerusform>
            <numerusform>pointages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>note mise à jour</numerusform>
            <numerusform>notes mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>objectif mis à jour</numerusform>
            <numerusform>objectifs mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>étape mise à jour</numerusform>
            <numerusform>étapes mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>présentation mise à jour</numerusform>
            <numerusform>présentations mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>comptage mis à jour</numerusform>
            <numerusform>comptages mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>bulletin retiré</numerusform>
            <numerusform>bulletins retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>pointage supprimé</numerusform>
            <numerusform>pointages supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>note supprimée</numerusform>
            <numerusform>notes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>objectif supprimé</numerusform>
            <numerusform>objectifs supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>étape supprimée</numerusform>
            <numerusform>étapes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>présentation supprimée</numerusform>
            <numerusform>présentations supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>comptage supprimé</numerusform>
            <numerusform>comptages supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>Premières places après cette fusion</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>Premières places actuelles</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>Premières places après cette fusion : {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>Premières places actuelles : {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ sort</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>sort des premières places</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ entre</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>entre dans les premières places</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>gagne %n place</numerusform>
            <numerusform>gagne %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>perd %n place</numerusform>
            <numerusform>perd %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{what} dans {rooms}. Les deux versions sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>Plusieurs ordinateurs ont compté les voix de {rooms}. Un seul décompte est retenu, jamais leur somme&#xa0;; vous choisissez lequel.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Annuler cette fusion</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>Fusionner à nouveau le même fichier ne change rien.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n fichier sera lu ensuite.</numerusform>
            <numerusform>%n fichiers seront lus ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejeté.</numerusform>
            <numerusform>%n rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n question à trancher.</numerusform>
            <numerusform>%n questions à trancher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n classeur fusionné.</numerusform>
            <numerusform>%n classeurs fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n fichier fusionné.</numerusform>
            <numerusform>%n fichiers fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n fichier avait changé depuis l’aperçu et a été relu&#xa0;: {files}.</numerusform>
            <numerusform>%n fichiers avaient changé depuis l’aperçu et ont été relus&#xa0;: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Arrêté. Rien n’a été fusionné.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Arrêté. %n classeur a été fusionné, en entier.</numerusform>
            <numerusform>Arrêté. %n classeurs ont été fusionnés, en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n fichier attend.</numerusform>
            <numerusform>%n fichiers attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>La fusion a été annulée&#xa0;: %n classeur est revenu en arrière.</numerusform>
            <numerusform>La fusion a été annulée&#xa0;: %n classeurs sont revenus en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n enregistrement reste, car il a été modifié ici depuis.</numerusform>
            <numerusform>%n enregistrements restent, car ils ont été modifiés ici depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chercher une salle</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>Déposez les classeurs ici</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>De salles ou déjà fusionnés (.xlsx), d’autres bases (.sqlite), ou un dossier de classeurs. Les fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>Déposez-les ici, ou appuyez sur Ctrl+O.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>États des fichiers</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>Aucun fichier de ce nom ou de cette salle</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc affiche tout à nouveau.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Aucun fichier dans cet état</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>«&#xa0;Tous&#xa0;» affiche les autres.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Omise. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Titre. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>Notes du texte collé</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>Garder en un seul texte</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>modifie une ligne</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>la joint à la précédente</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>l’omet</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>la reprend</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>Une note demande du texte. Space dans la liste l’omet.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n note du texte collé</numerusform>
            <numerusform>%n notes du texte collé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Ajouter %n note</numerusform>
            <numerusform>Ajouter %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publiée</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>À ne pas publier</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>par une machine</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n caractère de plus</numerusform>
            <numerusform>%n caractères de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>Traduction %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interprétée</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tous les champs</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>ne change rien</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>Toute initiative</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>Toute communauté</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>Aucune communauté nommée</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>Notes clés</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>Interprétée</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Note clé</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publiée</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traduite par</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>Fermer le programme (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>Ouvrir le programme (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>Une note demande du texte. Esc la laisse telle quelle.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>Filtrer les notes (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Chercher dans toutes les salles</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>Notes affichées</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>Seulement Général</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, la dernière %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>Esc dans Chercher affiche tout à nouveau.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc enlève les filtres l’un après l’autre.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>Les notes d’autres initiatives sont sous Toutes les notes.</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>Tapez ci-dessous et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>interprétée</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>initiative %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n soutien</numerusform>
            <numerusform>%n soutiens</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>note clé</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>Notes de toutes les salles</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>Ces notes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>Recherche de notes similaires…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Personne n’a encore rien noté</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>Personne n’a encore rien noté ce jour-là</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>Les notes apparaissent à mesure que les salles les écrivent, ou quand des classeurs sont fusionnés.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>Personne n’a encore rien noté ici</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n regroupement de notes similaires</numerusform>
            <numerusform>%n regroupements de notes similaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{number} sur {count} avec des notes</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>accepte le regroupement</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>le dissout</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>va à sa salle</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>retour aux initiatives</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>Rien trouvé. Essayez un numéro, un mot d’un titre ou une salle.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># initiative   @ communauté   / salle</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>Mettre en pause le compte à rebours</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>Lancer le compte à rebours</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Page&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>Notes de cette salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>Autres salles avec du contenu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · Jour {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>texte inachevé</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>Aller à&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>Notes des autres salles</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>Chercher «&#xa0;{words}&#xa0;» dans toutes les salles</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>Ouvrir un chat enregistré</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>Chats enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>Prêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>Remplacées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>Illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>Ignorées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>Ajouter %n bulletin</numerusform>
            <numerusform>Ajouter %n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>À la place du bulletin déjà pris dans le chat</numerusform>
            <numerusform>À la place des %n bulletins déjà pris dans le chat</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>Aucun nom trouvé&#xa0;: chaque ligne compte pour une personne.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>La dernière ligne lisible de chaque personne compte. Deux personnes du même nom ne peuvent pas être distinguées. Les noms ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>Qui est dans les deux chats est compté deux fois.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 bulletins, mais %3 personnes présentes.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 bulletins + %2 sans vote = %3 personnes présentes</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>%1 bulletins avec ceux déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n ligne reste de côté tant que vous ne la corrigez pas.</numerusform>
            <numerusform>%n lignes restent de côté tant que vous ne les corrigez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>Collez le chat ici, ou déposez le fichier enregistré par le logiciel de réunion.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>Texte du chat</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>Bulletins trouvés</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>Coller les bulletins d’un chat</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n place attribuée&#xa0;; les listes sont dans {folder}.</numerusform>
            <numerusform>%n places attribuées&#xa0;; les listes sont dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>Sans adresse électronique, donc absents de la liste pour le logiciel de réunion : {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>Jour {day}&#xa0;: %n personne ne suit que {languages}&#xa0;; aucune salle ne l’offre.</numerusform>
            <numerusform>Jour {day}&#xa0;: %n personnes ne suivent que {languages}&#xa0;; aucune salle ne l’offre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>%n liste de ces personnes effacée.</numerusform>
            <numerusform>%n listes de ces personnes effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file} a été modifié depuis son écriture, et y est laissé.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file} n’est plus là où il a été écrit. S’il a été déplacé, détruisez-le à son nouvel emplacement.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file} n’a pas pu être effacé. Détruisez-le.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>le nom d’une communauté</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>un numéro&#xa0;; une ligne nomme une recommandation ou une initiative, ou porte une note</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>une recommandation de {first} à {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>un bulletin qui nomme des initiatives de cet événement</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>un bulletin qui nomme des groupes de cet événement</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>un bulletin qui nomme chaque initiative une seule fois</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>un bulletin qui nomme chaque groupe une seule fois</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>un bulletin de {number} choix au plus</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>un bulletin (points par bulletin&#xa0;: {number} au plus)</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>un bulletin qui classe {number} choix au plus</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>un bulletin (scores par bulletin&#xa0;: {number} au plus)</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>un bulletin&#xa0;: ce tour compte les mains levées, sur la feuille Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>un bulletin de scores de 0 à {highest}, comme {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>un bulletin&#xa0;: ce tour n’en a pas</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>des numéros de {first} à {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>des lettres de {first} à {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>le code d’une langue, comme en ou zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>un nombre de minutes de 1 à 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>une date comme 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>une heure UTC comme 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>une durée de {first} à {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>un lien comme https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>un seul numéro&#xa0;: deux initiatives ne peuvent pas devenir une seule, sinon qui a choisi les deux compterait double. Gardez-en une ici, et faites de l’autre une initiative à part</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>salle {room}, jour {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>vote du tour {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>initiative {number} «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>une recommandation</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>un tour</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un élément</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>des groupes sur lesquels voter</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>un titre ou un auteur</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>un jour de la salle {room}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>listes antérieures</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>d’autres que {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} dans {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>un numéro qui lui soit propre dans cette liste</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiatives</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salles</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, salle</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, jour</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, créneau</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, initiative</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, durée prévue</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, titre</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>une liste antérieure&#xa0;: c’est celle que «&#xa0;List version&#xa0;» nomme</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base en lecture seule</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier de la base est endommagé</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur de lecture ou d’écriture du disque</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base ou le disque est plein</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>une répétition</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>l’événement réel</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, jour {day}, initiative {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, jour {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>une langue connue</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>une salle de cet événement</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>une initiative</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un id</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>une version</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>un classeur de salle</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>un nombre comme 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>bulletins</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>pointages</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>présentations</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>comptage des présents</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la salle</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>des voix comptées séparément</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>des salles sans classeur</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>les horaires des présentations</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>priorités préalables</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>notes similaires</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>ligne {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>des numéros de {first} à {last}, et {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>des numéros de {first} à {last}, avec {parts} à la place de {numbers}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>l’un de ceux-ci&#xa0;: {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>une initiative&#xa0;: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>une initiative de cette liste ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>initiative {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>groupe {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>jour {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>tour {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>salle {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>présentation {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point du programme</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>point du programme {key}</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>un nombre entier jusqu’à {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>{number} lignes</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>plus de {number} lignes</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>{number} textes</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>un texte de {number} caractères au plus</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>un besoin, ou aucun</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>un jour de l’événement</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>une salle de l’événement</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>la table «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>son événement</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>l’id de cette session</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un id à lui</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>la table de son enregistrement</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>un enregistrement complet</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>l’enregistrement de ses id, version et session</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>des sessions de cette base</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>un jour de cet événement</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>un tour de cet événement</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>des noms avec des nombres</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>un élément de cette liste ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>une session de cette base</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>un texte qui puisse tenir dans un classeur</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>le contenu d’une urne</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>un moment avant l’an 10000</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>un type de note</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>un bulletin&#xa0;: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} Mo, lignes&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>{number} choix</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} ou plus</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>l’un des groupes</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>l’id d’un classeur</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>le nom d’un appareil</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>les ids de sessions</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>About n’a pas «&#xa0;{fact}&#xa0;»</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>About indique «&#xa0;{found}&#xa0;» pour {fact}</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>{number} feuilles</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} Mo de texte</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, ligne {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>{number} éléments</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>{number} formules</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>une balise plus longue</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>plus de {number} éléments imbriqués</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>un texte plus long</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} lettres</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>{number} colonnes</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>un fichier ancien ou protégé</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>il ne commence pas comme un tel classeur</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>ce n’est pas un fichier zip</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>{number} parties</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} Mo une fois décompressé</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>une de ses parties, décompressée, fait {number} fois sa taille</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} fois</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>un fichier zip contenant autre chose</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>un classeur binaire, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>un fichier LibreOffice, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>chaque nom une seule fois avec un nombre, comme «&#xa0;en 5; fr 3&#xa0;»</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>un moment comme 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>des minutes et secondes comme 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>yes ou rien</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>il n’a pas de feuille About</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>un groupe de cet événement ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>un bulletin de cet événement</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>une initiative de la liste «&#xa0;{list}&#xa0;» qui existe aussi dans «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>la salle de ce classeur ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>un Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>ce qui a été exporté ici</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>un bulletin. Pour le retirer, tapez yes dans Withdrawn</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>un jour de cet événement ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>un tour de cet événement ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>une salle de cet événement ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · Jour {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>Questionnaire</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Initiatives %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>De son côté</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>Avec la Fondation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>Niveau de coordination</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>Communautés intéressées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>Qui associer, et comment</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>À quoi se voit la réussite</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Besoins de soutien</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Responsable&#xa0;?</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>Communautés&#xa0;?</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Date&#xa0;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>pas d’objectif</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>pas d’étapes</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>pas d’action clé</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>pas de responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>Autre initiative</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n action clé dans cette salle</numerusform>
            <numerusform>%n actions clés dans cette salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>D’habitude&#xa0;: %n.</numerusform>
            <numerusform>D’habitude&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>déplace une étape</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>fixe le niveau</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>marque une action clé</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 sur %2 en place</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>Initiatives du plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Chercher dans le plan</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Choisir une autre liste</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>Complet signifie&#xa0;: un objectif, des étapes, une action clé, et pour chaque étape un responsable et une date.</translation>
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
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Pas encore d’étapes</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>Tapez la première ci-dessous et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>Rien dans cette liste</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>Choisissez une autre liste, ou ajoutez-y une initiative avec Ctrl J.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc affiche tout à nouveau.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Pas encore de voix</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>Choisissez une autre liste ci-dessous.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>Initiative précédente</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Initiative suivante</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>Plans de toutes les salles</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Aucune lacune</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>Chaque plan a tout ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Objectifs et étapes</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>Avec lacunes seulement</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>va à sa salle</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>retour aux initiatives</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>Personne n’a encore rien planifié</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>Objectifs et étapes apparaissent à mesure que les salles les écrivent, ou quand des classeurs sont fusionnés.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>Planifiée dans %n salle&#xa0;: %1</numerusform>
            <numerusform>Planifiée dans %n salles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>Aucune salle ne l’a planifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n pas encore</numerusform>
            <numerusform>%n pas encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>initiative planifiée</numerusform>
            <numerusform>initiatives planifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>objectif</numerusform>
            <numerusform>objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>étape</numerusform>
            <numerusform>étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>action clé</numerusform>
            <numerusform>actions clés</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Besoins&#xa0;: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>Intéressées&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Pas encore d’étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n étape sans responsable</numerusform>
            <numerusform>%n étapes sans responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n étape sans date</numerusform>
            <numerusform>%n étapes sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Manque&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>action clé</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Responsable&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n étape similaire</numerusform>
            <numerusform>%n étapes similaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>C’est ça</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>Tapez ce que dit quelqu’un, puis Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>Notez ce que dit quelqu’un&#xa0;: allez dans le champ, tapez, Enter. Esc en fait sortir.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>une note sur une initiative</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>Mettez une note sur l’initiative 24&#xa0;: tapez #24, une espace, le texte, puis Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>une préoccupation</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>Notez une préoccupation&#xa0;: commencez par un point d’exclamation, par exemple&#xa0;: !Qui va payer&#xa0;?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>Modifiez votre dernière note&#xa0;: flèche du haut dans le champ vide, d’autres mots, Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>Annulez cela. C’est possible pour tout, aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>le compte à rebours</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>Lancez le compte à rebours de la discussion, depuis n’importe quelle page.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>un bulletin</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>Comptez le bulletin de la sixième personne&#xa0;: allez à Vote, tapez 2 24 31, puis Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>clore le vote</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>Tout le monde a voté&#xa0;: clôturez le vote. Il peut être rouvert.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>Allez à Plan&#xa0;: tapez une première étape pour l’initiative gagnante, puis Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>Maintenant son objectif, en une phrase&#xa0;: F6 deux fois mène au champ. Tapez, puis Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>une présentation éclair</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>Allez à Éclair et lancez avec Space la présentation qui attend.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>la scène</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>Affichez la scène, la fenêtre que vous partagez avec la salle. La même touche la ferme.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’export</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>Exportez le classeur de la salle&#xa0;: c’est lui que vous envoyez à la coordination.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>une fusion</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>Trois salles ont envoyé un classeur. Ouvrez les trois, puis fusionnez-les.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>Une note de la salle 2 a été modifiée à deux endroits. Ouvrez Trancher&#xa0;; K ou T choisit une version, puis Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>les résultats</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>Regardez les résultats&#xa0;: Enter sur une initiative montre les salles derrière ses voix.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>Sur la page de l’événement, nommez la personne qui prend les notes d’une salle&#xa0;: allez à la cellule, tapez, Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>Publiez le tout dans un dossier de cet entraînement. Rien n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>{done} sur {all} faites, en {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>Étape {done} sur {all}, {time} jusqu’ici. F6 mène à cette ligne.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Commencer pour de vrai</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>L’entraînement est terminé.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Étapes sautées&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>Aucune étape n’a été faite.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>Étapes faites&#xa0;: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Tapez un titre</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Nouvelle présentation</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>Chacune attend dès le début dans la file de sa salle</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>Aucune pour l’instant. Ctrl N en prépare une.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Nouvelle présentation</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Présentations préparées</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Ajouter une présentation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Compter les présents</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>Comptage de %1&#xa0;: Enter le corrige, Esc le laisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 à %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n ligne nomme quelque chose en toutes lettres</numerusform>
            <numerusform>%n lignes nomment quelque chose en toutes lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Les parcourir</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>Rien n’a été lu&#xa0;: %n erreur dans {file}.</numerusform>
            <numerusform>Rien n’a été lu&#xa0;: %n erreurs dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Rien de nouveau&#xa0;: %n ligne était déjà là.</numerusform>
            <numerusform>Rien de nouveau&#xa0;: %n lignes étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n ligne lue, avec des remarques.</numerusform>
            <numerusform>%n lignes lues, avec des remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>Lire un autre tableau</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>Parcourir les lignes en toutes lettres</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>Supprimer toutes les priorités</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>Corrigez-les et relisez le fichier.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>Citations sans accord&#xa0;: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>Adresses électroniques&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>Numéros de téléphone&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>Utilisateurs nommés ou liés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>Noms de personnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>Auteurs de présentations éclair&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>Bulletins individuels des sessions de moins de 3 personnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>Langues et communautés des participants de sessions où moins de 3 ont été comptés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>Enregistrements supprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>Facilitateurs des salles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>Preneurs de notes des salles&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>Contrôle de confidentialité</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>Retour au contrôle de confidentialité</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>La base est lue sans bloquer la fenêtre.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>Le contrôle est refait à chaque écriture. Il lit la base, non l’écran.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>Ne publiez qu’avec l’accord de la personne citée. Il est gardé avec la note.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>Chacune est précédée d’une apostrophe dans les fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n personne comptée ou votante</numerusform>
            <numerusform>%n personnes comptées ou votantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>Besoins de soutien omis</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>Les réponses sur la langue, les données mobiles et la garde d’enfants restent ici</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>Balisage neutralisé</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n note contenait du wikicode ou du HTML</numerusform>
            <numerusform>%n notes contenaient du wikicode ou du HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>C’est affiché tel que saisi, sans aucun effet</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>Texte du chat omis</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>Seuls les bulletins sont utilisés</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>Enregistrements supprimés omis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses électroniques</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>Pages utilisateur</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>Auteurs de présentations</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>Petites sessions</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>Cellules échappées</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>Masqué pour l’instant</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Omis pour l’instant</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>%n passage sera masqué.</numerusform>
            <numerusform>%n passages seront masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n sera omis.</numerusform>
            <numerusform>%n seront omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>%n sera publié.</numerusform>
            <numerusform>%n seront publiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 trouvé</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>Noms de personnes omis</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publié</numerusform>
            <numerusform>%n publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>Masqué par […] jusqu’à votre décision</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>Omis jusqu’à votre décision</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>Les personnes citées n’ont pas encore répondu</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n autre laissée de côté&#xa0;: la réponse a été non</numerusform>
            <numerusform>%n autres laissées de côté&#xa0;: la réponse a été non</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n citation attend un accord</numerusform>
            <numerusform>%n citations attendent un accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n session de moins de 3 personnes</numerusform>
            <numerusform>%n sessions de moins de 3 personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n auteur de présentation à examiner</numerusform>
            <numerusform>%n auteurs de présentations à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n adresse électronique</numerusform>
            <numerusform>%n adresses électroniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n numéro de téléphone</numerusform>
            <numerusform>%n numéros de téléphone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n utilisateur nommé ou lié</numerusform>
            <numerusform>%n utilisateurs nommés ou liés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n nom dans les notes</numerusform>
            <numerusform>%n noms dans les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n auteur de présentation</numerusform>
            <numerusform>%n auteurs de présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n citation sans accord</numerusform>
            <numerusform>%n citations sans accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>Examiner les citations</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>Examiner les adresses</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>Examiner les numéros</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>Examiner les utilisateurs</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Examiner les noms</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>Examiner les auteurs</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Examiner les sessions</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Pas d’adresses électroniques</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses électroniques</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>utilisateurs nommés ou liés</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>auteurs de présentations</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>sessions de moins de 3 personnes</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>Aucune cellule ne commence par = + - ou @</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>Aucune cellule à échapper</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n cellule échappée</numerusform>
            <numerusform>%n cellules échappées</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>Elles commençaient par = + - ou @ et seraient exécutées dans Excel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lecture de {done} sur {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>Fusion de {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annulation de la fusion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>Classeur fusionné</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Page de rapport</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>Données tabulaires</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n décision annulée.</numerusform>
            <numerusform>%n décisions annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>Choisir un dossier où publier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>%n fichier écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>Ce qui s’y trouvait avait été modifié, et est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>Ce qui s’y trouvait comportait d’autres documents, et est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>Répétition&#xa0;: chaque document indique que personne n’a rien dit de ce qu’il contient.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>Rien n’y est encore écrit</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>Ce qui diffère de la fois précédente s’affichera à partir de la première écriture.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>Le fichier du dossier dit la même chose.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>Copié&#xa0;: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>Fusionné le {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Préparation en cours</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>La page est faite à partir de la base.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>{came} ajoutées, {went} supprimées</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Mode d’affichage</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>Wikicode</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Copier le wikicode</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>Contrôle de confidentialité</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>Changements depuis la dernière écriture</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Partie de la page</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Écriture de {done} sur {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>Choisissez au moins un document.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>Rien n’est envoyé. Les fichiers sont écrits dans le dossier ci-dessus.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>Licence des données</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, notes dans leur propre langue</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>Les mots du rapport n’existent pour l’instant qu’en anglais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n fichier CSV, UTF-8</numerusform>
            <numerusform>%n fichiers CSV, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG et SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n image, PNG et SVG</numerusform>
            <numerusform>%n images, PNG et SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>tableaux pour Commons, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} et %n autre, JSON</numerusform>
            <numerusform>{file} et %n autres, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} et %n autre partie, wikicode</numerusform>
            <numerusform>{file} et %n autres parties, wikicode</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, wikicode</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, par jour et par initiative</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{some} choisis sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>Écrire %n document</numerusform>
            <numerusform>Écrire %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Décaler la suite de %n&#xa0;min</numerusform>
            <numerusform>Décaler la suite de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>Toute la suite commence %n minute plus tard</numerusform>
            <numerusform>Toute la suite commence %n minutes plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>Salles et bulletins derrière un nombre</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>À côté du classement</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>Aucune voix dans ces salles</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Pas encore de voix</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>Choisissez d’autres salles ci-dessus.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>Les résultats apparaissent quand des voix sont comptées ou des classeurs fusionnés.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n autre sans voix</numerusform>
            <numerusform>%n autres sans voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>places par rapport aux priorités préalables des communautés</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Une voix signifie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Ce tour n’a pas de vote.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n n’a été proposée que dans certaines salles et n’a pas de rang.</numerusform>
            <numerusform>%n n’ont été proposées que dans certaines salles et n’ont pas de rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n salle n’a pas compté les présents et est omise.</numerusform>
            <numerusform>%n salles n’ont pas compté les présents et sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>Plusieurs ordinateurs ont compté les voix de {rooms}. Un seul décompte de chacune figure dans ce classement jusqu’à ce que quelqu’un choisisse&#xa0;; ils ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptées</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>pas toutes comptées</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>bulletin</numerusform>
            <numerusform>bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n salle à main levée</numerusform>
            <numerusform>%n salles à main levée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>salle</numerusform>
            <numerusform>salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>communauté</numerusform>
            <numerusform>communautés</numerusform>
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
            <numerusform>langue</numerusform>
            <numerusform>langues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} n’est pas dans la liste. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} a plusieurs parties. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} figure deux fois. À nommer une seule fois.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>{found} choix. Choisissez-en {expected} au plus.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>{found} points. Placez-en {expected} au plus.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>{found} au classement. Classez-en {expected} au plus.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>{found} scores. Donnez-en {expected} au plus.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} n’est pas proposé ici. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>«&#xa0;{found}&#xa0;» met plusieurs voix au même endroit. Ici, chaque choix est nommé une seule fois.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} n’est pas un nombre de points. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} n’a pas de score. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} n’est pas un score. Donnez de 0 à {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>Ce vote se fait à main levée. Comptez les mains et écrivez {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>Ce vote est compté par bulletins. Corrigez un bulletin, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un nombre. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>Pas encore de choix. Tapez {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>«&#xa0;{found}&#xa0;» fixe un pointage. Passez à Pointage pour l’utiliser.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» ne dit pas combien. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Ce vote est clos. Rouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>Ce vote est compté par bulletins. Convertissez-le d’abord en pointage.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>Ce vote est compté par pointage. Annulez pour revenir aux bulletins.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Ce tour n’a pas de vote.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} est inférieur à zéro. Utilisez 0 ou plus.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>Cela n’existe plus. Quelqu’un l’a supprimé.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} n’est pas une commande et reste du texte. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>Pas de numéros.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>Une phrase&#xa0;: ses nombres ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>Aucun nom n’y est associé.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>Des mots seulement.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>Une réaction.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>Remplacée par la ligne {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>Envoyée à une seule personne.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omise.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>Ligne {place}&#xa0;: pas de titre. Tapez-en un.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>Ligne {place}&#xa0;: rien ne dit que c’est une présentation. Elle est omise tant que vous ne la prenez pas.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>Ligne {place}&#xa0;: identique à la ligne {found}. Elle est omise&#xa0;; modifiez-la pour l’ajouter.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>Ligne {place}&#xa0;: {found} n’est pas dans la liste. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>Ligne {place}&#xa0;: {found} a plusieurs parties. Utilisez l’une de celles-ci&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>Ligne {place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas une durée de 10&#xa0;s à 60&#xa0;min. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>Ligne {place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas une langue connue. Utilisez un seul code, par exemple {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>Ligne {place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas une adresse web. Commencez par {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>Ligne {place}&#xa0;: {found} cellules sous {expected} en-têtes. Mettez entre guillemets le texte qui contient le séparateur de cellules.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>Ligne {place}&#xa0;: un guillemet n’est pas fermé. Fermez-le, ou tapez la présentation.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>Ligne {place}&#xa0;: des mots hors de la liste. Tapez un titre si c’est une présentation.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>Ligne {place}&#xa0;: texte barré. Modifiez-la si la présentation a lieu malgré tout.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>Ligne {place}&#xa0;: trop de wikicode pour être lue. Tapez l’auteur et le titre.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>Ligne {place}&#xa0;: {found} caractères, c’est trop long. Raccourcissez à {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>À partir de la ligne {place}, rien n’a été lu&#xa0;: {expected} propositions au plus à la fois. Lisez d’abord celles-ci, puis le reste.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>À partir de la ligne {place}, rien n’a été lu&#xa0;: {expected} de texte au plus à la fois. Lisez d’abord ceci, puis le reste.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est ni un mois ni un trimestre. Tapez par exemple {place} ou {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} est hors du plan. Utilisez un mois ou un trimestre de {place} à {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>Le plan contient deux fois {found}. Ajoutez l’année&#xa0;: {place} ou {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>Une présentation demande un titre ou un auteur.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} n’est pas une durée de présentation. Utilisez {expected}, par exemple 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>Une étape demande du texte. Delete dans la liste la supprime.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found} a changé depuis. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} vient d’une version plus récente (format {found}, celle-ci lit {expected}). Mettez l’application à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} a l’ancien format {found}. Ouvrez-le une fois en écriture&#xa0;: il est alors copié et mis au format {expected}.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} n’est pas une base de Breakout Facilitator. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>Non exporté. {place} est une base. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>Il n’y a aucune copie de {place} à laquelle revenir.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} est ouvert dans une autre fenêtre. Fermez-la, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} est ouvert dans une autre fenêtre. Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} est occupé par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} est ouvert en lecture seule. Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} est endommagé ({found}). À la prochaine ouverture, l’application propose sa copie la plus récente&#xa0;; s’il n’en a pas, fusionnez les classeurs des salles dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>Non enregistré. {place} n’est plus dans {found}&#xa0;: le fichier a été déplacé ou supprimé. Remettez-le en place, ou réessayez&#xa0;: ce qui a été supprimé est alors réécrit.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>Non enregistré. {place} n’est plus dans {found}&#xa0;: le fichier a été déplacé, ou un autre a pris sa place. Remettez-le où il était, puis réessayez.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>Le journal de {place} a été endommagé quand l’ordinateur s’est arrêté&#xa0;; changements qui n’ont pas pu y être lus&#xa0;: {found}. Le journal endommagé est gardé sous le nom {expected}.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>Le disque est presque plein&#xa0;: plus aucune copie n’est faite dans {place}. Ce que vous tapez est enregistré&#xa0;; libérez de l’espace.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>Impossible de faire des copies dans {place} ({found}). Ce que vous tapez est tout de même enregistré&#xa0;; vérifiez ce dossier.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>La copie de {place} n’a pas été terminée.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} n’est pas une copie de {place}. Utilisez l’une de celles que liste «&#xa0;copies&#xa0;».</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>La copie {place} est endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} est illisible et n’a pas de copie. Fusionnez les classeurs des salles dans une nouvelle base.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} est dans un dossier que {found} synchronise. Cela peut l’endommager pendant qu’il est ouvert. Gardez-le ailleurs, et partagez les classeurs exportés.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} est sur un lecteur réseau ({found}). C’est lent, et cela peut l’endommager. Gardez-le sur le disque de cet ordinateur, et partagez les classeurs exportés.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} contient l’événement «&#xa0;{found}&#xa0;», et non «&#xa0;{expected}&#xa0;».</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} est la base ouverte. Choisissez celle d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} n’est pas tel que l’application fait une base ({found}). Demandez plutôt les classeurs des salles.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} n’a pas de copie d’avant une fusion. Il n’y a pas de retour possible.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} n’est pas une copie de {expected} faite avant une fusion.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>Non enregistré. Le disque est plein ({place}). Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Non enregistré. Impossible d’écrire {place} ({found}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>Non exporté. Le disque est plein ({place}). Libérez de l’espace et exportez à nouveau.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Non exporté. Impossible d’écrire {place} ({found}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>Le disque est plein&#xa0;: il manque les dernières notes à la copie en texte brut {place}. Elles sont enregistrées ici&#xa0;; libérez de l’espace.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>Impossible d’écrire la copie en texte brut {place} ({found}). Vos notes sont tout de même enregistrées ici.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>Impossible de lire {place} ({found}). Vérifiez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}&#xa0;: trouvé {found}, attendu {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place} ne peut pas être supprimé (enregistrements qui y renvoient&#xa0;: {found}). Gardez-le, ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>Bulletins ou décomptes déjà présents&#xa0;: {found}. {place} reste donc tel quel. Seul le nombre de choix par personne peut changer.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>{place} ne peut pas disparaître (enregistrements qui y renvoient&#xa0;: {found}), et rien dans la nouvelle liste n’y correspond. Mettez-y cette initiative, sous n’importe quel numéro. Si elle a un autre titre, écrivez à côté son numéro actuel, dans la feuille Initiatives, dans une colonne «&#xa0;Number ({expected})&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}&#xa0;: il n’y a pas de {found} dans la liste «&#xa0;{expected}&#xa0;». Corrigez le numéro.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}&#xa0;: d’après le numéro ultérieur, c’était {found} auparavant&#xa0;; d’après le titre, c’est {expected} ici. Écrivez {found} à côté de la bonne initiative, dans la feuille Initiatives, dans une colonne «&#xa0;Number (…)&#xa0;» qui nomme la liste précédente.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}&#xa0;: {found} ne feraient plus qu’une. Qui a choisi les deux compterait double. Gardez-en une ici, et faites de l’autre une initiative à part.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}&#xa0;: son numéro précédent était {expected}, et non {found}. Corrigez-le.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place} garde son numéro (enregistrements qui y renvoient&#xa0;: {found}). Pour le changer, donnez au fichier d’événement une autre List version et une colonne «&#xa0;Number ({expected})&#xa0;», puis ouvrez-le.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>«&#xa0;{found}&#xa0;» est une liste antérieure, où des initiatives ont d’autres numéros. Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>Enregistrements venus avec les numéros de la liste «&#xa0;{expected}&#xa0;»&#xa0;: {found}. {place} y garde donc son numéro. Annulez d’abord la liste la plus récente (Ctrl+Z sur la page Événement).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>Ceci ne peut pas rester vide. Tapez quelque chose.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>C’est le dernier élément. Il en faut au moins un.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} caractères, c’est trop ici. Pas plus de {expected}.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>Un texte qui commence par «&#xa0;{expected}&#xa0;» est omis comme exemple. Commencez autrement.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une liste de jours, le premier d’abord. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une liste d’heures. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{found} heures pour {expected} jours. Tapez-en une par jour, ou une pour tous.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>Salles qui ne se réunissent que le jour {place}&#xa0;: {found}. Donnez-leur d’abord un autre jour.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une langue connue. Tapez son nom, ou un code comme {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une durée de 1 à 1440 minutes. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un nombre possible ici. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’en fait pas partie. Utilisez l’un de ceux-ci&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un numéro de la liste. Écrivez-le comme {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas une lettre de groupe. Utilisez une à trois lettres, comme A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} existe déjà. Utilisez autre chose.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>Présentations préparées pour {place}&#xa0;: {found}. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>Initiatives de la recommandation {place}&#xa0;: {found}. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>Le tour «&#xa0;{place}&#xa0;» ne propose que {found}. Faites-lui d’abord proposer autre chose.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un lien. Écrivez-le comme https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>Le programme n’a aucun point. La fenêtre en demande au moins un pour donner l’heure.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}&#xa0;: ce n’est pas un classeur d’événement. Il en faut les feuilles Event, Initiatives et Rooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>La feuille {place} manque. Remettez-la, ou repartez du modèle.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>La feuille {place} n’a aucune ligne. Remplissez-en au moins une.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}&#xa0;: {found} est vide. À remplir.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}&#xa0;: la ligne {found} manque. Écrivez {found} ici, et sa valeur à côté.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}&#xa0;: {found} figure deux fois. Gardez-en un, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place} : il n’y a pas de {found}. Utilisez l’un de ceux-ci : {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}&#xa0;: c’est un exemple. Supprimez-le, ou écrivez par-dessus.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}&#xa0;: une formule ou une erreur ({found}). Tapez plutôt sa valeur.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}&#xa0;: ce texte est plus long que ce que contient une cellule ({expected} caractères).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>Il n’y a pas de tour «&#xa0;{found}&#xa0;». Utilisez {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>Il n’y a pas de salle «&#xa0;{found}&#xa0;». Utilisez {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>Il n’y a pas de salle de langue «&#xa0;{found}&#xa0;». Utilisez {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>Il n’y a pas de jour «&#xa0;{found}&#xa0;». Utilisez {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}&#xa0;: un guillemet n’est pas fermé, ou se trouve dans une cellule. Corrigez-le.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}&#xa0;: {found} cellules, mais il y a {expected} colonnes. Mettez les virgules entre guillemets.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} n’a pas de ligne d’en-têtes. La première commence par {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}&#xa0;: {found} relève de la recommandation {expected}. La ligne a été prise telle quelle.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} ne contient aucun tableau avec une ligne d’en-têtes. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} a une ligne d’en-têtes et personne en dessous. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}&#xa0;: aucune colonne n’est prise pour un nom ou une adresse électronique. Dites laquelle c’est&#xa0;; les en-têtes sont {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>Aucune colonne ne peut être prise pour «&#xa0;{found}&#xa0;». Utilisez l’une de celles-ci&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» est attribué à plusieurs colonnes, et n’en a qu’une. Nommez-le une seule fois&#xa0;; plusieurs colonnes peuvent être prises pour {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} existe déjà et ne contient pas d’inscriptions. Déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>Personne n’est inscrit à côté de {place}. Lisez d’abord un tableau d’inscriptions.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place} ne contient personne d’un tableau antérieur&#xa0;: aucun n’en a remplacé un autre, ou ces personnes ont été effacées.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>Il y a moins de deux personnes. Ajoutez par leur nom celles qui sont là.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} ne se réunit pas le jour {place}, mais le jour {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found} se réunit le jour {expected}, auquel cette personne n’est pas inscrite. Précisez le jour.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>Parmi les inscrits, personne ne s’appelle «&#xa0;{found}&#xa0;». Utilisez un nom entier ou une adresse.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>Plusieurs personnes s’appellent «&#xa0;{found}&#xa0;». Utilisez l’adresse électronique.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>Aucune salle n’est choisie à la main pour {found}.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}&#xa0;: aucune colonne n’est prise pour une note, des voix ou des étapes. Dites laquelle c’est&#xa0;; les en-têtes sont {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place} a déjà été fusionné, avec d’autres colonnes ou pour un autre tour&#xa0;: les mêmes réponses y seraient deux fois. Annulez d’abord cette fusion.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place} a déjà été fusionné, avec d’autres colonnes ou pour un autre tour&#xa0;: les mêmes réponses y seraient deux fois. Annulez d’abord cette fusion (merge --undo), ou indiquez --again pour avoir les deux.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}&#xa0;: ses numéros sont lus comme ceux de la liste «&#xa0;{found}&#xa0;». Si son formulaire avait ceux de la liste précédente, annulez d’abord cette liste (Ctrl+Z sur la page Événement), lisez ceci, puis appliquez à nouveau la nouvelle liste.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas {expected}. Le reste de la ligne a été pris.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas {expected}. La valeur n’a pas été comptée.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: rien n’est coché. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}&#xa0;: ni note, ni voix, ni étapes. La ligne a été omise.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» n’est pas {expected}. Cela compte comme une absence de réponse.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}&#xa0;: ce n’est pas une adresse électronique. Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}&#xa0;: ni nom ni adresse électronique. La ligne a été omise.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}&#xa0;: la même personne que dans {found}. Les dernières réponses comptent.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}&#xa0;: le nom et la communauté de {found}, mais pas son adresse. Cela compte pour deux personnes.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>{found} salles, mais l’événement en a {expected}. Choisissez-en {expected} ou moins.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} existe déjà et n’est pas une répétition. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} existe déjà et contient d’autres fichiers ({found}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} est un fichier. Choisissez un dossier où publier.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>Le contrôle de confidentialité ne connaît pas «&#xa0;{found}&#xa0;». Utilisez un identifiant qu’il nomme, ou l’un de ceux-ci&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>Non publié. Le disque est plein ({place}). Libérez de l’espace et publiez à nouveau.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>Non publié. Impossible d’écrire {place} ({found}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} ne contient pas de classeurs (.xlsx). Choisissez le dossier où ils se trouvent.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} n’est pas un classeur Excel ({found}). Demandez le fichier .xlsx.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} est compressé. Décompressez-le, puis fusionnez les classeurs qu’il contient.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} est protégé par un mot de passe. Enregistrez-le sans.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} contient des macros. Enregistrez-le en .xlsx, sans elles.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} est tronqué ou endommagé ({found}). Redemandez-le.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} est trop gros ({found}&#xa0;; {expected} au plus).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place} a {found} sous ses en-têtes, et {expected} au plus peuvent être lues. Supprimez les lignes qui ne concernent pas cet événement, enregistrez le fichier, puis lisez-le à nouveau.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}&#xa0;: {found}. Attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}&#xa0;: ce classeur est celui de «&#xa0;{found}&#xa0;», non de «&#xa0;{expected}&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}&#xa0;: le format {found} est plus récent que {expected}. Mettez l’application à jour pour le fusionner.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}&#xa0;: fusion impossible de {found} dans {expected}. Utilisez une autre base.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} est une répétition. Cette fusion fait de la base une répétition, qui n’accepte plus aucun classeur de l’événement réel. Répétez dans une autre base.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}&#xa0;: fait pour la version «&#xa0;{found}&#xa0;» de la liste, qui n’est aucune de celles d’avant «&#xa0;{expected}&#xa0;». Ouvrez d’abord le fichier d’événement de la liste «&#xa0;{found}&#xa0;» (page Événement, Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}&#xa0;: lu pour la liste «&#xa0;{found}&#xa0;»&#xa0;; entre-temps, l’événement a la liste «&#xa0;{expected}&#xa0;». Fusionnez-le à nouveau.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>Les numéros de la liste «&#xa0;{found}&#xa0;» ont été lus comme ceux de «&#xa0;{expected}&#xa0;».</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>La feuille «&#xa0;{place}&#xa0;» n’est pas de nous et a été omise.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}&#xa0;: la colonne «&#xa0;{found}&#xa0;» n’est pas de nous et a été omise.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» est une langue inconnue de l’application. Si c’est une erreur, utilisez un code comme en ou zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» ne figure nulle part dans l’événement&#xa0;; personne ne voit donc ses traductions.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» et d’autres, {expected} en tout, ne figurent nulle part dans l’événement&#xa0;; personne ne voit leurs traductions.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}&#xa0;: «&#xa0;{found}&#xa0;» se trouve dans une colonne sans en-tête et a été omis.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}&#xa0;: une ligne qui additionne les autres a été omise.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>Feuille {place}&#xa0;: ses en-têtes sont à la ligne {found}. Ce qui les précède a été omis.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}&#xa0;: les en-têtes de cette feuille n’y sont pas. Rétablissez la ligne qui commence par {expected}.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>Feuille {place}, lignes&#xa0;: {found} maintenant, {expected} à l’export. Ce qui manque n’a pas été supprimé de la base.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>La feuille Votes n’a pas de ligne pour {found}&#xa0;; d’après les bulletins, son total est {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}&#xa0;: ce fichier a mis l’application en défaut ({found}). Merci de nous l’envoyer.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}&#xa0;: son Workbook id est celui du classeur de {found}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}&#xa0;: la feuille Workbooks attribue {found} à une autre salle que {expected}, qui l’a envoyé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>La feuille {place} manque. Demandez le classeur tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}&#xa0;: la colonne «&#xa0;{expected}&#xa0;» manque. Rétablissez l’en-tête {expected}.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}&#xa0;: la colonne «&#xa0;{found}&#xa0;» figure deux fois ici. Gardez-en une.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}&#xa0;: une formule ({found}). Tapez plutôt {expected}.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}&#xa0;: le total {found} n’est pas celui des bulletins ({expected}). Les bulletins comptent.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place} : le total {found} dépasse ce que peuvent donner les personnes comptées dans la salle (présentes : {expected}). Il a été pris. Si c’est une erreur de frappe, corrigez-la et fusionnez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>Rien d’ouvert ne s’appelle «&#xa0;{found}&#xa0;». La commande «&#xa0;conflicts&#xa0;» liste ce qui l’est.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>Des voix comptées séparément ne s’additionnent jamais, car les mêmes personnes peuvent s’y trouver partout. Indiquez lesquelles comptent&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est pas un choix possible ici. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}&#xa0;: le même Id figure aussi dans {found}. Gardez une seule ligne.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}&#xa0;: les mêmes Id et Version figurent dans {found}, avec d’autres mots. Gardez une seule ligne, ou videz Id, Version et Check de la copie&#xa0;: elle devient alors une nouvelle ligne.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}&#xa0;: la même ligne figure aussi dans {found}. Elle a été prise une fois.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}&#xa0;: {found} a déjà un total dans {expected}. Gardez-en un.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}&#xa0;: un long texte réparti sur {expected} lignes n’en a que {found}. Rétablissez les autres.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}&#xa0;: une ligne sans Id demande ici une valeur dans {found}. Utilisez {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}&#xa0;: une ligne sans Id ne dit rien ici. Remplissez {found}, ou videz la ligne.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}&#xa0;: ce bulletin a été exporté, et son Id a disparu. Rétablissez l’Id. Pour un nouveau bulletin, videz aussi Version et Check.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}&#xa0;: cette ligne a été exportée, et son Id a disparu. Elle a été ajoutée comme nouvelle ligne.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}&#xa0;: saisi dans un tableur. Un fichier antérieur de ce classeur portait «&#xa0;{found}&#xa0;» à la place. Les deux sont gardés&#xa0;; si ceci est une correction, supprimez l’autre.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}&#xa0;: une nouvelle réponse. Un tableau antérieur de ce formulaire portait «&#xa0;{found}&#xa0;», absent de celui-ci. Les deux sont gardés&#xa0;; si ceci est une correction, supprimez l’autre.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}&#xa0;: un total de {found} a été saisi, mais les bulletins donnent {expected}. Les bulletins comptent.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}&#xa0;: deux ordinateurs ont saisi des bulletins sous un même nom, car l’un est une copie de l’autre (de son disque ou de sa base). Tous comptent, {found} d’entre eux peut-être deux fois&#xa0;: retirez dans la salle ce qui y est en double.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}&#xa0;: cette ligne a été copiée du classeur de la salle {found}. Videz ses Id, Version et Check&#xa0;: elle devient alors une nouvelle ligne de cette salle.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}&#xa0;: un bulletin, mais cette session est comptée par totaux ({found}). Ajoutez ses voix aux totaux et videz cette ligne.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}&#xa0;: l’erreur {found}. Tapez plutôt {expected}.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}&#xa0;: les cellules de plusieurs lignes sont fusionnées. Séparez-les et remplissez chaque ligne.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>La feuille «&#xa0;{found}&#xa0;» a les colonnes de {expected} et a été lue comme telle.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}&#xa0;: plusieurs feuilles pourraient être {expected}&#xa0;: {found}. Gardez-en une.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>Feuille {place}&#xa0;: ses colonnes sont dans un autre ordre. Elles ont été lues malgré tout.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}&#xa0;: la colonne «&#xa0;{expected}&#xa0;» manque&#xa0;; «&#xa0;{found}&#xa0;» n’est pas de nous. A-t-elle été renommée&#xa0;? Rétablissez l’en-tête {expected}.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} demande plus de {expected} secondes de lecture. Demandez-le tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} est endommagé au point d’interrompre la lecture. Demandez-le tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} est construit comme aucun tableur ne le fait ({found}). Demandez-le tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} déclare des entités ({found}), ce qu’aucun classeur ne fait. Demandez-le tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Feuille {sheet}, cellule {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Feuille {sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, colonne {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Tapez un titre</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>La note {number} a été modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>Le bulletin {number} a été modifié à deux endroits</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>Le pointage {number} a été modifié à deux endroits</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>L’objectif {number} a été modifié à deux endroits</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>L’étape {number} a été modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>La présentation {number} a été modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>Le comptage {number} a été modifié à deux endroits</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>Le motif de l’absence a été donné à deux endroits</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Bulletin {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>Pointage {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Objectif {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>Présentation {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>Comptage {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>Pas de notes, car</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>L’autre devient une note à part.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>Les deux comptent&#xa0;: seulement si deux personnes ont voté.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>L’autre devient un objectif à part.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>L’autre devient une étape à part.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>L’autre devient une présentation à part.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>L’autre devient un comptage à part.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n soutien</numerusform>
            <numerusform>%n soutiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Note clé</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publiée</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>chaque communauté de son côté</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>les communautés ensemble</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>avec le soutien de la Fondation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Qui et comment</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Action clé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Temps ajouté</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>Temps en pause</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interprétée</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, par interprétation</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>États-Unis et Canada</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>Amérique latine et Caraïbes</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>Europe de l’Ouest et du Nord</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>Europe C. et E., Asie centrale</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>Moyen-Orient et Afrique du Nord</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Afrique subsaharienne</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>Asie du Sud</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>Asie de l’Est et du Sud-Est, Pacifique</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>Amérique latine</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>Europe O. et N.</translation>
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
            <numerusform>%n autre à égalité</numerusform>
            <numerusform>%n autres à égalité</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>n’a nommé aucune initiative</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>Nommée par %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>Autres besoins, tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Langues parlées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>Communautés&#xa0;: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>Inscriptions&#xa0;: que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>Quelle colonne contient les noms ou les adresses électroniques&#xa0;? Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Forfait données</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d’enfants</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>Aides, en une seule réponse</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>Salle souhaitée</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>Vient le jour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>%n personne dans ce tableau.</numerusform>
            <numerusform>%n personnes dans ce tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n ligne concernait quelqu’un de déjà connu.</numerusform>
            <numerusform>%n lignes concernaient quelqu’un de déjà connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>%n personne est remplacée.</numerusform>
            <numerusform>%n personnes sont remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>%n personne est déjà là, de {file}.</numerusform>
            <numerusform>%n personnes sont déjà là, de {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n arrive</numerusform>
            <numerusform>%n arrivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n partent</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>Avec ce tableau&#xa0;: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>%n salle fixée disparaît avec elles.</numerusform>
            <numerusform>%n salles fixées disparaissent avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>Les personnes qui partent peuvent être restaurées.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>Répartition des personnes dans les salles en cours.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>%n personne lue.</numerusform>
            <numerusform>%n personnes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n ligne concernait quelqu’un de déjà connu.</numerusform>
            <numerusform>%n lignes concernaient quelqu’un de déjà connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n réponse n’a pas été comprise.</numerusform>
            <numerusform>%n réponses n’ont pas été comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n salle fixée d’une personne qui n’est plus là.</numerusform>
            <numerusform>%n salles fixées de personnes qui ne sont plus là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n personne de {file} est restaurée, avec sa salle.</numerusform>
            <numerusform>%n personnes de {file} sont restaurées, avec leurs salles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>%n personne du tableau précédent effacée.</numerusform>
            <numerusform>%n personnes du tableau précédent effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>Importées&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>Importer les inscriptions (CSV)</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>Répartir dans les salles</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Qui est dans quelle salle</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Forfait données</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d’enfants</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Accès en fauteuil roulant</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titrage</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Autres besoins</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>%n personne effacée définitivement.</numerusform>
            <numerusform>%n personnes effacées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>Il n’en reste rien dans %n fichier.</numerusform>
            <numerusform>Il n’en reste rien dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>Il reste quelque chose dans {file}&#xa0;: noms, {names}&#xa0;; adresses, {addresses}.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>Tout n’a pas pu être fouillé.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement %n personne&#xa0;?</numerusform>
            <numerusform>Effacer définitivement %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Effacer les données personnelles</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>La scène était ouverte quand l’application s’est arrêtée.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>Par langue de la salle</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par salle</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>Par taille de la salle</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>Par recommandation</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>Sans une salle</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>Compté autrement</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Une voix signifie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>Une seule salle a voté, ou aucune</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>Avec deux salles, il y en aura une à omettre.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>Aucun bulletin à recompter</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>Les mains levées ne sont que des décomptes&#xa0;; les bulletins disent qui a choisi quoi ensemble.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Rien à additionner</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>Ce tour vote sur autre chose, ou personne n’a voté.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Pas encore de voix</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Jour {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>Jusqu’à 6 personnes</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>7 à 12 personnes</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>Plus de 12 personnes</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>Présents non comptés</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n autre à ce rang</numerusform>
            <numerusform>%n autres à ce rang</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>Les cinq premières de chaque. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>Dans aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n autre sans voix</numerusform>
            <numerusform>%n autres sans voix</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>Quelle que soit la salle omise, les mêmes passent au plan.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>Sans {room}, le plan perdrait {left}, mais gagnerait {entered}.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>Sans {room}, le plan perdrait {left}.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>Sans {room}, le plan gagnerait aussi {entered}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>%n autre salle change ce qui passe.</numerusform>
            <numerusform>%n autres salles changent ce qui passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n bulletin recompté.</numerusform>
            <numerusform>%n bulletins recomptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n session a compté les mains et n’en a pas.</numerusform>
            <numerusform>%n sessions ont compté les mains et n’en ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}&#xa0;: les mêmes passent au plan.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}&#xa0;: {entered} à la place de {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}&#xa0;: {entered} en plus.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}&#xa0;: sans {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>{share} de toutes les paires sont dans le même ordre.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>Comme voté&#xa0;: un point vaut un</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>Comme voté&#xa0;: points selon la place</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>Comme voté&#xa0;: somme des scores</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>Comme voté&#xa0;: une voix par choix</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>Chaque bulletin pèse autant</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>Toute mention vaut un</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>Points selon la longueur du bulletin</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Le premier choix seulement</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Échelle étirée</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>Il n’y a pas de graphique à copier.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Copié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>Répétition&#xa0;: personne n’a rien dit de ce qui suit.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Langue de la salle</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>Taille de la salle</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Toutes les tailles</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Interprétation vers</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Tapez un thème</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>Tapez un numéro</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>Il n’y a pas de salle {found}. Choisissez de {first} à {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>Tapez le numéro de votre salle, de {first} à {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>Jour {day}&#xa0;: personnes qui ne parlent que {languages}, sans salle dans cette langue&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>Jour {day}&#xa0;: personnes qui ont besoin d’une interprétation vers {languages}, qu’aucune salle n’a&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>Jour {day}&#xa0;: personnes au-delà du maximum par salle, en {languages}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>Jour {day}&#xa0;: choix d’une salle qui ne se réunit pas ce jour-là&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>Jour {day}&#xa0;: choix d’une salle que la personne ne peut pas suivre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>Jour {day}&#xa0;: choix d’une salle au-delà de sa capacité&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>Jour {day}&#xa0;: aucune salle ne se réunit. Personnes sans salle&#xa0;: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>Personnes qui n’ont pas dit quel jour elles viennent, et ont une place dans une salle chaque jour&#xa0;: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>Placement&#xa0;: {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>Placement commun&#xa0;: {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} ({count} de trop)</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>Trop de monde&#xa0;: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>Pas de notes</translation>
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
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n note similaire</numerusform>
            <numerusform>%n notes similaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n pas encore acceptée</numerusform>
            <numerusform>%n pas encore acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historique (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>Ouvre l’historique</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>Aucune note ne dit cela</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>Les {shown} plus récentes sur plus de {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>Les {shown} plus récentes sur {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>Chaque mot est cherché au début des mots.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>Tous mots, en toute langue&#xa0;; #24 pour une initiative, @ pour une communauté.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>Chercher dans les notes de toutes les salles</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · lecture seule</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notes trouvées</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>Notes de la salle, en lecture seule</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>salle %1 fixée, mais absente</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>ne peut pas suivre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n fixée</numerusform>
            <numerusform>%n fixées</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sans salle</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixée</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Répartir à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Écrire les listes</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>Marquez d’abord quelqu’un dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>%n libérée&#xa0;: une nouvelle répartition peut la déplacer.</numerusform>
            <numerusform>%n libérées&#xa0;: une nouvelle répartition peut les déplacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n fixée à sa place.</numerusform>
            <numerusform>%n fixées à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>Aucune des personnes marquées n’a encore de salle&#xa0;: tapez son numéro.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>Nouvelle répartition faite.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Affichées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marquée</numerusform>
            <numerusform>%n marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n déplacée vers {room}, et fixée là.</numerusform>
            <numerusform>%n déplacées vers {room}, et fixées là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>%n d’entre elles ne peut pas y suivre.</numerusform>
            <numerusform>%n d’entre elles ne peuvent pas y suivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Qui est dans quelle salle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>Nom, communauté, langue</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>Numéro de la salle d’arrivée</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>Déplacer les personnes marquées vers la salle</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>déplace et fixe</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>fixe, libère</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>annule</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>pour cet ordinateur&#xa0;; chaque changement prend effet aussitôt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>Une durée comme 5:00, de 0:10 à 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>Un temps comme 1:00, jusqu’à 60:00&#xa0;; 0:00 pour aucun.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>Une part de 0 à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>Un nombre de 1 à 3, comme 1.5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>Une taille de 80 à 200&#xa0;%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>Une présentation de {length} a son avertissement à {warning} et son dernier appel à {last}.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Présentations éclair</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>mais au plus</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>de la durée prévue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>de la fenêtre&#xa0;; notes et voix restent telles quelles</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Afficher les copies</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Enregistrer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>Ce que vous saisissez</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>C’est gardé dans {store}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>Ctrl+Shift+L permet d’en changer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Afficher les touches</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>les petits cadres à côté des boutons</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>le curseur de texte ne clignote pas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>si personne n’en dit une autre</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>temps restant quand la couleur passe au jaune</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>temps restant quand il est lancé</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>Interprétation consécutive</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>fois la durée, pour une présentation dans une autre langue que celle de la salle</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>Enchaînement automatique</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>la présentation suivante commence quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>à l’avertissement, au dernier appel, à la fin</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>de la dernière heure, du dernier jour et de la dernière semaine&#xa0;; revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>Pour obtenir de l’aide</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>versions, tailles et erreurs, sans le texte de personne</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>aussi dans chaque classeur et chaque publication</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>Temps et programme</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>Salle&#xa0;: en tapant une note</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>Salle&#xa0;: dans une liste</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Chercher ou lancer une commande (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>Modifier la ligne, la supprimer</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>Un pas en arrière&#xa0;: fermer, vider, annuler</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>Dans l’aide&#xa0;: touches ou guide&#xa0;; la page du guide</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>Dans le programme&#xa0;: aller à ce point</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>Sur une initiative</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>D’une communauté</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>Préoccupation, question, citation</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>Remarque, idée, préoccupation, citation</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Note clé</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>Soutiens, à la fin</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Langue de la note</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>Entendue par interprétation</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>Dans un champ vide&#xa0;: modifier la dernière note</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Type de la note</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>Soutiens</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>Initiatives de la note, sa communauté</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>Traduction de la note</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>Si une citation peut être publiée</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>En modifiant une note&#xa0;: tous ses champs</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>Compte rendu collé&#xa0;: joindre une ligne à la précédente</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>Compte rendu collé&#xa0;: omettre une ligne</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>Initiatives&#xa0;: choisir, liste de travail ou replier</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>Dans le champ de recherche&#xa0;: chercher dans les notes de toutes les salles</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>Ajouter le bulletin</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>Dans une ligne vide&#xa0;: reprendre le dernier bulletin</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>Sur une barre&#xa0;: une voix de plus, une de moins</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>Un bulletin&#xa0;: deux points au même endroit, un score</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>Compter par pointage&#xa0;: un de plus, fixer à 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>Chat collé&#xa0;: garder les bulletins, d’où que l’on soit</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>Chat collé&#xa0;: corriger une ligne, l’omettre</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>Niveau&#xa0;: de son côté, ensemble, avec la Fondation</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Action clé</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>Ouvrir qui associer et à quoi se voit la réussite</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Lancer, pause, reprendre</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>Présentation suivante, précédente</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>Présentation marquée&#xa0;: 30 secondes de plus</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>Présentation marquée&#xa0;: la sauter&#xa0;; encore, et elle attend à nouveau</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>Présentation marquée&#xa0;: reprendre son temps au début</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>Présentation marquée&#xa0;: la commencer maintenant</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>Déplacer la présentation marquée</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Lire des propositions de présentations</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>Lire des propositions&#xa0;: omettre une ligne, la prendre</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>Minuteur, question, barres, programme, heure de début</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>Lancer ou pause&#xa0;; suivante, précédente</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>30 secondes de plus&#xa0;; sauter, remettre au début</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>Écran noir, ou fin de l’écran noir</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>Plein écran, le quitter</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>Ouvrir ce qui est dit d’un fichier</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>Pour trancher&#xa0;: garder, prendre, les deux</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>Pour trancher&#xa0;: suite d’une longue question</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Choisir une initiative</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>Vue précédente, suivante</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>Dans le classement&#xa0;: les salles et bulletins derrière un nombre</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>Notes et plan&#xa0;: aller à la salle</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>Notes similaires&#xa0;: accepter le regroupement, le dissoudre</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>Choisir un document, ou le laisser</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Copier le wikicode</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>Écrire les documents choisis</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Arrêter l’écriture</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>En examinant&#xa0;: masquer, omettre, publier</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>En examinant&#xa0;: décider plus tard</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>Dans un tableau&#xa0;: modifier la cellule, ou taper directement</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>En modifiant&#xa0;: garder, et continuer</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>En modifiant&#xa0;: laisser la cellule telle quelle</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>Ajouter une salle, la supprimer</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>Déplacer la salle, le point du programme</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>Dans le programme&#xa0;: un point de plus après celui-ci</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>Ouvrir un fichier d’événement, l’enregistrer</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>Appliquer ce que change un fichier</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>Questionnaire&#xa0;: l’ajouter, annuler l’ajout</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>Questionnaire&#xa0;: toute une ligne, ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>Temps convivial&#xa0;: tour suivant</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>Temps convivial&#xa0;: tour précédent, en annuler un</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>Temps convivial&#xa0;: rayer, un nouveau nom</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>Temps convivial&#xa0;: plein écran</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>Qui est dans quelle salle&#xa0;: déplacer, fixer les personnes marquées</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>Choisir, lancer, fermer</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>Seulement initiatives, communautés, salles</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>Choisir le rôle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Aucune touche ne fait cela. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>S’entraîner cinq minutes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{count} ordinateurs ont compté les voix de {room}</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>compte maintenant</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>Compté dans cette base</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>Ordinateur {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>En tête ici</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>En tête de toutes les salles</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>{laptop} compte</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>Comme maintenant&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>Compteront alors&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>Ouvrir des propositions</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Propositions</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>Ajouter %n présentation</numerusform>
            <numerusform>Ajouter %n présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n présentation déjà là.</numerusform>
            <numerusform>%n présentations déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n ligne reste de côté tant que vous ne la corrigez pas dans le texte.</numerusform>
            <numerusform>%n lignes restent de côté tant que vous ne les corrigez pas dans le texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n ligne n’est peut-être pas une présentation&#xa0;: Space la prend.</numerusform>
            <numerusform>%n lignes ne sont peut-être pas des présentations&#xa0;: Space en prend une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>Intervertir auteur et titre</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>Collez la liste d’une page wiki, d’un formulaire, d’un tableur ou d’un chat, ou déposez son fichier. Une présentation par ligne, par exemple&#xa0;: Lucía: Funding that reaches first-time groups (ES, 5&#xa0;min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>omet, prend</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>va à sa ligne</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>Présentations trouvées</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Lire des propositions de présentations</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>{what} de plus</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>{what} de moins</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>ni plus ni moins</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>Par rapport à avant cette fusion&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>Par rapport à avant la fusion du {when}&#xa0;: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>initiative {initiative} nouvelle à la place {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>initiative {initiative} de la place {before} à aucune voix</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>initiative {initiative} de la place {before} à {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>groupe {initiative} nouveau à la place {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>groupe {initiative} de la place {before} à aucune voix</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>groupe {initiative} de la place {before} à {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>Créneau de {starts} à {limit}. Il est {now}. Les présentations finissent à {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>maintenant {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>Dépasse de {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>{time} de marge</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>Temps dans ce créneau</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>Pour tenir&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>Raccourcir %n présentation à {time}</numerusform>
            <numerusform>Raccourcir %n présentations à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>Omettre la dernière présentation</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omettre {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>Le tour %1 est annulé&#xa0;: personne ne s’y est rencontré.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>Enregistré&#xa0;: %1, dans le dossier %2. Ce sont des noms&#xa0;: détruisez-les ensuite.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Rayé</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Former les groupes</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>Rayez qui n’est pas là, puis appuyez sur Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Pas encore de tour</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>Tapez qui est là, ou collez une liste de noms, un par ligne.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>Personne n’est sur la liste de ce jour</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Temps convivial</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Petits groupes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Enregistrer les listes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Cherchez un nom, ou tapez-en un nouveau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>raye, remet</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>Jour %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Temps convivial</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Personnes par groupe</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n à nouveau</numerusform>
            <numerusform>%n à nouveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Tour %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n personne ne peut pas suivre la langue de son groupe.</numerusform>
            <numerusform>%n personnes ne peuvent pas suivre la langue de leur groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>Chacun ne rencontre que de nouveaux visages.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n paire se retrouve.</numerusform>
            <numerusform>%n paires se retrouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>Avec ces personnes, il ne peut pas y en avoir moins.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>Minimum inévitable&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n nom ajouté.</numerusform>
            <numerusform>%n noms ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 est dans le groupe %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 participe dès maintenant.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>Du vote de cette salle</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>Des résultats de toutes les salles</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>Les groupes de l’événement</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Toutes les initiatives</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Les deux passent au plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Tous les ex æquo passent au plan.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>Personne encore&#xa0;: tapez @ et une communauté dans une note.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 sur %n communauté</numerusform>
            <numerusform>%1 sur %n communautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n note</numerusform>
            <numerusform>%1&#xa0;: %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1&#xa0;: silence</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>Ce que montre la scène</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Message à la personne qui parle</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter l’affiche sur la scène, Esc le retire</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Retirer le message</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>Retirer le message (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>Fermer la scène</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>La scène est noire</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>Message affiché</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>La scène reste avec {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>La scène montre à nouveau sa vue</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>L’écran où se trouve la scène</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>Ne rien montrer sur la scène</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>Toutes les présentations ont eu lieu, et cette touche ne lance plus rien. Choisissez une autre vue de la scène pour revenir au programme.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>Scène&#xa0;: question</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Temps dépassé</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>restant pour voter</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Pas encore de voix</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>Ce tour n’a pas de vote.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>Scène&#xa0;: barres</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Le vote est clos</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} sur {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>Ont voté&#xa0;: {voted}</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>Rang {rank}, ex æquo</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>Une voix signifie&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>Scène&#xa0;: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>Scène&#xa0;: écran noir</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>Présentation {number} sur {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>Scène&#xa0;: minuteur</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Présentations éclair</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>En attente de la présentation suivante</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>En attente de la première présentation</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>{time} chacune</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>sur {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>Le programme est terminé</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>Toutes les présentations ont eu lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n présentation</numerusform>
            <numerusform>%n présentations</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Temps dépassé</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Moins d’une minute</numerusform>
            <numerusform>Moins de %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Moins d’une seconde</numerusform>
            <numerusform>Moins de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>Moins de {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Interprétation en %n langue</numerusform>
            <numerusform>Interprétation en %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>Scène&#xa0;: programme</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>Scène&#xa0;: heure de début</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Début imminent</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>Début maintenant</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>avant le début</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>dans %n&#xa0;s</numerusform>
            <numerusform>dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>dans {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>Une voix signifie&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n autre sans voix.</numerusform>
            <numerusform>%n autres sans voix.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>salles de 6 personnes au plus</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>salles de 7 à 12 personnes</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>salles de plus de 12 personnes</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>salles où personne n’a compté les présents</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>dans l’ordre de&#xa0;: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>Des interrogés</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Part moyenne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>Par voix</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>Par part moyenne des salles</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>Par personnes interrogées</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>Ce tour n’a pas de vote</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>Ce qui y a été dit et planifié se trouve sous Notes et Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>%n place plus haut qu’au préalable</numerusform>
            <numerusform>%n places plus haut qu’au préalable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>%n place plus bas qu’au préalable</numerusform>
            <numerusform>%n places plus bas qu’au préalable</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>proposée dans %1 des salles, non comparée par cette mesure</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>premier quart</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>deuxième quart</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>troisième quart</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>dernier quart</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>ajoute</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>au champ suivant</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>L’étape a été supprimée entre-temps. Ce que vous avez tapé est ici.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>Étape et besoins de soutien</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>Besoins&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n caractère de plus</numerusform>
            <numerusform>%n caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Le texte est maintenant «&#xa0;%1&#xa0;». Enter garde ce que vous avez tapé, Esc prend ce texte.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>action clé</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>pas de responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>Pas encore d’étapes</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>objectif fixé</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>numéro exact</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>Même recommandation</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>Général&#xa0;: sur aucune initiative</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>nouvelle communauté</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Aucune communauté</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>Ceux qui ont répondu compteront une fois de plus dès que ceci sera ajouté.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>Rien de nouveau dans ce fichier&#xa0;: tout est déjà là.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>Choisissez ci-dessus à quoi cela appartient, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>Ajouté à la salle Questionnaire, jour %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>Les voix d’un tableau antérieur de ce formulaire diffèrent. Elles ne sont jamais additionnées&#xa0;: l’un des deux compte, et la page Fusion demande lequel.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>Si d’autres personnes ont répondu ici, les deux peuvent compter&#xa0;: donnez un autre nom à la colonne des voix dans le fichier, et lisez-le à la place de celui-ci.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>Contributions des absents</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Quel tour&#xa0;?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>Jour %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>Contributions des absents&#xa0;: que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>Voir ce que cela apporte</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>Quelle colonne contient des notes, des voix ou des étapes&#xa0;? Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>Colonnes non lues, et laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Toutes les colonnes sont lues.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
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
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Non compté : %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>montre toute la ligne</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>Déplacer {name} au créneau suivant</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajoutée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>Ceci a été tapé ici auparavant et n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Modifier la présentation</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Ajouter une présentation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un lien. Un lien commence par https://</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>Aucune&#xa0;: tapez un numéro ou des mots</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>Présentée par</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>modifie</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>saute</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>remet au début</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30&#xa0;s de plus</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>la commence maintenant</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>la déplace</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>pour la présentation marquée</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>Présentation %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>initiative %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévu %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>parlé %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30&#xa0;s</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 secondes de plus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Parle maintenant</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Parle ensuite</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>Toutes les présentations ont eu lieu</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Pas encore de présentations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>{time} de parole</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>{time} de parole sur {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>avertissement à {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>interprétée en %n langue</numerusform>
            <numerusform>interprétée en %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>Présentations éclair</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>Une deuxième fenêtre à partager, ouverte ou fermée</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Pas encore de présentations</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N en ajoute une. Les propositions d’une page wiki ou d’un formulaire peuvent être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n présentation</numerusform>
            <numerusform>%n présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>Lire des propositions</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Ajouter une présentation</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>Pas encore de voix. Tapez %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Une voix signifie&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>%n en tête passe au plan</numerusform>
            <numerusform>Les %n en tête passent au plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>%1 en tête et une égalité&#xa0;: %n passe au plan</numerusform>
            <numerusform>%1 en tête et une égalité&#xa0;: %n passent au plan</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>Ce tour n’a pas de vote</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>L’événement ne lui donne aucune question à voter.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Aucune voix</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>Le vote a été clos sans aucune voix.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>Tapez %1 ou %2 et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Pas encore de voix</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>Tapez un numéro pour chaque point, par exemple %1, et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>Tapez chaque numéro avec son score, par exemple %1, et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>Tapez les numéros, le premier d’abord, par exemple %1. Appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>Tapez les numéros d’un bulletin, par exemple %1, et appuyez sur Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>Aucun retard&#xa0;: le programme reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Rien ne doit commencer maintenant.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>Le temps est écoulé</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>Ouvre le choix d’une autre salle</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Jour {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>dans {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Parle maintenant</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>jusqu’à {time} · puis {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>Jour {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>à main levée</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>sur {count} de %n bulletin</numerusform>
            <numerusform>sur {count} des %n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>compté sur un autre ordinateur</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>ici, les bulletins comptent</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} de %n session</numerusform>
            <numerusform>{votes} de %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>Aucune voix reçue</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>Choisissez une autre initiative dans le classement.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non comptées</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 par pointage</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1 sur %2 possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>%1 sur %n a voté</numerusform>
            <numerusform>%1 sur %n ont voté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n n’a pas voté. Participation&#xa0;: %1.</numerusform>
            <numerusform>%n n’ont pas voté. Participation&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>%n bulletin de plus que de personnes présentes. Recomptez les personnes, ou supprimez un bulletin.</numerusform>
            <numerusform>%n bulletins de plus que de personnes présentes. Recomptez les personnes, ou supprimez un bulletin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 a %2&#xa0;; le maximum possible est %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1&#xa0;: c’est trop, %2 personnes peuvent en donner %3.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>Tapez un nombre de 0 à 9999.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>colle à nouveau. Vous pouvez modifier le texte ici.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>%n bulletin est déjà là. Un vote est compté par bulletins ou par pointage, jamais les deux.</numerusform>
            <numerusform>%n bulletins sont déjà là. Un vote est compté par bulletins ou par pointage, jamais les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>Convertir en pointage</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>Des voix s’ajoutent à une initiative quand le vote est compté par pointage.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>Compter par pointage</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>Tour et vote</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Ajouter un tour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Supprimer ce tour</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>Avancer ce tour</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>Reculer ce tour</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>Autres questions, une par ligne</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Pas de vote</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>Quelques choix</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>Vote par points</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Score de 0 à 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>Classer les premiers choix</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>Vote sur</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>Choix ou points par personne</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>Combien passent au plan</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>Proposer seulement ceci (rien de nommé&#xa0;: tout)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Une voix signifie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Tour {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Pointage</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>Coller d’un chat</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Passer l’ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Compté sur %n ordinateur</numerusform>
            <numerusform>Compté sur %n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>Un décompte est affiché. Celui qui compte se choisit sur la page Fusion.</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Clore le vote</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>mains levées</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
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
            <numerusform>main levée</numerusform>
            <numerusform>mains levées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>voix</numerusform>
            <numerusform>voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 ont autant de points&#xa0;: %n.</numerusform>
            <numerusform>%1 ont autant de points&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 ont autant de points&#xa0;: %n.</numerusform>
            <numerusform>%1 ont autant de points&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 ont autant de mains&#xa0;: %n.</numerusform>
            <numerusform>%1 ont autant de mains&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 ont autant de voix&#xa0;: %n.</numerusform>
            <numerusform>%1 ont autant de voix&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, sur les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n point par personne</numerusform>
            <numerusform>%n points par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Classer le premier choix</numerusform>
            <numerusform>Classer les %n premiers choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>Vote à main levée, %n fois au plus par personne</numerusform>
            <numerusform>Vote à main levée, %n fois au plus par personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Score de 0 à %1, pour %n au plus</numerusform>
            <numerusform>Score de 0 à %1, pour %n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>Score de 0 à %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Choisir %n au plus</numerusform>
            <numerusform>Choisir %n au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 sur %n point</numerusform>
            <numerusform>%1 sur %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%1 sur %n au classement</numerusform>
            <numerusform>%1 sur %n au classement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%1 sur %n avec un score</numerusform>
            <numerusform>%1 sur %n avec un score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 sur %n choix</numerusform>
            <numerusform>%1 sur %n choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
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
            <numerusform>moyenne %1 de %n score</numerusform>
            <numerusform>moyenne %1 de %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, jour {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>Tapez une traduction</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>Autre question</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Une voix signifie</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune d’elles</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>similaire à %1</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>Réponse&#xa0;: aucune d’elles.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>Quelle initiative ces mots désignent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>Les mots tels que rapportés</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>Autre initiative&#xa0;: numéro ou mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>annule la dernière réponse</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>Salle {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
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
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Déjà fusionné</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Modifié dans Excel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>Bulletin %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Rayé</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>tapé à la main</translation>
    </message>
</context>
</TS>
