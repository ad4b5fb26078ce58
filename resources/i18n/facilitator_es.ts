<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AbsenceRow</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{room}: no notes because</source>
        <translation>{room}: sin notas porque</translation>
    </message>
    <message>
        <source>For example: nobody came. Leave it empty to wait for the room.</source>
        <translation>Por ejemplo: no vino nadie. Si se deja vacío, se sigue esperando a la sala.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Jump to an initiative by number</source>
        <translation>Ir a una iniciativa por su número</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Iniciativa anterior</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Iniciativa siguiente</translation>
    </message>
    <message>
        <source>New note, ballot, step, talk or room</source>
        <translation>Nueva nota, papeleta, paso, charla o sala</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>El botón principal de la página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History: what was changed</source>
        <translation>Historial: qué se cambió</translation>
    </message>
    <message>
        <source>Start or pause the countdown</source>
        <translation>Iniciar o pausar el temporizador</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Punto siguiente de la agenda</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Volver al punto anterior de la agenda</translation>
    </message>
    <message>
        <source>Push the rest of the agenda back by the delay</source>
        <translation>Aplazar el resto de la agenda según el retraso</translation>
    </message>
    <message>
        <source>Start the agenda item that is due</source>
        <translation>Iniciar el punto de la agenda que toca</translation>
    </message>
    <message>
        <source>The countdown started 30 seconds ago</source>
        <translation>El temporizador empezó hace 30 segundos</translation>
    </message>
    <message>
        <source>The countdown started 1 minute ago</source>
        <translation>El temporizador empezó hace 1 minuto</translation>
    </message>
    <message>
        <source>The countdown started 2 minutes ago</source>
        <translation>El temporizador empezó hace 2 minutos</translation>
    </message>
    <message>
        <source>Count the people present</source>
        <translation>Contar las personas presentes</translation>
    </message>
    <message>
        <source>Start or pause the talk</source>
        <translation>Iniciar o pausar la charla</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Charla siguiente</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Volver a la charla anterior</translation>
    </message>
    <message>
        <source>Skip the talk</source>
        <translation>Saltar la charla</translation>
    </message>
    <message>
        <source>30 seconds more for the talk</source>
        <translation>30 segundos más para la charla</translation>
    </message>
    <message>
        <source>The talk&apos;s time from the start again</source>
        <translation>Reiniciar el tiempo de la charla</translation>
    </message>
    <message>
        <source>Close or reopen the vote</source>
        <translation>Cerrar o reabrir la votación</translation>
    </message>
    <message>
        <source>Paste ballots from a meeting chat, or sign-ups for talks</source>
        <translation>Pegar papeletas de un chat de reunión, o propuestas de charlas</translation>
    </message>
    <message>
        <source>Pass the laptop: each voter&apos;s ballot on the whole screen</source>
        <translation>Pasar el portátil: la papeleta de cada votante a pantalla completa</translation>
    </message>
    <message>
        <source>Copy the chart, or the page to publish</source>
        <translation>Copiar el gráfico o la página que se publica</translation>
    </message>
    <message>
        <source>Stage window on, off</source>
        <translation>Abrir o cerrar la ventana del escenario</translation>
    </message>
    <message>
        <source>Stage: show the timer</source>
        <translation>Escenario: mostrar el temporizador</translation>
    </message>
    <message>
        <source>Stage: show the question</source>
        <translation>Escenario: mostrar la pregunta</translation>
    </message>
    <message>
        <source>Stage: show the bars</source>
        <translation>Escenario: mostrar las barras</translation>
    </message>
    <message>
        <source>Stage: show the agenda</source>
        <translation>Escenario: mostrar la agenda</translation>
    </message>
    <message>
        <source>Stage: show when it starts</source>
        <translation>Escenario: mostrar cuándo empieza</translation>
    </message>
    <message>
        <source>Stage: black, or not any more</source>
        <translation>Escenario: poner o quitar la pantalla en negro</translation>
    </message>
    <message>
        <source>Stage: message to the speaker</source>
        <translation>Escenario: mensaje para quien habla</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Exportar el libro</translation>
    </message>
    <message>
        <source>Choose workbooks to merge</source>
        <translation>Elegir libros para combinar</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks to merge</source>
        <translation>Elegir una carpeta de libros para combinar</translation>
    </message>
    <message>
        <source>Copies of the store: go back to one</source>
        <translation>Copias de la base de datos: volver a una</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Guardar un archivo de diagnóstico</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Abrir un archivo de evento</translation>
    </message>
    <message>
        <source>Save the event file</source>
        <translation>Guardar el archivo del evento</translation>
    </message>
    <message>
        <source>Read input of absent people: a survey</source>
        <translation>Leer aportes de personas ausentes: una encuesta</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Grupos para socializar</translation>
    </message>
    <message>
        <source>Read in registrations</source>
        <translation>Leer inscripciones</translation>
    </message>
    <message>
        <source>Registrations: assign people to rooms</source>
        <translation>Inscripciones: asignar personas a salas</translation>
    </message>
    <message>
        <source>Registrations: who sits where</source>
        <translation>Inscripciones: quién va a qué sala</translation>
    </message>
    <message>
        <source>Registrations: bring back who was there before</source>
        <translation>Inscripciones: recuperar a quienes estaban antes</translation>
    </message>
    <message>
        <source>Registrations: erase personal data</source>
        <translation>Inscripciones: borrar datos personales</translation>
    </message>
    <message>
        <source>Event: rounds, and how they vote</source>
        <translation>Evento: las rondas y cómo votan</translation>
    </message>
    <message>
        <source>Event: edit the initiatives</source>
        <translation>Evento: editar las iniciativas</translation>
    </message>
    <message>
        <source>Event: edit its texts, and their translations</source>
        <translation>Evento: editar sus textos y traducciones</translation>
    </message>
    <message>
        <source>Event: edit the prepared talks</source>
        <translation>Evento: editar las charlas preparadas</translation>
    </message>
    <message>
        <source>Event: save a template</source>
        <translation>Evento: guardar una plantilla</translation>
    </message>
    <message>
        <source>Save now (everything is saved already)</source>
        <translation>Guardar ahora (ya está todo guardado)</translation>
    </message>
    <message>
        <source>Say the time left</source>
        <translation>Decir el tiempo que queda</translation>
    </message>
    <message>
        <source>Change room or role</source>
        <translation>Cambiar de sala o de rol</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Guide: a page for your role</source>
        <translation>Guía: una página para tu rol</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Practicar cinco minutos</translation>
    </message>
    <message>
        <source>Practice: skip this step</source>
        <translation>Práctica: saltar este paso</translation>
    </message>
    <message>
        <source>Practice: the step before</source>
        <translation>Práctica: paso anterior</translation>
    </message>
    <message>
        <source>Practice: leave it</source>
        <translation>Práctica: salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>{utc} UTC ({local} aquí)</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} de adelanto</translation>
    </message>
    <message>
        <source>Running {minutes} min late</source>
        <translation>{minutes} min de retraso</translation>
    </message>
    <message>
        <source>Running {minutes} min early</source>
        <translation>{minutes} min de adelanto</translation>
    </message>
</context>
<context>
    <name>AgendaContents</name>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{rooms}: {round}</source>
        <translation>{rooms}: {round}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Escribe un título</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>pushed back by %n minute(s)</source>
        <translation>
            <numerusform>aplazado %n minuto</numerusform>
            <numerusform>aplazado %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>real %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Agenda: Enter goes to an item</source>
        <translation>Agenda: Enter va a un punto</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Nothing: this is the last item</source>
        <translation>Nada: este es el último punto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personas presentes</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The store is as it was on {when}. What there was before is the newest copy.</source>
        <translation>La base de datos ha vuelto a su estado del {when}. Lo que había antes es la copia más reciente.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Start with --data DIR to use another one.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}). Para usar otra, inicia con --data DIR.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Everything that was shown as saved is safe. You can go on; if it happens again, please save a diagnostic file (Ctrl+K) and send it to us.</source>
        <translation>Algo falló en la aplicación. Todo lo que se mostraba como guardado está a salvo. Se puede seguir; si vuelve a ocurrir, guarda un archivo de diagnóstico (Ctrl+K) y envíanoslo.</translation>
    </message>
</context>
<context>
    <name>BallotLines</name>
    <message>
        <source>Ballot %1</source>
        <translation>Papeleta %1</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>BallotText</name>
    <message>
        <source>%1 has no vote to take back.</source>
        <translation>%1 no tiene ningún voto que quitar.</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>%1 or %2 or %3</source>
        <translation>%1, %2 o %3</translation>
    </message>
</context>
<context>
    <name>BallotsPanel</name>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ballots carry no names.</source>
        <translation>Las papeletas no llevan nombre.</translation>
    </message>
    <message>
        <source>Counted by tally: there are no ballots.</source>
        <translation>Se cuenta por totales: no hay papeletas.</translation>
    </message>
    <message>
        <source>No ballots yet.</source>
        <translation>Aún no hay papeletas.</translation>
    </message>
    <message>
        <source>Tie for 1st place</source>
        <translation>Empate en el 1.er puesto</translation>
    </message>
    <message>
        <source>Tie for 2nd place</source>
        <translation>Empate en el 2.º puesto</translation>
    </message>
    <message>
        <source>Tie for 3rd place</source>
        <translation>Empate en el 3.er puesto</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>Empate en el puesto %1</translation>
    </message>
    <message numerus="yes">
        <source>The tie crosses the cut after place %1: all of them go to the plan, %n in all.</source>
        <translation>
            <numerusform>El empate cruza el corte tras el puesto %1: pasan todas al plan, %n en total.</numerusform>
            <numerusform>El empate cruza el corte tras el puesto %1: pasan todas al plan, %n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Ambas pasan al plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Todas pasan al plan.</translation>
    </message>
</context>
<context>
    <name>BarDelegate</name>
    <message>
        <source>Tie</source>
        <translation>Empate</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rank %1, tied.</source>
        <translation>Puesto %1, empate.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>Puesto %1.</translation>
    </message>
</context>
<context>
    <name>BesideDelegate</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
</context>
<context>
    <name>BesideModel</name>
    <message>
        <source>{words}, {number} of {count}</source>
        <translation>{words}, {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Goes to the plan</source>
        <translation>Pasa al plan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos alzadas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, {ballots} ballots, {votes} votes</source>
        <translation>{rooms} de {expected} salas, {ballots} papeletas, {votes} votos</translation>
    </message>
    <message>
        <source>{rooms} of {expected} rooms, by a count of hands: {votes}</source>
        <translation>{rooms} de {expected} salas, a mano alzada: {votes}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}.</source>
        <translation>Qué significa un voto: {meaning}.</translation>
    </message>
    <message>
        <source>More without votes: {count}.</source>
        <translation>Otras sin votos: {count}.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Numbers of this line</source>
        <translation>Números de esta línea</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>CloseVoteDialog</name>
    <message>
        <source>Close the vote?</source>
        <translation>¿Cerrar la votación?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have voted.</source>
        <translation>
            <numerusform>Ha votado %1 de %n persona.</numerusform>
            <numerusform>Han votado %1 de %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) typed here are not counted yet.</source>
        <translation>
            <numerusform>%n papeleta escrita aquí aún no se ha contado.</numerusform>
            <numerusform>%n papeletas escritas aquí aún no se han contado.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it again.</source>
        <translation>Se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Cerrar votación</translation>
    </message>
</context>
<context>
    <name>ClusterContents</name>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Numbers or words</source>
        <translation>Números o palabras</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
</context>
<context>
    <name>ColumnSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The table cannot be read: mend these in the file, and open it again.</source>
        <translation>La tabla no se puede leer: corrige esto en el archivo y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Por mirar: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columnas que no se leen: %1</translation>
    </message>
    <message>
        <source>None: all are read.</source>
        <translation>Ninguna: se leen todas.</translation>
    </message>
    <message>
        <source>columns by comma</source>
        <translation>columnas separadas por comas</translation>
    </message>
    <message>
        <source>columns by semicolon</source>
        <translation>columnas separadas por punto y coma</translation>
    </message>
    <message>
        <source>columns by tab</source>
        <translation>columnas separadas por tabulación</translation>
    </message>
    <message>
        <source>columns by bar</source>
        <translation>columnas separadas por barras verticales</translation>
    </message>
    <message>
        <source>headers in line %1</source>
        <translation>encabezados en la línea %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A note needs words, not signs alone.</source>
        <translation>Una nota necesita palabras, no solo signos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribe una nota</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n apoyo</numerusform>
            <numerusform>%n apoyos</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>The community that speaks: type @ and its name</source>
        <translation>La comunidad que habla: escribe @ y su nombre</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interpretada</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Next language (Ctrl+L)</source>
        <translation>Idioma siguiente (Ctrl+L)</translation>
    </message>
    <message>
        <source>Heard through interpretation (Ctrl+I)</source>
        <translation>Escuchada a través de interpretación (Ctrl+I)</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Nota clave</translation>
    </message>
    <message>
        <source>Key note (type %1)</source>
        <translation>Nota clave (escribe %1)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va a %1</translation>
    </message>
    <message>
        <source>On no initiative. Type # to choose one.</source>
        <translation>Sin iniciativa. Escribe # para elegir una.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>%1. Click, or type #0, for General.</source>
        <translation>%1. Haz clic o escribe #0 para General.</translation>
    </message>
</context>
<context>
    <name>ConflictSheets</name>
    <message>
        <source>removed here</source>
        <translation>eliminada aquí</translation>
    </message>
    <message>
        <source>removed there</source>
        <translation>eliminada allí</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Esta base de datos</translation>
    </message>
    <message>
        <source>Removed at {time}</source>
        <translation>Eliminada a las {time}</translation>
    </message>
    <message>
        <source>Changed in Excel</source>
        <translation>Cambiada en Excel</translation>
    </message>
    <message>
        <source>Changed at {time}</source>
        <translation>Cambiada a las {time}</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>The one shown</source>
        <translation>La mostrada</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Antes de ambas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>Conservar {file}</translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation>Conservar esta base de datos</translation>
    </message>
    <message>
        <source>Take {file}</source>
        <translation>Tomar {file}</translation>
    </message>
    <message>
        <source>Take the workbook</source>
        <translation>Tomar el libro</translation>
    </message>
    <message>
        <source>Keep the one shown</source>
        <translation>Conservar la mostrada</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Only one of them can count.</source>
        <translation>Solo puede valer una de ellas.</translation>
    </message>
    <message>
        <source>One of them is removed.</source>
        <translation>Una de ellas está eliminada.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>It stays removed; the other one is left out.</source>
        <translation>Sigue eliminada; la otra se omite.</translation>
    </message>
    <message>
        <source>It stays in the list.</source>
        <translation>Sigue en la lista.</translation>
    </message>
    <message>
        <source>The other one is left out.</source>
        <translation>La otra se omite.</translation>
    </message>
    <message>
        <source>The newer one, changed at {time}.</source>
        <translation>La más reciente, cambiada a las {time}.</translation>
    </message>
    <message>
        <source>The newer one is left out.</source>
        <translation>La más reciente se omite.</translation>
    </message>
    <message>
        <source>Nothing: it is removed.</source>
        <translation>Nada: está eliminada.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Before going back, what there is now is copied.</source>
        <translation>Antes de volver atrás se copia lo que hay ahora.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copias, primero la más reciente</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>One is made every ten minutes in which something was changed.</source>
        <translation>Se hace una cada diez minutos en los que algo haya cambiado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copia hecha.</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>damaged; it cannot be read</source>
        <translation>dañada; no se puede leer</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>nothing captured</source>
        <translation>nada recogido</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n registro más de otro tipo</numerusform>
            <numerusform>%n registros más de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha automáticamente</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver atrás</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una combinación</translation>
    </message>
    <message>
        <source>before a new version of the app</source>
        <translation>antes de una nueva versión de la aplicación</translation>
    </message>
    <message>
        <source>since then: {what} new or changed</source>
        <translation>desde entonces, nuevo o cambiado: {what}</translation>
    </message>
    <message>
        <source>only in this copy: {what}</source>
        <translation>solo en esta copia: {what}</translation>
    </message>
    <message>
        <source>as the store is now</source>
        <translation>igual que la base de datos ahora</translation>
    </message>
    <message>
        <source>The copy of {when} has {what}.</source>
        <translation>La copia del {when} tiene {what}.</translation>
    </message>
    <message>
        <source>Newer, and still readable in the damaged file: {what}. They are kept.</source>
        <translation>Más reciente y aún legible en el archivo dañado: {what}. Se conserva.</translation>
    </message>
    <message>
        <source>Nothing newer could be read in the damaged file.</source>
        <translation>En el archivo dañado no se pudo leer nada más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be read.</source>
        <translation>
            <numerusform>%n cambio no se pudo leer.</numerusform>
            <numerusform>%n cambios no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, but their words still stand in {file}: {notes}.</source>
        <translation>No están en ella, pero su texto sigue en {file}: {notes}.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Count of %1</source>
        <translation>Recuento de las %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>De 0 a %1</translation>
    </message>
    <message>
        <source>Languages of %1 people, of %2 present.</source>
        <translation>Idiomas de %1 personas, de %2 presentes.</translation>
    </message>
    <message>
        <source>Communities of %1 people, of %2 present.</source>
        <translation>Comunidades de %1 personas, de %2 presentes.</translation>
    </message>
</context>
<context>
    <name>CountLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Ver menos</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One more minute (Ctrl+Shift+M)</source>
        <translation>Un minuto más (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next agenda item (Ctrl+Shift+N)</source>
        <translation>Punto siguiente de la agenda (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Volver al punto anterior</translation>
    </message>
    <message>
        <source>Back to the item before (Ctrl+Shift+PgUp)</source>
        <translation>Volver al punto anterior (Ctrl+Shift+PgUp)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>CoverModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a cluster it is in</source>
        <translation>
            <numerusform>%n sobre un grupo al que pertenece</numerusform>
            <numerusform>%n sobre un grupo al que pertenece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n comunidad</numerusform>
            <numerusform>%n comunidades</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote was asked for</source>
        <translation>no se sometió a votación</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copiar recordatorio</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms received</source>
        <translation>Recibidas {received} de {expected} salas</translation>
    </message>
    <message>
        <source>{received} of {expected} rooms would be received</source>
        <translation>Se habrían recibido {received} de {expected} salas</translation>
    </message>
    <message>
        <source>{room}: received</source>
        <translation>{room}: recibida</translation>
    </message>
    <message>
        <source>{room}: new, not merged yet</source>
        <translation>{room}: nueva, aún sin combinar</translation>
    </message>
    <message>
        <source>{room}: a revised workbook, not merged yet</source>
        <translation>{room}: libro revisado, aún sin combinar</translation>
    </message>
    <message>
        <source>{room}: edited in Excel, not merged yet</source>
        <translation>{room}: editada en Excel, aún sin combinar</translation>
    </message>
    <message>
        <source>{room}: needs attention</source>
        <translation>{room}: requiere atención</translation>
    </message>
    <message>
        <source>{room}: its file was rejected</source>
        <translation>{room}: se rechazó su archivo</translation>
    </message>
    <message>
        <source>{room}: missing. Enter says why.</source>
        <translation>{room}: falta. Enter para decir por qué.</translation>
    </message>
    <message>
        <source>{room}: no notes because: {why}</source>
        <translation>{room}: sin notas porque: {why}</translation>
    </message>
    <message>
        <source>{room}: received, and revised since</source>
        <translation>{room}: recibida y revisada después</translation>
    </message>
    <message>
        <source>{room}: typed here, no file came</source>
        <translation>{room}: escrita aquí, no llegó ningún archivo</translation>
    </message>
    <message>
        <source>{room} (day {number})</source>
        <translation>{room} (día {number})</translation>
    </message>
    <message>
        <source>{room} (file rejected)</source>
        <translation>{room} (archivo rechazado)</translation>
    </message>
    <message>
        <source>Missing: {rooms}</source>
        <translation>Faltan: {rooms}</translation>
    </message>
    <message>
        <source>No notes from: {rooms}</source>
        <translation>Sin notas de: {rooms}</translation>
    </message>
    <message>
        <source>All rooms are here.</source>
        <translation>Están todas las salas.</translation>
    </message>
    <message numerus="yes">
        <source>{rooms} and %n more</source>
        <translation>
            <numerusform>{rooms} y %n más</numerusform>
            <numerusform>{rooms} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these rooms of {event} came, but cannot be read: {rooms}. In the app press Ctrl+E and send us the file again. Thank you!</source>
        <translation>Los archivos de estas salas de {event} llegaron, pero no se pueden leer: {rooms}. Basta pulsar Ctrl+E en la aplicación y enviarnos el archivo de nuevo. ¡Gracias!</translation>
    </message>
    <message>
        <source>We are still waiting for the workbooks of these rooms of {event}: {rooms}. In the app press Ctrl+E and send us the file. Thank you!</source>
        <translation>Seguimos esperando los libros de estas salas de {event}: {rooms}. Basta pulsar Ctrl+E en la aplicación y enviarnos el archivo. ¡Gracias!</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>What was discussed and voted for</source>
        <translation>Qué se debatió y qué recibió votos</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>Missing rooms</source>
        <translation>Salas que faltan</translation>
    </message>
    <message>
        <source>No room is missing</source>
        <translation>No falta ninguna sala</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Aún no se ha anotado nada</translation>
    </message>
    <message>
        <source>Coverage appears as rooms discuss and vote, or when workbooks are merged.</source>
        <translation>La cobertura aparece a medida que las salas debaten y votan, o al combinar libros.</translation>
    </message>
    <message>
        <source>Nothing has come from it</source>
        <translation>No ha llegado nada de ella</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nobody discussed</source>
        <translation>Nadie las debatió</translation>
    </message>
    <message>
        <source>Nobody voted for</source>
        <translation>Nadie las votó</translation>
    </message>
    <message>
        <source>Discussed, not voted for</source>
        <translation>Debatidas, sin votos</translation>
    </message>
    <message>
        <source>Everything was discussed</source>
        <translation>Se debatió todo</translation>
    </message>
    <message>
        <source>Everything that could be voted for has votes</source>
        <translation>Todo lo que podía votarse tiene votos</translation>
    </message>
    <message>
        <source>What was discussed and could be voted for has votes</source>
        <translation>Lo que se debatió y podía votarse tiene votos</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on no initiative</source>
        <translation>
            <numerusform>%n nota sin iniciativa</numerusform>
            <numerusform>%n notas sin iniciativa</numerusform>
        </translation>
    </message>
    <message>
        <source>+ counts notes on a cluster that an initiative is in</source>
        <translation>+ cuenta notas sobre un grupo al que pertenece la iniciativa</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The store is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Open with this copy</source>
        <translation>Abrir con esta copia</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Elegir otra base de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copias, primero la más reciente</translation>
    </message>
    <message>
        <source>No copy of it can be read</source>
        <translation>No se puede leer ninguna copia</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file becomes the store.</source>
        <translation>Lo que aún se pueda leer del archivo dañado pasa a ser la base de datos.</translation>
    </message>
    <message>
        <source>Begin with an empty store</source>
        <translation>Empezar con una base de datos vacía</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>{store} is not there any more</source>
        <translation>{store} ya no está</translation>
    </message>
    <message>
        <source>{store} is empty, though it was not</source>
        <translation>{store} está vacía, aunque no lo estaba</translation>
    </message>
    <message>
        <source>{store} is damaged</source>
        <translation>{store} está dañada</translation>
    </message>
    <message>
        <source>Nothing was written to it. Choose another store, or begin anew.</source>
        <translation>No se escribió nada en ella. Elige otra base de datos o empieza de nuevo.</translation>
    </message>
    <message>
        <source>Its copies are. Where it was only moved, close this and put it back. Else go on with a copy; they are listed with what is in each.</source>
        <translation>Sus copias sí. Si solo se movió, cierra esto y devuélvela a su sitio. Si no, continúa con una copia; en la lista se ve lo que contiene cada una.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Go on with a copy: what can still be read of the damaged file is put on top, and nothing that is readable is lost.</source>
        <translation>No se escribió nada en ella. Continúa con una copia: lo que aún se pueda leer del archivo dañado se añade encima, y no se pierde nada legible.</translation>
    </message>
    <message>
        <source>Together: {what}.</source>
        <translation>En total: {what}.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it as {name}.</source>
        <translation>El archivo dañado se queda al lado, como {name}.</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Leyendo lo que queda…</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
</context>
<context>
    <name>DecideView</name>
    <message>
        <source>{decided} of {all} decided</source>
        <translation>{decided} de {all} decididos</translation>
    </message>
    <message>
        <source>Each count is kept. Until you choose, the one with the most votes counts.</source>
        <translation>Se conserva cada recuento. Hasta que elijas, vale el que tiene más votos.</translation>
    </message>
    <message numerus="yes">
        <source>Use this choice for the other %n</source>
        <translation>
            <numerusform>Usar esta opción para el otro</numerusform>
            <numerusform>Usar esta opción para los otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Back to Merge</source>
        <translation>Volver a Combinar</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Both versions are kept. Until you choose, the newer one is shown; one that is removed only where no other is left.</source>
        <translation>Se conservan ambas versiones. Hasta que elijas, se muestra la más reciente; una eliminada, solo si no queda otra.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The votes of different laptops are never added up. The others stay in the store and can be chosen again with Undo.</source>
        <translation>Los votos de distintos portátiles nunca se suman. Los demás quedan en la base de datos y pueden volver a elegirse con Deshacer.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Decidir y seguir</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last choice back.</source>
        <translation>Ctrl+Z anula la última decisión.</translation>
    </message>
</context>
<context>
    <name>DiagnoseDesk</name>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Guardar un archivo de diagnóstico</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{file} is written. No text of people is in it; look before you send it.</source>
        <translation>{file} está escrito. No contiene textos de nadie; míralo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>Not merged before %n thing(s) in it are mended.</source>
        <translation>
            <numerusform>No se combina hasta que se corrija %n cosa.</numerusform>
            <numerusform>No se combina hasta que se corrijan %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Guardado {when}</translation>
    </message>
    <message>
        <source>no notes, no ballots</source>
        <translation>sin notas ni papeletas</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Nada nuevo en este archivo.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message numerus="yes">
        <source>{reason} (and %n more)</source>
        <translation>
            <numerusform>{reason} (y %n más)</numerusform>
            <numerusform>{reason} (y %n más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes counted on %n laptop(s)</source>
        <translation>
            <numerusform>votos contados en %n portátil</numerusform>
            <numerusform>votos contados en %n portátiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on both sides</source>
        <translation>
            <numerusform>%n registro con cambios en ambos lados</numerusform>
            <numerusform>%n registros con cambios en ambos lados</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} changed on both sides</source>
        <translation>{records} con cambios en ambos lados</translation>
    </message>
    <message>
        <source>{records} typed in Excel</source>
        <translation>Escrito en Excel: {records}</translation>
    </message>
    <message>
        <source>{records} changed in Excel</source>
        <translation>Cambiado en Excel: {records}</translation>
    </message>
    <message>
        <source>{records} typed or changed in Excel</source>
        <translation>Escrito o cambiado en Excel: {records}</translation>
    </message>
    <message>
        <source>{records} more</source>
        <translation>{records} más</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records} con cambios</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records} menos</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Talks are given, and “{item}” is not on in the programme.</source>
        <translation>Hay charlas en curso y “{item}” no está en marcha en la agenda.</translation>
    </message>
    <message>
        <source>“{item}” should have begun at {time}.</source>
        <translation>“{item}” debería haber empezado a las {time}.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Began earlier</source>
        <translation>Empezó antes</translation>
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
            <numerusform>Empezó hace %n segundo</numerusform>
            <numerusform>Empezó hace %n segundos</numerusform>
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
            <numerusform>Empezó hace %n minuto</numerusform>
            <numerusform>Empezó hace %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was opened: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>No se abrió nada: %n error en {file}.</numerusform>
            <numerusform>No se abrió nada: %n errores en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend these and open it again.</source>
        <translation>Corrige lo siguiente y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is another event: {title}. It gets a store of its own.</source>
        <translation>{file} es otro evento: {title}. Tendrá su propia base de datos.</translation>
    </message>
    <message>
        <source>Open it in a store of its own</source>
        <translation>Abrirlo en su propia base de datos</translation>
    </message>
    <message>
        <source>{file} has the event as it is here.</source>
        <translation>{file} tiene el evento tal como está aquí.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message>
        <source>{file} cannot take the place of the event here.</source>
        <translation>{file} no puede sustituir al evento de aquí.</translation>
    </message>
    <message>
        <source>What was captured goes along, and keeps both numbers.</source>
        <translation>Lo ya recogido se traslada y conserva ambos números.</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes %n thing(s) in this event.</source>
        <translation>
            <numerusform>{file} cambia %n cosa en este evento.</numerusform>
            <numerusform>{file} cambia %n cosas en este evento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Adoptar los cambios</translation>
    </message>
    <message>
        <source>{old} is not on the list any more: {title}</source>
        <translation>La {old} ya no está en la lista: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>La {old} es ahora la {new}: {title}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}, as {new_title}</source>
        <translation>La {old} es ahora la {new}: {title}, como {new_title}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>List version {name} is taken over. What was captured goes along.</source>
        <translation>Se está adoptando la versión {name} de la lista. Lo ya recogido se traslada.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>Guardado: {file}, en la carpeta {folder}</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}. What was edited there is {aside} now.</source>
        <translation>Guardado: {file}, en {folder}. Lo que se había editado allí es ahora {aside}.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No vote</source>
        <translation>Sin votación</translation>
    </message>
    <message numerus="yes">
        <source>{vote}, %n round(s)</source>
        <translation>
            <numerusform>{vote}, %n ronda</numerusform>
            <numerusform>{vote}, %n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Starts (UTC)</source>
        <translation>Empieza (UTC)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
</context>
<context>
    <name>EventKeeper</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, y %n más</numerusform>
            <numerusform>{what}, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Set up once, then give the event file to every room</source>
        <translation>Se prepara una vez; después se da el archivo del evento a cada sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Añadir sala</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open event file</source>
        <translation>Abrir archivo de evento</translation>
    </message>
    <message>
        <source>Save event file (.xlsx)</source>
        <translation>Guardar archivo del evento (.xlsx)</translation>
    </message>
</context>
<context>
    <name>EventSide</name>
    <message numerus="yes">
        <source>%n min, ends {time}</source>
        <translation>
            <numerusform>%n min, hasta las {time}</numerusform>
            <numerusform>%n min, hasta las {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in {rooms}</source>
        <translation>
            <numerusform>%n en {rooms}</numerusform>
            <numerusform>%n en {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>None prepared</source>
        <translation>Ninguna preparada</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Punto nuevo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Añadir un punto a la agenda</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the initiatives</source>
        <translation>Editar las iniciativas</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Charlas preparadas</translation>
    </message>
    <message>
        <source>Edit the prepared talks</source>
        <translation>Editar las charlas preparadas</translation>
    </message>
    <message numerus="yes">
        <source>%n in {recommendations}</source>
        <translation>
            <numerusform>%n en {recommendations}</numerusform>
            <numerusform>%n en {recommendations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>agenda item in the plenary</comment>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Rooms</source>
        <comment>agenda item in breakout rooms</comment>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Talks</source>
        <comment>agenda item with lightning talks</comment>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>Social</source>
        <comment>agenda item for social time</comment>
        <translation>Social</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>agenda item without anything</comment>
        <translation>Descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown language</source>
        <translation>
            <numerusform>%n en un idioma desconocido</numerusform>
            <numerusform>%n en un idioma desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted into an unknown language</source>
        <translation>
            <numerusform>%n con interpretación a un idioma desconocido</numerusform>
            <numerusform>%n con interpretación a un idioma desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a facilitator</source>
        <translation>
            <numerusform>%n sin facilitación</numerusform>
            <numerusform>%n sin facilitación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a note-taker</source>
        <translation>
            <numerusform>%n sin relatoría</numerusform>
            <numerusform>%n sin relatoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n con el mismo nombre</numerusform>
            <numerusform>%n con el mismo nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breakout(s) without a round</source>
        <translation>
            <numerusform>%n punto en salas sin ronda</numerusform>
            <numerusform>%n puntos en salas sin ronda</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is not on the agenda</source>
        <translation>Una ronda no está en la agenda</translation>
    </message>
    <message>
        <source>Ends after midnight</source>
        <translation>Termina después de medianoche</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) without a question</source>
        <translation>
            <numerusform>%n ronda sin pregunta</numerusform>
            <numerusform>%n rondas sin pregunta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) do not say what a vote means</source>
        <translation>
            <numerusform>%n ronda no dice qué significa un voto</numerusform>
            <numerusform>%n rondas no dicen qué significa un voto</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles missing in {language}</source>
        <translation>Faltan títulos en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Titles missing in %n language(s)</source>
        <translation>
            <numerusform>Faltan títulos en %n idioma</numerusform>
            <numerusform>Faltan títulos en %n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendations not in {language}</source>
        <translation>Faltan recomendaciones en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations not in %n language(s)</source>
        <translation>
            <numerusform>Faltan recomendaciones en %n idioma</numerusform>
            <numerusform>Faltan recomendaciones en %n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts not in {language}</source>
        <translation>Faltan textos en {language}</translation>
    </message>
    <message numerus="yes">
        <source>Texts not in %n language(s)</source>
        <translation>
            <numerusform>Faltan textos en %n idioma</numerusform>
            <numerusform>Faltan textos en %n idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) without initiatives</source>
        <translation>
            <numerusform>%n grupo sin iniciativas</numerusform>
            <numerusform>%n grupos sin iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a title</source>
        <translation>
            <numerusform>%n sin título</numerusform>
            <numerusform>%n sin título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a speaker</source>
        <translation>
            <numerusform>%n sin ponente</numerusform>
            <numerusform>%n sin ponente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) too short</source>
        <translation>
            <numerusform>%n franja demasiado corta</numerusform>
            <numerusform>%n franjas demasiado cortas</numerusform>
        </translation>
    </message>
    <message>
        <source>No item for talks on the agenda</source>
        <translation>La agenda no tiene ningún punto para charlas</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Choose a folder for the workbook</source>
        <translation>Elegir una carpeta para el libro</translation>
    </message>
    <message>
        <source>Exported: {file}, in the folder {folder}</source>
        <translation>Exportado: {file}, en la carpeta {folder}</translation>
    </message>
    <message>
        <source>Exported: {file}, in {folder}. What stood there is {aside} now</source>
        <translation>Exportado: {file}, en {folder}. Lo que había allí es ahora {aside}</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished ballot(s) are not in it</source>
        <translation>
            <numerusform>%n papeleta sin terminar no está incluida</numerusform>
            <numerusform>%n papeletas sin terminar no están incluidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1, further column</source>
        <translation>%1, otra columna</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>y además</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>Another column for %1</source>
        <translation>Otra columna para %1</translation>
    </message>
    <message>
        <source>Not in this table</source>
        <translation>No está en esta tabla</translation>
    </message>
</context>
<context>
    <name>FieldRows</name>
    <message>
        <source>also taken for %1</source>
        <translation>también se toma para %1</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n sin entender</numerusform>
            <numerusform>%n sin entender</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Choose workbooks or stores</source>
        <translation>Elegir libros o bases de datos</translation>
    </message>
    <message>
        <source>Workbooks and stores</source>
        <translation>Libros y bases de datos</translation>
    </message>
    <message>
        <source>Choose the folder with the workbooks</source>
        <translation>Elegir la carpeta de los libros</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Choose a table of advance priorities</source>
        <translation>Elegir una tabla de prioridades previas</translation>
    </message>
    <message>
        <source>Choose a table of registrations</source>
        <translation>Elegir una tabla de inscripciones</translation>
    </message>
    <message>
        <source>Choose a survey’s table</source>
        <translation>Elegir la tabla de una encuesta</translation>
    </message>
    <message>
        <source>Event files</source>
        <translation>Archivos de evento</translation>
    </message>
    <message>
        <source>Choose an event file</source>
        <translation>Elegir un archivo de evento</translation>
    </message>
    <message>
        <source>Choose a folder for the event file</source>
        <translation>Elegir una carpeta para el archivo del evento</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is said of this file</source>
        <translation>Copiar lo que se dice de este archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{event} is ready</source>
        <translation>{event} está listo</translation>
    </message>
    <message>
        <source>Choose your room and what you do there.</source>
        <translation>Elige tu sala y qué haces en ella.</translation>
    </message>
    <message>
        <source>You can change this later: press the room at the top. One laptop can hold two roles.</source>
        <translation>Puedes cambiarlo después: pulsa la sala, arriba. Un mismo portátil puede tener dos roles.</translation>
    </message>
    <message>
        <source>Everything stays on this laptop. No account, no network.</source>
        <translation>Todo se queda en este portátil. Sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Abrir un archivo de evento</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>You talk with people and keep the time.</source>
        <translation>Hablas con la gente y cuidas el tiempo.</translation>
    </message>
    <message>
        <source>Big timer and question</source>
        <translation>Temporizador y pregunta en grande</translation>
    </message>
    <message>
        <source>Votes by number keys</source>
        <translation>Votos con las teclas numéricas</translation>
    </message>
    <message>
        <source>See who has not spoken yet</source>
        <translation>Ver quién no ha hablado todavía</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>You write down what people say.</source>
        <translation>Escribes lo que dice la gente.</translation>
    </message>
    <message>
        <source>Notes without the mouse</source>
        <translation>Notas solo con el teclado</translation>
    </message>
    <message>
        <source>#24 tags an initiative</source>
        <translation>#24 etiqueta una iniciativa</translation>
    </message>
    <message>
        <source>Arabic, Chinese and every script</source>
        <translation>Árabe, chino y todas las escrituras</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>You bring all rooms together.</source>
        <translation>Reúnes todas las salas.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n workbook(s)</source>
        <translation>
            <numerusform>Soltar %n libro</numerusform>
            <numerusform>Soltar %n libros</numerusform>
        </translation>
    </message>
    <message>
        <source>See which rooms are missing</source>
        <translation>Ver qué salas faltan</translation>
    </message>
    <message>
        <source>Ranking with turnout and ties</source>
        <translation>Clasificación con participación y empates</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Practicar cinco minutos</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Folder: {folder}. Choose another one</source>
        <translation>Carpeta: {folder}. Elegir otra</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>{language} cannot be shown on this computer. Install the font {font}.</source>
        <translation>{language} no se puede mostrar en este equipo. Instala la fuente {font}.</translation>
    </message>
</context>
<context>
    <name>FormerPeople</name>
    <message numerus="yes">
        <source>%n person(s) of the table before ({file}) are kept aside.</source>
        <translation>
            <numerusform>Se conserva aparte %n persona de la tabla anterior ({file}).</numerusform>
            <numerusform>Se conservan aparte %n personas de la tabla anterior ({file}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlas</translation>
    </message>
    <message>
        <source>Erase these for good</source>
        <translation>Borrarlas para siempre</translation>
    </message>
</context>
<context>
    <name>GatherPanel</name>
    <message>
        <source>Input of absent people</source>
        <translation>Aportes de personas ausentes</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Tiempo para socializar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>A table of what they sent; drop it here</source>
        <translation>Una tabla de lo que enviaron; suéltala aquí</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups with new faces, round after round</source>
        <translation>Grupos con caras nuevas, ronda tras ronda</translation>
    </message>
    <message>
        <source>Read input of absent people</source>
        <translation>Leer aportes de personas ausentes</translation>
    </message>
    <message>
        <source>Groups for social time</source>
        <translation>Grupos para socializar</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Ahora dice “%1”. Enter conserva lo que escribiste, Esc toma eso.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message numerus="yes">
        <source>Where the %n step(s) happen</source>
        <translation>
            <numerusform>En qué nivel se da el paso</numerusform>
            <numerusform>En qué nivel se dan los %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal in one sentence</source>
        <translation>Objetivo en una frase</translation>
    </message>
    <message>
        <source>What should be achieved in 18 months?</source>
        <translation>¿Qué debería lograrse en 18 meses?</translation>
    </message>
    <message>
        <source>Also written here: “%1”</source>
        <translation>También escrito aquí: “%1”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>¿Abrir {address} en el navegador?</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide for</source>
        <translation>Guía para</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Head counts</source>
        <translation>Recuentos de personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n time(s), last at %1</source>
        <translation>
            <numerusform>Contado %n vez, la última a las %1</numerusform>
            <numerusform>Contado %n veces, la última a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No notes from {room}: {why}</source>
        <translation>Sin notas de {room}: {why}</translation>
    </message>
    <message>
        <source>{room} is awaited again</source>
        <translation>Se espera de nuevo a {room}</translation>
    </message>
    <message>
        <source>Advance priorities read in: {count}</source>
        <translation>Prioridades previas leídas: {count}</translation>
    </message>
    <message>
        <source>Advance priorities removed</source>
        <translation>Prioridades previas eliminadas</translation>
    </message>
    <message>
        <source>Advance priority mapped to an initiative</source>
        <translation>Prioridad previa asignada a una iniciativa</translation>
    </message>
    <message>
        <source>Countdown started</source>
        <translation>Temporizador iniciado</translation>
    </message>
    <message>
        <source>Countdown paused</source>
        <translation>Temporizador en pausa</translation>
    </message>
    <message>
        <source>Countdown set going late</source>
        <translation>Temporizador iniciado a posteriori</translation>
    </message>
    <message>
        <source>One minute added</source>
        <translation>Un minuto añadido</translation>
    </message>
    <message>
        <source>The rest pushed back by {minutes} min</source>
        <translation>El resto aplazado {minutes} min</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Punto siguiente de la agenda</translation>
    </message>
    <message>
        <source>Back to the agenda item before</source>
        <translation>Vuelta al punto anterior de la agenda</translation>
    </message>
    <message>
        <source>Agenda: {item}</source>
        <translation>Agenda: {item}</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflicto decidido</translation>
    </message>
    <message>
        <source>{count} conflicts decided</source>
        <translation>{count} conflictos decididos</translation>
    </message>
    <message>
        <source>Room {room} is now called {value}</source>
        <translation>La sala {room} ahora se llama {value}</translation>
    </message>
    <message>
        <source>Room {room}: language {value}</source>
        <translation>Sala {room}: idioma {value}</translation>
    </message>
    <message>
        <source>Room {room}: on day {value}</source>
        <translation>Sala {room}: el día {value}</translation>
    </message>
    <message>
        <source>Room {room}: interpreted into {value}</source>
        <translation>Sala {room}: interpretación a {value}</translation>
    </message>
    <message>
        <source>Room {room}: topic {value}</source>
        <translation>Sala {room}: tema {value}</translation>
    </message>
    <message>
        <source>Room {room}: facilitator {value}</source>
        <translation>Sala {room}: facilita {value}</translation>
    </message>
    <message>
        <source>Room {room}: note-taker {value}</source>
        <translation>Sala {room}: toma notas {value}</translation>
    </message>
    <message>
        <source>Room {room}: not interpreted</source>
        <translation>Sala {room}: sin interpretación</translation>
    </message>
    <message>
        <source>Room {room}: no topic</source>
        <translation>Sala {room}: sin tema</translation>
    </message>
    <message>
        <source>Room {room}: no facilitator</source>
        <translation>Sala {room}: sin facilitación</translation>
    </message>
    <message>
        <source>Room {room}: no note-taker</source>
        <translation>Sala {room}: sin relatoría</translation>
    </message>
    <message>
        <source>Day {name} added</source>
        <translation>Día {name} añadido</translation>
    </message>
    <message>
        <source>Day {name} removed</source>
        <translation>Día {name} eliminado</translation>
    </message>
    <message>
        <source>Day {name} changed</source>
        <translation>Día {name} cambiado</translation>
    </message>
    <message>
        <source>“{name}” added to the agenda</source>
        <translation>“{name}” añadido a la agenda</translation>
    </message>
    <message>
        <source>“{name}” removed from the agenda</source>
        <translation>“{name}” eliminado de la agenda</translation>
    </message>
    <message>
        <source>“{name}” in the agenda changed</source>
        <translation>“{name}” cambiado en la agenda</translation>
    </message>
    <message>
        <source>Round “{name}” added</source>
        <translation>Ronda “{name}” añadida</translation>
    </message>
    <message>
        <source>Round “{name}” removed</source>
        <translation>Ronda “{name}” eliminada</translation>
    </message>
    <message>
        <source>Round “{name}” changed</source>
        <translation>Ronda “{name}” cambiada</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” added</source>
        <translation>Charla preparada “{name}” añadida</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” removed</source>
        <translation>Charla preparada “{name}” eliminada</translation>
    </message>
    <message>
        <source>Prepared talk “{name}” changed</source>
        <translation>Charla preparada “{name}” cambiada</translation>
    </message>
    <message>
        <source>Recommendation {name} added</source>
        <translation>Recomendación {name} añadida</translation>
    </message>
    <message>
        <source>Recommendation {name} removed</source>
        <translation>Recomendación {name} eliminada</translation>
    </message>
    <message>
        <source>Recommendation {name} changed</source>
        <translation>Recomendación {name} cambiada</translation>
    </message>
    <message>
        <source>Initiative {name} added</source>
        <translation>Iniciativa {name} añadida</translation>
    </message>
    <message>
        <source>Initiative {name} removed</source>
        <translation>Iniciativa {name} eliminada</translation>
    </message>
    <message>
        <source>Initiative {name} changed</source>
        <translation>Iniciativa {name} cambiada</translation>
    </message>
    <message>
        <source>Cluster {name} added</source>
        <translation>Grupo {name} añadido</translation>
    </message>
    <message>
        <source>Cluster {name} removed</source>
        <translation>Grupo {name} eliminado</translation>
    </message>
    <message>
        <source>Cluster {name} changed</source>
        <translation>Grupo {name} cambiado</translation>
    </message>
    <message>
        <source>Vote of “{name}” changed</source>
        <translation>Votación de “{name}” cambiada</translation>
    </message>
    <message>
        <source>Event renamed to {name}</source>
        <translation>El evento ahora se llama {name}</translation>
    </message>
    <message>
        <source>List version {name}</source>
        <translation>Versión de la lista: {name}</translation>
    </message>
    <message>
        <source>Remarks on the event changed</source>
        <translation>Observaciones sobre el evento cambiadas</translation>
    </message>
    <message>
        <source>Translations in another order</source>
        <translation>Traducciones en otro orden</translation>
    </message>
    <message>
        <source>“{name}” in {language}: {value}</source>
        <translation>“{name}” en {language}: {value}</translation>
    </message>
    <message>
        <source>“{name}” not in {language}</source>
        <translation>“{name}”: sin traducción en {language}</translation>
    </message>
    <message>
        <source>Translations in {language}: {count} changed</source>
        <translation>Traducciones en {language}, cambiadas: {count}</translation>
    </message>
    <message>
        <source>{old} is {new} now: {title}</source>
        <translation>La {old} es ahora la {new}: {title}</translation>
    </message>
    <message>
        <source>Room {room} removed</source>
        <translation>Sala {room} eliminada</translation>
    </message>
    <message>
        <source>Room {room} added</source>
        <translation>Sala {room} añadida</translation>
    </message>
    <message>
        <source>Rooms in another order</source>
        <translation>Salas en otro orden</translation>
    </message>
    <message>
        <source>Rounds in another order</source>
        <translation>Rondas en otro orden</translation>
    </message>
    <message>
        <source>Recommendations in another order</source>
        <translation>Recomendaciones en otro orden</translation>
    </message>
    <message>
        <source>Initiatives in another order</source>
        <translation>Iniciativas en otro orden</translation>
    </message>
    <message>
        <source>Clusters in another order</source>
        <translation>Grupos en otro orden</translation>
    </message>
    <message>
        <source>Prepared talks in another order</source>
        <translation>Charlas preparadas en otro orden</translation>
    </message>
    <message>
        <source>Agenda in another order</source>
        <translation>Agenda en otro orden</translation>
    </message>
    <message>
        <source>Days in another order</source>
        <translation>Días en otro orden</translation>
    </message>
    <message>
        <source>{file} merged</source>
        <translation>{file} combinado</translation>
    </message>
    <message>
        <source>{count} files merged</source>
        <translation>{count} archivos combinados</translation>
    </message>
    <message>
        <source>Earlier version of a note brought back</source>
        <translation>Versión anterior de una nota recuperada</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>{count} notes added</source>
        <translation>{count} notas añadidas</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Support changed</source>
        <translation>Apoyo cambiado</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Objetivo cambiado</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Objetivo eliminado</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Paso añadido</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Paso cambiado</translation>
    </message>
    <message>
        <source>Key action marked</source>
        <translation>Acción clave marcada</translation>
    </message>
    <message>
        <source>Key action unmarked</source>
        <translation>Acción clave desmarcada</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Paso eliminado</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Paso movido</translation>
    </message>
    <message>
        <source>Rehearsal played</source>
        <translation>Ensayo generado</translation>
    </message>
    <message>
        <source>{people} people present</source>
        <translation>{people} personas presentes</translation>
    </message>
    <message>
        <source>Head count corrected: {people} people</source>
        <translation>Recuento de personas corregido: {people}</translation>
    </message>
    <message>
        <source>Head count removed</source>
        <translation>Recuento de personas eliminado</translation>
    </message>
    <message>
        <source>Similar notes put together</source>
        <translation>Notas similares agrupadas</translation>
    </message>
    <message>
        <source>Similar notes taken apart</source>
        <translation>Notas similares separadas</translation>
    </message>
    <message>
        <source>Talk paused</source>
        <translation>Charla en pausa</translation>
    </message>
    <message>
        <source>Talk started</source>
        <translation>Charla iniciada</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Charla siguiente</translation>
    </message>
    <message>
        <source>Talk skipped</source>
        <translation>Charla saltada</translation>
    </message>
    <message>
        <source>Skipped talk waits again</source>
        <translation>La charla saltada vuelve a esperar</translation>
    </message>
    <message>
        <source>Back to the talk before</source>
        <translation>Vuelta a la charla anterior</translation>
    </message>
    <message>
        <source>{seconds} s added to a talk</source>
        <translation>{seconds} s añadidos a una charla</translation>
    </message>
    <message>
        <source>Talk set going late</source>
        <translation>Charla iniciada a posteriori</translation>
    </message>
    <message>
        <source>Talk&apos;s time set back</source>
        <translation>Tiempo de la charla reiniciado</translation>
    </message>
    <message>
        <source>Talk added</source>
        <translation>Charla añadida</translation>
    </message>
    <message>
        <source>{count} talks added</source>
        <translation>{count} charlas añadidas</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>Charla cambiada</translation>
    </message>
    <message>
        <source>Talk removed</source>
        <translation>Charla eliminada</translation>
    </message>
    <message>
        <source>Talk moved</source>
        <translation>Charla movida</translation>
    </message>
    <message>
        <source>Talks shortened</source>
        <translation>Charlas acortadas</translation>
    </message>
    <message>
        <source>Talk moved to another slot</source>
        <translation>Charla pasada a otra franja</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Combinación deshecha</translation>
    </message>
    <message>
        <source>The votes of laptop {device} count</source>
        <translation>Valen los votos del portátil {device}</translation>
    </message>
    <message>
        <source>Ballot added</source>
        <translation>Papeleta añadida</translation>
    </message>
    <message>
        <source>Ballots from the chat: {count}</source>
        <translation>Papeletas del chat: {count}</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>Papeleta corregida</translation>
    </message>
    <message>
        <source>Ballot {number} removed</source>
        <translation>Papeleta {number} eliminada</translation>
    </message>
    <message>
        <source>Tally of {initiative} changed</source>
        <translation>Total de {initiative} cambiado</translation>
    </message>
    <message>
        <source>Ballots converted to a tally</source>
        <translation>Papeletas convertidas en totales</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>Forma de contar elegida</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Votación cerrada</translation>
    </message>
    <message>
        <source>Vote opened again</source>
        <translation>Votación reabierta</translation>
    </message>
    <message>
        <source>List version {name} taken over; initiatives with another number: {count}</source>
        <translation>Versión {name} de la lista adoptada; iniciativas con otro número: {count}</translation>
    </message>
    <message>
        <source>“{name}” was changed or given in its room, and stays as it is there</source>
        <translation>“{name}” se cambió o se dio en su sala, y allí se queda como está</translation>
    </message>
    <message>
        <source>The event was edited</source>
        <translation>Se editó el evento</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} y %n más</numerusform>
            <numerusform>{what} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>on laptop {name}</source>
        <translation>en el portátil {name}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Came with a merge</source>
        <translation>Llegó con una combinación</translation>
    </message>
    <message>
        <source>Changed in a spreadsheet</source>
        <translation>Cambiada en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Stands beside the one shown, not decided yet</source>
        <translation>Está junto a la que se muestra; aún no se ha decidido</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>en este portátil</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>on another laptop (%1)</source>
        <translation>en otro portátil (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Newest first. Enter goes to the record.</source>
        <translation>Lo más reciente primero. Enter va al registro.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Every note, vote and step will be listed here.</source>
        <translation>Aquí aparecerán todas las notas, votos y pasos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>This line changed no single record.</source>
        <translation>Esta línea no cambió ningún registro concreto.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>InitiativeContents</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Título provisional</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Later number</source>
        <translation>Número posterior</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Escribe un título</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Iniciativa nueva</translation>
    </message>
</context>
<context>
    <name>InitiativeDelegate</name>
    <message>
        <source>working title</source>
        <translation>título provisional</translation>
    </message>
</context>
<context>
    <name>InitiativeFinder</name>
    <message>
        <source>Add votes to another cluster</source>
        <translation>Añadir votos a otro grupo</translation>
    </message>
    <message>
        <source>Letter or words of a cluster</source>
        <translation>Letra o palabras de un grupo</translation>
    </message>
    <message>
        <source>Clusters found</source>
        <translation>Grupos encontrados</translation>
    </message>
    <message>
        <source>Add votes to another initiative</source>
        <translation>Añadir votos a otra iniciativa</translation>
    </message>
    <message>
        <source>Number or words of an initiative</source>
        <translation>Número o palabras de una iniciativa</translation>
    </message>
    <message>
        <source>Initiatives found</source>
        <translation>Iniciativas encontradas</translation>
    </message>
</context>
<context>
    <name>InitiativeList</name>
    <message>
        <source>Focus list</source>
        <translation>Lista en foco</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n initiative(s)</source>
        <translation>
            <numerusform>Filtrar %n iniciativa</numerusform>
            <numerusform>Filtrar %n iniciativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Type a number or a word of the title.</source>
        <translation>Escribe un número o una palabra del título.</translation>
    </message>
    <message>
        <source>No initiative found</source>
        <translation>Ninguna iniciativa encontrada</translation>
    </message>
</context>
<context>
    <name>InitiativeModel</name>
    <message>
        <source>A working translation of: %1</source>
        <translation>Traducción provisional de: %1</translation>
    </message>
    <message>
        <source>A working title: not found in a source.</source>
        <translation>Un título provisional: no consta en ninguna fuente.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegada</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n iniciativa</numerusform>
            <numerusform>%n iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>traducción provisional</translation>
    </message>
    <message>
        <source>working title, unverified</source>
        <translation>título provisional, sin verificar</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
</context>
<context>
    <name>InitiativesDialog</name>
    <message numerus="yes">
        <source>%n without a title in {language}</source>
        <translation>
            <numerusform>%n sin título en {language}</numerusform>
            <numerusform>%n sin título en {language}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in {language}</source>
        <translation>
            <numerusform>%n sin texto en {language}</numerusform>
            <numerusform>%n sin texto en {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Parte de la lista</translation>
    </message>
    <message>
        <source>List version</source>
        <translation>Versión de la lista</translation>
    </message>
    <message>
        <source>Language beside English</source>
        <translation>Idioma junto al inglés</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Iniciativa nueva</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Recomendación nueva</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Grupo nuevo</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Point</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
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
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) by tally</source>
        <translation>
            <numerusform>%n total</numerusform>
            <numerusform>%n totales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by tally</source>
        <translation>
            <numerusform>%n voto por totales</numerusform>
            <numerusform>%n votos por totales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan step(s)</source>
        <translation>
            <numerusform>%n paso del plan</numerusform>
            <numerusform>%n pasos del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n charla</numerusform>
            <numerusform>%n charlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head count(s)</source>
        <translation>
            <numerusform>%n recuento de personas</numerusform>
            <numerusform>%n recuentos de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) of votes</source>
        <translation>
            <numerusform>%n decisión sobre votos</numerusform>
            <numerusform>%n decisiones sobre votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for no notes</source>
        <translation>
            <numerusform>%n motivo de falta de notas</numerusform>
            <numerusform>%n motivos de falta de notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
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
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Go on voting</source>
        <translation>Seguir votando</translation>
    </message>
    <message>
        <source>Back to the app</source>
        <translation>Volver a la aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) came in here.</source>
        <translation>
            <numerusform>Aquí se recibió %n papeleta.</numerusform>
            <numerusform>Aquí se recibieron %n papeletas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ballot that is open is not counted.</source>
        <translation>La papeleta que está abierta no se cuenta.</translation>
    </message>
    <message>
        <source>For the facilitator: end voting on this laptop?</source>
        <translation>Para quien facilita: ¿terminar la votación en este portátil?</translation>
    </message>
</context>
<context>
    <name>LevelsBar</name>
    <message>
        <source>%1 own</source>
        <translation>%1 por su cuenta</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en conjunto</translation>
    </message>
    <message>
        <source>%1 with Foundation</source>
        <translation>%1 con la Fundación</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Undone in {where}: {what}</source>
        <translation>Deshecho en {where}: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done again in {where}: {what}</source>
        <translation>Rehecho en {where}: {what}</translation>
    </message>
    <message>
        <source>Round: {title}</source>
        <translation>Ronda: {title}</translation>
    </message>
    <message>
        <source>Leave the practice first: this opens another store.</source>
        <translation>Sal primero de la práctica: esto abre otra base de datos.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Named it</source>
        <translation>La nombraron</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>All communities</source>
        <translation>Todas las comunidades</translation>
    </message>
    <message>
        <source>Communities that named it before the event: {count}</source>
        <translation>Comunidades que la nombraron antes del evento: {count}</translation>
    </message>
    <message>
        <source>Communities of no region: {count}.</source>
        <translation>Comunidades sin región: {count}.</translation>
    </message>
    <message>
        <source>Regions with fewer than {least} communities are joined with a neighbour.</source>
        <translation>Las regiones con menos de {least} comunidades se unen a una vecina.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Communities that named it:</source>
        <translation>Comunidades que la nombraron:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>no community known</source>
        <translation>ninguna comunidad conocida</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>of communities named it</source>
        <translation>de las comunidades la nombraron</translation>
    </message>
    <message>
        <source>of votes in the rooms</source>
        <translation>de los votos en las salas</translation>
    </message>
    <message>
        <source>Communities that named it, by region</source>
        <translation>Comunidades que la nombraron, por región</translation>
    </message>
    <message>
        <source>Nobody named it in advance.</source>
        <translation>Nadie la nombró antes del evento.</translation>
    </message>
    <message>
        <source>In advance: rank %1.</source>
        <translation>Antes del evento: puesto %1.</translation>
    </message>
    <message>
        <source>The rooms did not vote on it.</source>
        <translation>Las salas no la votaron.</translation>
    </message>
    <message>
        <source>In the rooms: no votes.</source>
        <translation>En las salas: sin votos.</translation>
    </message>
    <message>
        <source>In the rooms: rank %1.</source>
        <translation>En las salas: puesto %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no region: {names}. {count} named it.</source>
        <translation>Sin región: {names}. La nombraron {count}.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of advance priorities</source>
        <translation>Mapa de prioridades previas</translation>
    </message>
    <message>
        <source>No advance priorities yet</source>
        <translation>Aún no hay prioridades previas</translation>
    </message>
    <message>
        <source>A table says what communities put first before the event.</source>
        <translation>Una tabla dice a qué dieron prioridad las comunidades antes del evento.</translation>
    </message>
    <message>
        <source>Read in a table</source>
        <translation>Leer una tabla</translation>
    </message>
    <message>
        <source>Use the reports of November 2020</source>
        <translation>Usar los informes de noviembre de 2020</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Previous initiative</source>
        <translation>Iniciativa anterior</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Iniciativa siguiente</translation>
    </message>
    <message>
        <source>More about these priorities</source>
        <translation>Más sobre estas prioridades</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Shows the same as a table</source>
        <translation>Muestra lo mismo en forma de tabla</translation>
    </message>
    <message>
        <source>What each region named most</source>
        <translation>Lo que más nombró cada región</translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n comunidad</numerusform>
            <numerusform>%n comunidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Reminder copied.</source>
        <translation>Recordatorio copiado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Deshacer esta combinación</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has to be merged first. Both versions are kept, then you choose.</source>
        <translation>Primero hay que combinar {file}. Se conservan ambas versiones y después se elige.</translation>
    </message>
    <message>
        <source>Merge it and resolve</source>
        <translation>Combinar y resolver</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>conflict(s) stay open</source>
        <translation>
            <numerusform>conflicto sigue abierto</numerusform>
            <numerusform>conflictos siguen abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>Shown as soon as all files are read. Nothing is written yet.</source>
        <translation>Se muestra en cuanto se lean todos los archivos. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>None of these files can be merged.</source>
        <translation>Ninguno de estos archivos se puede combinar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rechazado.</numerusform>
            <numerusform>%n rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new in the others.</source>
        <translation>Nada nuevo en los demás.</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>Nada nuevo en estos archivos.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Primero, elige archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Decidir %n cuestión</numerusform>
            <numerusform>Decidir %n cuestiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n workbook(s)</source>
        <translation>
            <numerusform>Combinar %n libro</numerusform>
            <numerusform>Combinar %n libros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Combinar %n archivo</numerusform>
            <numerusform>Combinar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>sala</numerusform>
            <numerusform>salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>papeleta</numerusform>
            <numerusform>papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s) by tally</source>
        <translation>
            <numerusform>voto por totales</numerusform>
            <numerusform>votos por totales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>objetivo</numerusform>
            <numerusform>objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s)</source>
        <translation>
            <numerusform>paso del plan</numerusform>
            <numerusform>pasos del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s)</source>
        <translation>
            <numerusform>charla</numerusform>
            <numerusform>charlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s)</source>
        <translation>
            <numerusform>recuento de personas</numerusform>
            <numerusform>recuentos de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) changed</source>
        <translation>
            <numerusform>papeleta cambiada</numerusform>
            <numerusform>papeletas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) changed</source>
        <translation>
            <numerusform>total cambiado</numerusform>
            <numerusform>totales cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) updated</source>
        <translation>
            <numerusform>nota actualizada</numerusform>
            <numerusform>notas actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) updated</source>
        <translation>
            <numerusform>objetivo actualizado</numerusform>
            <numerusform>objetivos actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) updated</source>
        <translation>
            <numerusform>paso del plan actualizado</numerusform>
            <numerusform>pasos del plan actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) updated</source>
        <translation>
            <numerusform>charla actualizada</numerusform>
            <numerusform>charlas actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) updated</source>
        <translation>
            <numerusform>recuento de personas actualizado</numerusform>
            <numerusform>recuentos de personas actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ballot(s) taken back</source>
        <translation>
            <numerusform>papeleta retirada</numerusform>
            <numerusform>papeletas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tally(s) removed</source>
        <translation>
            <numerusform>total eliminado</numerusform>
            <numerusform>totales eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s) removed</source>
        <translation>
            <numerusform>nota eliminada</numerusform>
            <numerusform>notas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s) removed</source>
        <translation>
            <numerusform>objetivo eliminado</numerusform>
            <numerusform>objetivos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan step(s) removed</source>
        <translation>
            <numerusform>paso del plan eliminado</numerusform>
            <numerusform>pasos del plan eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talk(s) removed</source>
        <translation>
            <numerusform>charla eliminada</numerusform>
            <numerusform>charlas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>head count(s) removed</source>
        <translation>
            <numerusform>recuento de personas eliminado</numerusform>
            <numerusform>recuentos de personas eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>First places after this merge</source>
        <translation>Primeros puestos tras esta combinación</translation>
    </message>
    <message>
        <source>First places now</source>
        <translation>Primeros puestos ahora</translation>
    </message>
    <message>
        <source>First places after this merge: {round}</source>
        <translation>Primeros puestos tras esta combinación: {round}</translation>
    </message>
    <message>
        <source>First places now: {round}</source>
        <translation>Primeros puestos ahora: {round}</translation>
    </message>
    <message>
        <source>▼ out</source>
        <translation>▼ sale</translation>
    </message>
    <message>
        <source>falls out of the first places</source>
        <translation>sale de los primeros puestos</translation>
    </message>
    <message>
        <source>▲ in</source>
        <translation>▲ entra</translation>
    </message>
    <message>
        <source>comes into the first places</source>
        <translation>entra en los primeros puestos</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>sube %n puesto</numerusform>
            <numerusform>sube %n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>baja %n puesto</numerusform>
            <numerusform>baja %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} in {rooms}. Both versions are kept until you choose.</source>
        <translation>{what} en {rooms}. Se conservan ambas versiones hasta que elijas.</translation>
    </message>
    <message>
        <source>Several laptops counted the votes of {rooms}. Only one count is used, never their sum; you choose which.</source>
        <translation>Varios portátiles contaron los votos de {rooms}. Solo se usa un recuento, nunca la suma; tú eliges cuál.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Deshacer esta combinación</translation>
    </message>
    <message>
        <source>Merging the same file again changes nothing.</source>
        <translation>Combinar de nuevo el mismo archivo no cambia nada.</translation>
    </message>
</context>
<context>
    <name>MergeSteps</name>
    <message numerus="yes">
        <source>%n file(s) will be read next.</source>
        <translation>
            <numerusform>%n archivo se leerá a continuación.</numerusform>
            <numerusform>%n archivos se leerán a continuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rechazado.</numerusform>
            <numerusform>%n rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to decide.</source>
        <translation>
            <numerusform>%n cuestión por decidir.</numerusform>
            <numerusform>%n cuestiones por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) merged.</source>
        <translation>
            <numerusform>%n libro combinado.</numerusform>
            <numerusform>%n libros combinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n archivo combinado.</numerusform>
            <numerusform>%n archivos combinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had changed since the preview and were read again: {files}.</source>
        <translation>
            <numerusform>%n archivo había cambiado desde la vista previa y se leyó de nuevo: {files}.</numerusform>
            <numerusform>%n archivos habían cambiado desde la vista previa y se leyeron de nuevo: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Detenido. No se combinó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n workbook(s) were merged, whole.</source>
        <translation>
            <numerusform>Detenido. Se combinó %n libro, entero.</numerusform>
            <numerusform>Detenido. Se combinaron %n libros, enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>%n archivo espera.</numerusform>
            <numerusform>%n archivos esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge was undone: %n workbook(s) went back.</source>
        <translation>
            <numerusform>Se deshizo la combinación: %n libro retirado.</numerusform>
            <numerusform>Se deshizo la combinación: %n libros retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because they were changed here since.</source>
        <translation>
            <numerusform>%n registro se queda, porque desde entonces se cambió aquí.</numerusform>
            <numerusform>%n registros se quedan, porque desde entonces se cambiaron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Drop workbooks here</source>
        <translation>Suelta los libros aquí</translation>
    </message>
    <message>
        <source>Of rooms or merged ones (.xlsx), other stores (.sqlite), or a folder of workbooks. Files are only read, never changed.</source>
        <translation>De salas o ya combinados (.xlsx), otras bases de datos (.sqlite) o una carpeta de libros. Los archivos solo se leen, nunca se cambian.</translation>
    </message>
    <message>
        <source>No files chosen yet</source>
        <translation>Aún no hay archivos elegidos</translation>
    </message>
    <message>
        <source>Drop them here, or press Ctrl+O.</source>
        <translation>Suéltalos aquí o pulsa Ctrl+O.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>States of the files</source>
        <translation>Estados de los archivos</translation>
    </message>
    <message>
        <source>No file of that name or room</source>
        <translation>Ningún archivo con ese nombre o sala</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>No such file</source>
        <translation>Ningún archivo así</translation>
    </message>
    <message>
        <source>“All” shows the others.</source>
        <translation>“Todo” muestra los demás.</translation>
    </message>
</context>
<context>
    <name>MinutesDelegate</name>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>MinutesModel</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Omitida. %1</translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Encabezado. %1</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Notes from pasted text</source>
        <translation>Notas de un texto pegado</translation>
    </message>
    <message>
        <source>Keep as one text</source>
        <translation>Dejar como un solo texto</translation>
    </message>
    <message>
        <source>changes a row</source>
        <translation>cambia una fila</translation>
    </message>
    <message>
        <source>joins it with the one before</source>
        <translation>la une con la anterior</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>la omite</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>lo deshace</translation>
    </message>
    <message>
        <source>A note needs text. Space in the list leaves it out.</source>
        <translation>Una nota necesita texto. Space en la lista la omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from pasted text</source>
        <translation>
            <numerusform>%n nota del texto pegado</numerusform>
            <numerusform>%n notas del texto pegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>Añadir %n nota</numerusform>
            <numerusform>Añadir %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation>No debe publicarse</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>by a machine</source>
        <translation>por una máquina</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n carácter más</numerusform>
            <numerusform>%n caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <translation>Traducción %1</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interpretada</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos los campos</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>guarda</translation>
    </message>
    <message>
        <source>leaves it as it was</source>
        <translation>la deja como estaba</translation>
    </message>
</context>
<context>
    <name>NoteFilterBar</name>
    <message>
        <source>Any initiative</source>
        <translation>Cualquier iniciativa</translation>
    </message>
    <message>
        <source>Any community</source>
        <translation>Cualquier comunidad</translation>
    </message>
    <message>
        <source>No community named</source>
        <translation>Sin comunidad nombrada</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>Key notes</source>
        <translation>Notas clave</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Interpreted</source>
        <translation>Interpretada</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Nota clave</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traducida</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Close the agenda (F6)</source>
        <translation>Cerrar la agenda (F6)</translation>
    </message>
    <message>
        <source>Open the agenda (F6)</source>
        <translation>Abrir la agenda (F6)</translation>
    </message>
    <message>
        <source>A note needs text. Esc leaves it as it was.</source>
        <translation>Una nota necesita texto. Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter the notes (Ctrl+Shift+F)</source>
        <translation>Filtrar las notas (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Buscar en todas las salas</translation>
    </message>
    <message>
        <source>Notes shown</source>
        <translation>Notas visibles</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only General</source>
        <translation>Solo General</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, última a las %2</translation>
    </message>
    <message>
        <source>Esc in Find shows all again.</source>
        <translation>Esc en Buscar vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>Esc takes back one filter after the other.</source>
        <translation>Esc quita los filtros uno a uno.</translation>
    </message>
    <message>
        <source>Notes on other initiatives are under All notes.</source>
        <translation>Las notas sobre otras iniciativas están en Todas las notas.</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Ninguna nota coincide</translation>
    </message>
    <message>
        <source>Type below and press Enter.</source>
        <translation>Escribe abajo y pulsa Enter.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>interpreted</source>
        <translation>interpretada</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>iniciativa %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n apoyo</numerusform>
            <numerusform>%n apoyos</numerusform>
        </translation>
    </message>
    <message>
        <source>key note</source>
        <translation>nota clave</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes of all rooms</source>
        <translation>Notas de todas las salas</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>These notes could not be read</source>
        <translation>No se pudieron leer estas notas</translation>
    </message>
    <message>
        <source>Looking for similar notes…</source>
        <translation>Buscando notas similares…</translation>
    </message>
    <message>
        <source>Nobody has noted anything yet</source>
        <translation>Aún no se ha anotado nada</translation>
    </message>
    <message>
        <source>Nobody has noted anything on this day</source>
        <translation>Este día no se ha anotado nada</translation>
    </message>
    <message>
        <source>Notes appear as rooms write them, or when workbooks are merged.</source>
        <translation>Las notas aparecen a medida que las salas las escriben, o al combinar libros.</translation>
    </message>
    <message>
        <source>Nobody has noted anything here yet</source>
        <translation>Aquí aún no se ha anotado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of similar notes</source>
        <translation>
            <numerusform>%n conjunto de notas similares</numerusform>
            <numerusform>%n conjuntos de notas similares</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} have notes</source>
        <translation>{number} de {count} tienen notas</translation>
    </message>
    <message>
        <source>accepts the group</source>
        <translation>acepta el conjunto</translation>
    </message>
    <message>
        <source>dissolves it</source>
        <translation>lo disuelve</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>va a su sala</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>vuelve a las iniciativas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found. Try a number, a word of a title, or a room.</source>
        <translation>No se encontró nada. Prueba con un número, una palabra de un título o una sala.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source># initiative   @ community   / room</source>
        <translation># iniciativa   @ comunidad   / sala</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message>
        <source>Pause the countdown</source>
        <translation>Pausar el temporizador</translation>
    </message>
    <message>
        <source>Start the countdown</source>
        <translation>Iniciar el temporizador</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Página: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Notes in this room</source>
        <translation>Notas de esta sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Other rooms with something on this laptop</source>
        <translation>Otras salas con algo en este portátil</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} · Day {number} · {date}</source>
        <translation>{room} · Día {number} · {date}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>half-typed text</source>
        <translation>texto a medio escribir</translation>
    </message>
    <message>
        <source>Go to: {item}</source>
        <translation>Ir a: {item}</translation>
    </message>
    <message>
        <source>Notes in other rooms</source>
        <translation>Notas de otras salas</translation>
    </message>
    <message>
        <source>Search all rooms for “{words}”</source>
        <translation>Buscar “{words}” en todas las salas</translation>
    </message>
</context>
<context>
    <name>PassLaptop</name>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
</context>
<context>
    <name>PasteChatDialog</name>
    <message>
        <source>Open a saved chat</source>
        <translation>Abrir un chat guardado</translation>
    </message>
    <message>
        <source>Saved chats</source>
        <translation>Chats guardados</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listas</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 reemplazadas</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 ilegibles</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoradas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n ballot(s)</source>
        <translation>
            <numerusform>Añadir %n papeleta</numerusform>
            <numerusform>Añadir %n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Instead of the %n ballot(s) taken from the chat before</source>
        <translation>
            <numerusform>En lugar de la papeleta tomada antes del chat</numerusform>
            <numerusform>En lugar de las %n papeletas tomadas antes del chat</numerusform>
        </translation>
    </message>
    <message>
        <source>No names found: each line counts as one person.</source>
        <translation>No se encontraron nombres: cada línea cuenta como una persona.</translation>
    </message>
    <message>
        <source>The last readable line of each person counts. Two people of the same name cannot be told apart. Names are not kept.</source>
        <translation>Vale la última línea legible de cada persona. No se puede distinguir a dos personas con el mismo nombre. Los nombres no se guardan.</translation>
    </message>
    <message>
        <source>Whoever is in both chats is counted twice.</source>
        <translation>Quien esté en ambos chats se cuenta dos veces.</translation>
    </message>
    <message>
        <source>%1 ballots, but %3 present.</source>
        <translation>%1 papeletas, pero %3 presentes.</translation>
    </message>
    <message>
        <source>%1 ballots + %2 not voting = %3 present</source>
        <translation>%1 papeletas + %2 sin votar = %3 presentes</translation>
    </message>
    <message>
        <source>%1 ballots with those already there.</source>
        <translation>%1 papeletas con las que ya había.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay out until you fix them.</source>
        <translation>
            <numerusform>%n línea queda fuera hasta que se corrija.</numerusform>
            <numerusform>%n líneas quedan fuera hasta que se corrijan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the chat here, or drop the file that the meeting software saved.</source>
        <translation>Pega aquí el chat o suelta el archivo que guardó el programa de reuniones.</translation>
    </message>
    <message>
        <source>Chat text</source>
        <translation>Texto del chat</translation>
    </message>
    <message>
        <source>Ballots found</source>
        <translation>Papeletas encontradas</translation>
    </message>
    <message>
        <source>Paste ballots from chat</source>
        <translation>Pegar papeletas del chat</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n place(s) given; the lists are in {folder}.</source>
        <translation>
            <numerusform>%n lugar asignado; las listas están en {folder}.</numerusform>
            <numerusform>%n lugares asignados; las listas están en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an e-mail address, so not in the list for the meeting software: {count}.</source>
        <translation>Sin correo electrónico, por eso no figuran en la lista para el programa de reuniones: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Day {day}: %n person(s) follow only {languages}; no room has it.</source>
        <translation>
            <numerusform>Día {day}: %n persona solo sigue {languages}; no lo tiene ninguna sala.</numerusform>
            <numerusform>Día {day}: %n personas solo siguen {languages}; no lo tiene ninguna sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of them erased.</source>
        <translation>
            <numerusform>%n lista de ellas borrada.</numerusform>
            <numerusform>%n listas de ellas borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed since it was written, and is left there.</source>
        <translation>{file} se modificó después de escribirse, y se deja donde está.</translation>
    </message>
    <message>
        <source>{file} is not where it was written. If it was moved, destroy it there.</source>
        <translation>{file} no está donde se escribió. Si se movió, destrúyelo allí.</translation>
    </message>
    <message>
        <source>{file} could not be erased. Destroy it.</source>
        <translation>{file} no se pudo borrar. Destrúyelo.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the name of a community</source>
        <translation>el nombre de una comunidad</translation>
    </message>
    <message>
        <source>a number; a row names a recommendation, an initiative, or has a note</source>
        <translation>un número; una fila nombra una recomendación, nombra una iniciativa o tiene una nota</translation>
    </message>
    <message>
        <source>a recommendation from {first} to {last}</source>
        <translation>una recomendación de {first} a {last}</translation>
    </message>
    <message>
        <source>a ballot that names initiatives of this event</source>
        <translation>una papeleta que nombre iniciativas de este evento</translation>
    </message>
    <message>
        <source>a ballot that names clusters of this event</source>
        <translation>una papeleta que nombre grupos de este evento</translation>
    </message>
    <message>
        <source>a ballot that names each initiative once</source>
        <translation>una papeleta que nombre cada iniciativa una sola vez</translation>
    </message>
    <message>
        <source>a ballot that names each cluster once</source>
        <translation>una papeleta que nombre cada grupo una sola vez</translation>
    </message>
    <message>
        <source>a ballot of at most {number} picks</source>
        <translation>una papeleta con las opciones permitidas (máximo: {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} dots</source>
        <translation>una papeleta con los puntos permitidos (máximo: {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} ranks</source>
        <translation>una papeleta con los puestos permitidos (máximo: {number})</translation>
    </message>
    <message>
        <source>a ballot of at most {number} scores</source>
        <translation>una papeleta con las puntuaciones permitidas (máximo: {number})</translation>
    </message>
    <message>
        <source>a ballot: this round counts hands, on the sheet Votes</source>
        <translation>una papeleta: en esta ronda se cuentan manos alzadas, en la hoja Votes</translation>
    </message>
    <message>
        <source>a ballot of scores from 0 to {highest}, such as {example}</source>
        <translation>una papeleta de puntuaciones de 0 a {highest}, por ejemplo {example}</translation>
    </message>
    <message>
        <source>a ballot: this round has none</source>
        <translation>una papeleta: en esta ronda no hay papeletas</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}</source>
        <translation>números de {first} a {last}</translation>
    </message>
    <message>
        <source>letters from {first} to {last}</source>
        <translation>letras de {first} a {last}</translation>
    </message>
    <message>
        <source>the code of a language, such as en or zh-hant</source>
        <translation>el código de un idioma, por ejemplo en o zh-hant</translation>
    </message>
    <message>
        <source>minutes from 1 to 1440</source>
        <translation>una cantidad de minutos de 1 a 1440</translation>
    </message>
    <message>
        <source>a date such as 2020-11-21</source>
        <translation>una fecha como 2020-11-21</translation>
    </message>
    <message>
        <source>a time in UTC such as 11:00</source>
        <translation>una hora en UTC como 11:00</translation>
    </message>
    <message>
        <source>a length from {first} to {last}</source>
        <translation>una duración de {first} a {last}</translation>
    </message>
    <message>
        <source>a link such as https://example.org</source>
        <translation>un enlace como https://example.org</translation>
    </message>
    <message>
        <source>one number: two initiatives cannot become one, or whoever chose both would count twice. Keep one here, and the other as an initiative of its own</source>
        <translation>un único número: dos iniciativas no pueden convertirse en una, o quien eligió ambas contaría dos veces. Deja una aquí, y la otra como iniciativa propia</translation>
    </message>
    <message>
        <source>room {room}, day {day}</source>
        <translation>sala {room}, día {day}</translation>
    </message>
    <message>
        <source>vote of round {key}</source>
        <translation>votación de la ronda {key}</translation>
    </message>
    <message>
        <source>initiative {number} “{title}”</source>
        <translation>iniciativa {number} “{title}”</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>una recomendación</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>una ronda</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos un elemento</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>ningún grupo</translation>
    </message>
    <message>
        <source>clusters to vote on</source>
        <translation>grupos que votar</translation>
    </message>
    <message>
        <source>a title or a speaker</source>
        <translation>un título o ponente</translation>
    </message>
    <message>
        <source>a day of room {room}: {days}</source>
        <translation>un día de la sala {room}: {days}</translation>
    </message>
    <message>
        <source>earlier lists</source>
        <translation>listas anteriores</translation>
    </message>
    <message>
        <source>others than {list}</source>
        <translation>otras distintas de {list}</translation>
    </message>
    <message>
        <source>{number} on {list}</source>
        <translation>{number} en {list}</translation>
    </message>
    <message>
        <source>a number of its own there</source>
        <translation>un número propio en esa lista</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>iniciativas</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>{place}, room</source>
        <translation>{place}, sala</translation>
    </message>
    <message>
        <source>{place}, day</source>
        <translation>{place}, día</translation>
    </message>
    <message>
        <source>{place}, slot</source>
        <translation>{place}, franja</translation>
    </message>
    <message>
        <source>{place}, initiative</source>
        <translation>{place}, iniciativa</translation>
    </message>
    <message>
        <source>{place}, planned</source>
        <translation>{place}, previsto</translation>
    </message>
    <message>
        <source>{place}, title</source>
        <translation>{place}, título</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>an earlier list: this is the one that “List version” names</source>
        <translation>una lista anterior: es la que nombra “List version”</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el contenido de la base de datos está dañado</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error al leer o escribir en el disco</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>un ensayo</translation>
    </message>
    <message>
        <source>the real event</source>
        <translation>el evento real</translation>
    </message>
    <message>
        <source>{room}, day {day}, initiative {initiative}</source>
        <translation>{room}, día {day}, iniciativa {initiative}</translation>
    </message>
    <message>
        <source>{room}, day {day}</source>
        <translation>{room}, día {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ningún evento</translation>
    </message>
    <message>
        <source>a language we know</source>
        <translation>un idioma que conozcamos</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero a partir de 0</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a room of this event</source>
        <translation>una sala de este evento</translation>
    </message>
    <message>
        <source>an initiative</source>
        <translation>una iniciativa</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un id</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>una versión</translation>
    </message>
    <message>
        <source>a room workbook</source>
        <translation>un libro de sala</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>una sala</translation>
    </message>
    <message>
        <source>a count such as 17</source>
        <translation>un recuento como 17</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>papeletas</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>charlas</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>personas presentes</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la sala</translation>
    </message>
    <message>
        <source>votes counted apart</source>
        <translation>votos contados por separado</translation>
    </message>
    <message>
        <source>rooms without a workbook</source>
        <translation>salas sin libro</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>la agenda</translation>
    </message>
    <message>
        <source>the talks’ times</source>
        <translation>los tiempos de las charlas</translation>
    </message>
    <message>
        <source>advance priorities</source>
        <translation>prioridades previas</translation>
    </message>
    <message>
        <source>similar notes</source>
        <translation>notas similares</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>línea {line}, {column}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, and {parts}</source>
        <translation>números de {first} a {last}, y {parts}</translation>
    </message>
    <message>
        <source>numbers from {first} to {last}, with {parts} for {numbers}</source>
        <translation>números de {first} a {last}, con {parts} en lugar de {numbers}</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>una de estas opciones: {words}</translation>
    </message>
    <message>
        <source>an initiative: {span}</source>
        <translation>una iniciativa: {span}</translation>
    </message>
    <message>
        <source>an initiative of this list ({span})</source>
        <translation>una iniciativa de esta lista ({span})</translation>
    </message>
    <message>
        <source>initiative {number}</source>
        <translation>iniciativa {number}</translation>
    </message>
    <message>
        <source>cluster {letter}</source>
        <translation>grupo {letter}</translation>
    </message>
    <message>
        <source>day {key}</source>
        <translation>día {key}</translation>
    </message>
    <message>
        <source>round {key}</source>
        <translation>ronda {key}</translation>
    </message>
    <message>
        <source>room {key}</source>
        <translation>sala {key}</translation>
    </message>
    <message>
        <source>talk {key}</source>
        <translation>charla {key}</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>punto de la agenda</translation>
    </message>
    <message>
        <source>agenda item {key}</source>
        <translation>punto {key} de la agenda</translation>
    </message>
    <message>
        <source>a whole number up to {number}</source>
        <translation>un número entero hasta {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>filas: {number}</translation>
    </message>
    <message>
        <source>more than {number} rows</source>
        <translation>más de {number} filas</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>{number} texts</source>
        <translation>textos: {number}</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>un texto de {number} caracteres como máximo</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>a need, or none</source>
        <translation>una necesidad, o ninguna</translation>
    </message>
    <message>
        <source>a day of the event</source>
        <translation>un día del evento</translation>
    </message>
    <message>
        <source>a room of the event</source>
        <translation>una sala del evento</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>la tabla “{name}”</translation>
    </message>
    <message>
        <source>its event</source>
        <translation>su evento</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>the id of this session</source>
        <translation>el id de esta sesión</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un id propio</translation>
    </message>
    <message>
        <source>the table of its record</source>
        <translation>la tabla de su registro</translation>
    </message>
    <message>
        <source>a whole record</source>
        <translation>un registro completo</translation>
    </message>
    <message>
        <source>the record of its id, version and session</source>
        <translation>el registro de su id, versión y sesión</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>sessions of this store</source>
        <translation>sesiones de esta base de datos</translation>
    </message>
    <message>
        <source>a day of this event</source>
        <translation>un día de este evento</translation>
    </message>
    <message>
        <source>a round of this event</source>
        <translation>una ronda de este evento</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>nombres con números</translation>
    </message>
    <message>
        <source>one of this list ({span})</source>
        <translation>una opción de esta lista ({span})</translation>
    </message>
    <message>
        <source>a session of this store</source>
        <translation>una sesión de esta base de datos</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>text that a workbook can hold</source>
        <translation>texto que quepa en un libro</translation>
    </message>
    <message>
        <source>what was in a ballot box</source>
        <translation>el contenido de una urna</translation>
    </message>
    <message>
        <source>a time before the year 10000</source>
        <translation>una hora anterior al año 10000</translation>
    </message>
    <message>
        <source>a kind of note</source>
        <translation>un tipo de nota</translation>
    </message>
    <message>
        <source>a ballot: {span}</source>
        <translation>una papeleta: {span}</translation>
    </message>
    <message>
        <source>{size} MB, {lines} lines</source>
        <translation>{size} MB; líneas: {lines}</translation>
    </message>
    <message>
        <source>{number} picks</source>
        <translation>opciones: {number}</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} o más</translation>
    </message>
    <message>
        <source>one of the clusters</source>
        <translation>uno de los grupos</translation>
    </message>
    <message>
        <source>the id of a workbook</source>
        <translation>el id de un libro</translation>
    </message>
    <message>
        <source>the name of a device</source>
        <translation>el nombre de un dispositivo</translation>
    </message>
    <message>
        <source>the ids of sessions</source>
        <translation>los id de las sesiones</translation>
    </message>
    <message>
        <source>About has no “{fact}”</source>
        <translation>en About no hay “{fact}”</translation>
    </message>
    <message>
        <source>About says “{found}” for {fact}</source>
        <translation>About dice “{found}” en {fact}</translation>
    </message>
    <message>
        <source>{number} sheets</source>
        <translation>hojas: {number}</translation>
    </message>
    <message>
        <source>{number} MB of text</source>
        <translation>{number} MB de texto</translation>
    </message>
    <message>
        <source>{part}, row {row}</source>
        <translation>{part}, fila {row}</translation>
    </message>
    <message>
        <source>{number} elements</source>
        <translation>elementos: {number}</translation>
    </message>
    <message>
        <source>{number} formulas</source>
        <translation>fórmulas: {number}</translation>
    </message>
    <message>
        <source>a longer tag</source>
        <translation>una etiqueta más larga</translation>
    </message>
    <message>
        <source>more than {number} elements one in the other</source>
        <translation>más de {number} elementos uno dentro de otro</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>un texto más largo</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>letras: {number}</translation>
    </message>
    <message>
        <source>{number} columns</source>
        <translation>columnas: {number}</translation>
    </message>
    <message>
        <source>{file}, {part}</source>
        <translation>{file}, {part}</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>an older or protected file</source>
        <translation>un archivo antiguo o protegido</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>no empieza como uno</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>File is not a zip file</source>
        <translation>el archivo no es un zip</translation>
    </message>
    <message>
        <source>{number} parts</source>
        <translation>partes: {number}</translation>
    </message>
    <message>
        <source>{number} MB unpacked</source>
        <translation>{number} MB descomprimido</translation>
    </message>
    <message>
        <source>a part of it unpacks to {number} times its size</source>
        <translation>una de sus partes, al descomprimirla, ocupa {number} veces su tamaño</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <source>a zip file of something else</source>
        <translation>un archivo zip con otra cosa</translation>
    </message>
    <message>
        <source>a binary one, .xlsb</source>
        <translation>uno binario, .xlsb</translation>
    </message>
    <message>
        <source>a file of LibreOffice, .ods</source>
        <translation>un archivo de LibreOffice, .ods</translation>
    </message>
    <message>
        <source>each name once with a number, such as “en 5; fr 3”</source>
        <translation>una lista con cada nombre una sola vez y un número, como “en 5; fr 3”</translation>
    </message>
    <message>
        <source>a time such as 2020-11-21 11:47:03.123</source>
        <translation>un momento como 2020-11-21 11:47:03.123</translation>
    </message>
    <message>
        <source>minutes and seconds such as 5:00</source>
        <translation>una duración en minutos y segundos como 5:00</translation>
    </message>
    <message>
        <source>yes or nothing</source>
        <translation>“yes” o nada</translation>
    </message>
    <message>
        <source>it has no sheet About</source>
        <translation>no tiene hoja About</translation>
    </message>
    <message>
        <source>a cluster of this event ({span})</source>
        <translation>un grupo de este evento ({span})</translation>
    </message>
    <message>
        <source>a ballot of this event</source>
        <translation>una papeleta de este evento</translation>
    </message>
    <message>
        <source>an initiative of list “{list}” that “{now}” has too</source>
        <translation>una iniciativa de la lista “{list}” que también esté en “{now}”</translation>
    </message>
    <message>
        <source>the room of this workbook ({room})</source>
        <translation>la sala de este libro ({room})</translation>
    </message>
    <message>
        <source>an Id</source>
        <translation>un Id</translation>
    </message>
    <message>
        <source>what was exported here</source>
        <translation>lo que se exportó aquí</translation>
    </message>
    <message>
        <source>a ballot. To take it back, type yes into Withdrawn</source>
        <translation>una papeleta. Para retirarla, escribe “yes” en Withdrawn</translation>
    </message>
    <message>
        <source>a day of this event ({keys})</source>
        <translation>un día de este evento ({keys})</translation>
    </message>
    <message>
        <source>a round of this event ({keys})</source>
        <translation>una ronda de este evento ({keys})</translation>
    </message>
    <message>
        <source>a room of this event ({keys})</source>
        <translation>una sala de este evento ({keys})</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{room} · Day {number} · {date} · {round}</source>
        <translation>{room} · Día {number} · {date} · {round}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Survey</source>
        <comment>the room for input of absent people</comment>
        <translation>Encuesta</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>Initiatives %1</source>
        <translation>Iniciativas %1</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>With Foundation support</source>
        <translation>Con apoyo de la Fundación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Level of coordination</source>
        <translation>Nivel de coordinación</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Interested communities</source>
        <translation>Comunidades interesadas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who must be involved, and how</source>
        <translation>Quién debe participar y cómo</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>En qué se notará el éxito</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Apoyo necesario</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir responsable</translation>
    </message>
    <message>
        <source>Add communities</source>
        <translation>Añadir comunidades</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Añadir fecha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>sin pasos</translation>
    </message>
    <message>
        <source>no key action</source>
        <translation>sin acción clave</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Another initiative</source>
        <translation>Otra iniciativa</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message numerus="yes">
        <source>%n key action(s) in this room</source>
        <translation>
            <numerusform>%n acción clave en esta sala</numerusform>
            <numerusform>%n acciones clave en esta sala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are usual.</source>
        <translation>
            <numerusform>Lo habitual es %n.</numerusform>
            <numerusform>Lo habitual son %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>moves a step</source>
        <translation>mueve un paso</translation>
    </message>
    <message>
        <source>sets the level</source>
        <translation>fija el nivel</translation>
    </message>
    <message>
        <source>marks a key action</source>
        <translation>marca una acción clave</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>elimina</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 completas</translation>
    </message>
    <message>
        <source>Initiatives of the plan</source>
        <translation>Iniciativas del plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>Elegir otra lista</translation>
    </message>
    <message>
        <source>Complete means: a goal, steps, a key action, and a lead and a date for every step.</source>
        <translation>Completa significa: un objetivo, pasos, una acción clave, y responsable y fecha en cada paso.</translation>
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
        <translation>Pasos</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <source>Type the first one below and press Enter.</source>
        <translation>Escribe el primero abajo y pulsa Enter.</translation>
    </message>
    <message>
        <source>Nothing on this list</source>
        <translation>Nada en esta lista</translation>
    </message>
    <message>
        <source>Choose another list, or put an initiative on it with Ctrl J.</source>
        <translation>Elige otra lista o pon en ella una iniciativa con Ctrl J.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aún no hay votos</translation>
    </message>
    <message>
        <source>Choose another list below.</source>
        <translation>Elige otra lista abajo.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Previous initiative</source>
        <translation>Iniciativa anterior</translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation>Iniciativa siguiente</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plans of all rooms</source>
        <translation>Planes de todas las salas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Sin huecos</translation>
    </message>
    <message>
        <source>Every plan has all that it needs.</source>
        <translation>Cada plan tiene todo lo que necesita.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Objetivos y pasos</translation>
    </message>
    <message>
        <source>Only with gaps</source>
        <translation>Solo con huecos</translation>
    </message>
    <message>
        <source>goes to its room</source>
        <translation>va a su sala</translation>
    </message>
    <message>
        <source>back to the initiatives</source>
        <translation>vuelve a las iniciativas</translation>
    </message>
    <message>
        <source>Nobody has planned anything yet</source>
        <translation>Aún no se ha planificado nada</translation>
    </message>
    <message>
        <source>Goals and steps appear as rooms write them, or when workbooks are merged.</source>
        <translation>Los objetivos y pasos aparecen a medida que las salas los escriben, o al combinar libros.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message numerus="yes">
        <source>Planned in %n room(s): %1</source>
        <translation>
            <numerusform>Planificada en %n sala: %1</numerusform>
            <numerusform>Planificada en %n salas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No room has planned it</source>
        <translation>Ninguna sala la ha planificado</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n aún no</numerusform>
            <numerusform>%n aún no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>initiative(s) planned</source>
        <translation>
            <numerusform>iniciativa planificada</numerusform>
            <numerusform>iniciativas planificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goal(s)</source>
        <translation>
            <numerusform>objetivo</numerusform>
            <numerusform>objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>step(s)</source>
        <translation>
            <numerusform>paso</numerusform>
            <numerusform>pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key action(s)</source>
        <translation>
            <numerusform>acción clave</numerusform>
            <numerusform>acciones clave</numerusform>
        </translation>
    </message>
    <message>
        <source>without lead</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>PlannedDelegate</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Necesidades: {needs}</translation>
    </message>
    <message>
        <source>Interested: {names}</source>
        <translation>Interesadas: {names}</translation>
    </message>
</context>
<context>
    <name>PlannedWords</name>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Aún sin objetivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without lead</source>
        <translation>
            <numerusform>%n paso sin responsable</numerusform>
            <numerusform>%n pasos sin responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without date</source>
        <translation>
            <numerusform>%n paso sin fecha</numerusform>
            <numerusform>%n pasos sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Falta: {parts}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>acción clave</translation>
    </message>
    <message>
        <source>Lead: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n similar step(s)</source>
        <translation>
            <numerusform>%n paso similar</numerusform>
            <numerusform>%n pasos similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
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
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Splendid</source>
        <translation>Estupendo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>Type what somebody says, and press Enter.</source>
        <translation>Escribe lo que alguien dice y pulsa Enter.</translation>
    </message>
    <message>
        <source>Note what somebody says: into the field, type, Enter. Esc leads out of it.</source>
        <translation>Anota lo que alguien dice: ve al campo, escribe, Enter. Esc sale del campo.</translation>
    </message>
    <message>
        <source>a note on an initiative</source>
        <translation>una nota sobre una iniciativa</translation>
    </message>
    <message>
        <source>Put a note on initiative 24: type #24, a space, the words, and press Enter.</source>
        <translation>Pon una nota sobre la iniciativa 24: escribe #24, un espacio, las palabras y pulsa Enter.</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>una preocupación</translation>
    </message>
    <message>
        <source>Note a concern: begin with an exclamation mark, as in: !Who will pay?</source>
        <translation>Anota una preocupación: empieza con un signo de exclamación, así: !¿Quién va a pagar?</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>cambiar una nota</translation>
    </message>
    <message>
        <source>Change your last note: Up in the empty field, other words, Enter.</source>
        <translation>Cambia tu última nota: Up (flecha arriba) en el campo vacío, otras palabras, Enter.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Take that back. It works for everything, as often as you like.</source>
        <translation>Deshaz ese cambio. Vale para todo y tantas veces como quieras.</translation>
    </message>
    <message>
        <source>the countdown</source>
        <translation>el temporizador</translation>
    </message>
    <message>
        <source>Start the countdown of the discussion, from any page.</source>
        <translation>Inicia el temporizador del debate, desde cualquier página.</translation>
    </message>
    <message>
        <source>a ballot</source>
        <translation>una papeleta</translation>
    </message>
    <message>
        <source>Count the sixth person’s ballot: go to Votes, type 2 24 31, and press Enter.</source>
        <translation>Cuenta la papeleta de la sexta persona: ve a Votos, escribe 2 24 31 y pulsa Enter.</translation>
    </message>
    <message>
        <source>closing the vote</source>
        <translation>cerrar la votación</translation>
    </message>
    <message>
        <source>Everybody has voted: close the vote. It can be opened again.</source>
        <translation>Ya ha votado todo el mundo: cierra la votación. Se puede volver a abrir.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>Go to Plan: type a first step for the initiative that won, and press Enter.</source>
        <translation>Ve a Plan: escribe un primer paso para la iniciativa ganadora y pulsa Enter.</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>un objetivo</translation>
    </message>
    <message>
        <source>Now its goal, in one sentence: F6 twice leads to the field. Type, press Enter.</source>
        <translation>Ahora su objetivo, en una frase: F6 dos veces lleva al campo. Escribe, pulsa Enter.</translation>
    </message>
    <message>
        <source>a lightning talk</source>
        <translation>una charla relámpago</translation>
    </message>
    <message>
        <source>Go to Talks, and start the one that waits with Space.</source>
        <translation>Ve a Charlas e inicia con Space la que espera.</translation>
    </message>
    <message>
        <source>the stage</source>
        <translation>el escenario</translation>
    </message>
    <message>
        <source>Show the stage, the window that you share with the room. The same key closes it.</source>
        <translation>Muestra el escenario, la ventana que compartes con la sala. La misma tecla lo cierra.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>Export the room’s workbook: this is what you send to the coordinator.</source>
        <translation>Exporta el libro de la sala: es lo que se envía a coordinación.</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>una combinación</translation>
    </message>
    <message>
        <source>Three rooms have sent a workbook. Open all three, then merge them.</source>
        <translation>Tres salas han enviado su libro. Abre los tres y después combínalos.</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>una decisión</translation>
    </message>
    <message>
        <source>A note of room 2 was changed in two places. Open Decide; K or T chooses one, then Enter.</source>
        <translation>Una nota de la sala 2 se cambió en dos sitios. Abre Decidir; K o T elige una, y luego Enter.</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>los resultados</translation>
    </message>
    <message>
        <source>Look at the results: Enter on an initiative shows the rooms behind its votes.</source>
        <translation>Mira los resultados: Enter en una iniciativa muestra las salas que hay detrás de sus votos.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el evento</translation>
    </message>
    <message>
        <source>On the page of the event, name a room’s note-taker: go to the cell, type, Enter.</source>
        <translation>En la página del evento, pon quién toma notas en una sala: ve a la celda, escribe, Enter.</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>Publish all of it into a folder of this practice. Nothing is sent anywhere.</source>
        <translation>Publícalo todo en una carpeta de esta práctica. No se envía nada a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>{done} of {all} practised, in {time}</source>
        <translation>{done} de {all} pasos practicados, en {time}</translation>
    </message>
    <message>
        <source>Step {done} of {all}, {time} so far. F6 comes to this line.</source>
        <translation>Paso {done} de {all}, {time} hasta ahora. F6 lleva a esta línea.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Empezar de verdad</translation>
    </message>
    <message>
        <source>That was the practice.</source>
        <translation>Fin de la práctica.</translation>
    </message>
    <message>
        <source>Skipped: {steps}.</source>
        <translation>Saltado: {steps}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Nothing was practised.</source>
        <translation>No se practicó nada.</translation>
    </message>
    <message>
        <source>Practised: {steps}.</source>
        <translation>Practicado: {steps}.</translation>
    </message>
</context>
<context>
    <name>PreparedContents</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Escribe un título</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Charla nueva</translation>
    </message>
</context>
<context>
    <name>PreparedDialog</name>
    <message>
        <source>Each waits in the queue of its room from the start</source>
        <translation>Cada una espera desde el principio en la cola de su sala</translation>
    </message>
    <message>
        <source>None yet. Ctrl N prepares one.</source>
        <translation>Aún no hay ninguna. Ctrl N prepara una.</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Charla nueva</translation>
    </message>
    <message>
        <source>Prepared talks</source>
        <translation>Charlas preparadas</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Añadir una charla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PresentField</name>
    <message>
        <source>People present</source>
        <translation>Personas presentes</translation>
    </message>
    <message>
        <source>Count people</source>
        <translation>Contar personas</translation>
    </message>
    <message>
        <source>Count of %1: Enter corrects it, Esc leaves it.</source>
        <translation>Recuento de las %1: Enter lo corrige, Esc lo deja igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>De 0 a %1</translation>
    </message>
</context>
<context>
    <name>PriorityDesk</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name something in words</source>
        <translation>
            <numerusform>%n fila nombra algo con palabras</numerusform>
            <numerusform>%n filas nombran algo con palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Repasarlas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read in: %n mistake(s) in {file}.</source>
        <translation>
            <numerusform>No se leyó nada: %n error en {file}.</numerusform>
            <numerusform>No se leyó nada: %n errores en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n row(s) were here already.</source>
        <translation>
            <numerusform>Nada nuevo: %n fila ya estaba aquí.</numerusform>
            <numerusform>Nada nuevo: %n filas ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in, with remarks.</source>
        <translation>
            <numerusform>%n fila leída, con observaciones.</numerusform>
            <numerusform>%n filas leídas, con observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in another table</source>
        <translation>Leer otra tabla</translation>
    </message>
    <message>
        <source>Go through rows in words</source>
        <translation>Repasar las filas con palabras</translation>
    </message>
    <message>
        <source>Remove all priorities</source>
        <translation>Eliminar todas las prioridades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mend these and read it in again.</source>
        <translation>Corrige lo siguiente y lee la tabla de nuevo.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Quotes without a yes: {count}</source>
        <translation>Citas sin consentimiento: {count}</translation>
    </message>
    <message>
        <source>E-mail addresses: {count}</source>
        <translation>Direcciones de correo: {count}</translation>
    </message>
    <message>
        <source>Phone numbers: {count}</source>
        <translation>Números de teléfono: {count}</translation>
    </message>
    <message>
        <source>Users named or linked: {count}</source>
        <translation>Usuarios nombrados o enlazados: {count}</translation>
    </message>
    <message>
        <source>Names of people: {count}</source>
        <translation>Nombres de personas: {count}</translation>
    </message>
    <message>
        <source>Speakers of lightning talks: {count}</source>
        <translation>Ponentes de charlas relámpago: {count}</translation>
    </message>
    <message>
        <source>Single ballots of sessions with fewer than 3 people: {count}</source>
        <translation>Papeletas individuales de sesiones con menos de 3 personas: {count}</translation>
    </message>
    <message>
        <source>Languages and communities of the people in sessions where fewer than 3 were counted: {count}</source>
        <translation>Idiomas y comunidades de los asistentes de sesiones en las que se contaron menos de 3: {count}</translation>
    </message>
    <message>
        <source>Removed records: {count}</source>
        <translation>Registros eliminados: {count}</translation>
    </message>
    <message>
        <source>Facilitators of rooms: {count}</source>
        <translation>Facilitadores de salas: {count}</translation>
    </message>
    <message>
        <source>Note-takers of rooms: {count}</source>
        <translation>Relatores de salas: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyColumn</name>
    <message>
        <source>Privacy check</source>
        <translation>Control de privacidad</translation>
    </message>
    <message>
        <source>Back to the privacy check</source>
        <translation>Volver al control de privacidad</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>The store is read beside the window.</source>
        <translation>La base de datos se lee en segundo plano.</translation>
    </message>
    <message>
        <source>The check runs again on every write. It reads the store, not the screen.</source>
        <translation>El control se repite cada vez que se escribe. Lee la base de datos, no la pantalla.</translation>
    </message>
</context>
<context>
    <name>PrivacyReview</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Publish only with the speaker&apos;s yes. It is kept at the note.</source>
        <translation>Publicar solo con el consentimiento de quien habló. Se guarda en la nota.</translation>
    </message>
    <message>
        <source>Each has an apostrophe before it in the files.</source>
        <translation>En los archivos, cada una lleva delante un apóstrofo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) counted or voted</source>
        <translation>
            <numerusform>%n persona contada o votante</numerusform>
            <numerusform>%n personas contadas o votantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Support needs left out</source>
        <translation>Necesidades de apoyo omitidas</translation>
    </message>
    <message>
        <source>Language, data and childcare answers stay here</source>
        <translation>Las respuestas sobre idioma, datos y cuidado infantil se quedan aquí</translation>
    </message>
    <message>
        <source>Markup made harmless</source>
        <translation>Código wiki y HTML neutralizado</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) contained wikitext or HTML</source>
        <translation>
            <numerusform>%n nota contenía wikitexto o HTML</numerusform>
            <numerusform>%n notas contenían wikitexto o HTML</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown as it was typed, and does nothing</source>
        <translation>Se muestra tal como se escribió y no hace nada</translation>
    </message>
    <message>
        <source>Chat text left out</source>
        <translation>Texto del chat omitido</translation>
    </message>
    <message>
        <source>Only the ballots are used</source>
        <translation>Solo se usan las papeletas</translation>
    </message>
    <message>
        <source>Removed records left out</source>
        <translation>Registros eliminados omitidos</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>User pages</source>
        <translation>Páginas de usuario</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nombres de personas</translation>
    </message>
    <message>
        <source>Speakers of talks</source>
        <translation>Ponentes de charlas</translation>
    </message>
    <message>
        <source>Small sessions</source>
        <translation>Sesiones pequeñas</translation>
    </message>
    <message>
        <source>Escaped cells</source>
        <translation>Celdas neutralizadas</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Masked for now</source>
        <translation>Oculto por ahora</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Omitido por ahora</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be masked.</source>
        <translation>
            <numerusform>Se ocultará %n fragmento.</numerusform>
            <numerusform>Se ocultarán %n fragmentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>Se omitirá %n.</numerusform>
            <numerusform>Se omitirán %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be published.</source>
        <translation>
            <numerusform>Se publicará %n.</numerusform>
            <numerusform>Se publicarán %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>0 found</source>
        <translation>0 encontrados</translation>
    </message>
    <message>
        <source>Names of people left out</source>
        <translation>Nombres de personas omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n por ocultar</numerusform>
            <numerusform>%n por ocultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n por omitir</numerusform>
            <numerusform>%n por omitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n por publicar</numerusform>
            <numerusform>%n por publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Masked as […] until you decide</source>
        <translation>Oculto como […] hasta que decidas</translation>
    </message>
    <message>
        <source>Left out until you decide</source>
        <translation>Omitido hasta que decidas</translation>
    </message>
    <message>
        <source>The speakers have not answered yet</source>
        <translation>Las personas citadas aún no han respondido</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out: the answer was no</source>
        <translation>
            <numerusform>%n más omitida: la respuesta fue no</numerusform>
            <numerusform>%n más omitidas: la respuesta fue no</numerusform>
        </translation>
    </message>
    <message>
        <source>Mask them</source>
        <translation>Ocultar todo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitir todo</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need a yes</source>
        <translation>
            <numerusform>%n cita necesita consentimiento</numerusform>
            <numerusform>%n citas necesitan consentimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with fewer than 3 people</source>
        <translation>
            <numerusform>%n sesión con menos de 3 personas</numerusform>
            <numerusform>%n sesiones con menos de 3 personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks to look at</source>
        <translation>
            <numerusform>%n ponente de charlas por revisar</numerusform>
            <numerusform>%n ponentes de charlas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n dirección de correo</numerusform>
            <numerusform>%n direcciones de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s)</source>
        <translation>
            <numerusform>%n número de teléfono</numerusform>
            <numerusform>%n números de teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) named or linked</source>
        <translation>
            <numerusform>%n usuario nombrado o enlazado</numerusform>
            <numerusform>%n usuarios nombrados o enlazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in notes</source>
        <translation>
            <numerusform>%n nombre en las notas</numerusform>
            <numerusform>%n nombres en las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) of talks</source>
        <translation>
            <numerusform>%n ponente de charlas</numerusform>
            <numerusform>%n ponentes de charlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) without a yes</source>
        <translation>
            <numerusform>%n cita sin consentimiento</numerusform>
            <numerusform>%n citas sin consentimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Review quotes</source>
        <translation>Revisar citas</translation>
    </message>
    <message>
        <source>Review addresses</source>
        <translation>Revisar direcciones</translation>
    </message>
    <message>
        <source>Review numbers</source>
        <translation>Revisar números</translation>
    </message>
    <message>
        <source>Review users</source>
        <translation>Revisar usuarios</translation>
    </message>
    <message>
        <source>Review names</source>
        <translation>Revisar nombres</translation>
    </message>
    <message>
        <source>Review speakers</source>
        <translation>Revisar ponentes</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Revisar sesiones</translation>
    </message>
    <message>
        <source>No e-mail addresses</source>
        <translation>Sin direcciones de correo</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>users named or linked</source>
        <translation>usuarios nombrados o enlazados</translation>
    </message>
    <message>
        <source>speakers of talks</source>
        <translation>ponentes de charlas</translation>
    </message>
    <message>
        <source>sessions with fewer than 3 people</source>
        <translation>sesiones con menos de 3 personas</translation>
    </message>
    <message>
        <source>None of these found</source>
        <translation>No se encontró nada de esto</translation>
    </message>
    <message>
        <source>No cell starts with = + - or @</source>
        <translation>Ninguna celda empieza por = + - o @</translation>
    </message>
    <message>
        <source>No cells to escape</source>
        <translation>No hay celdas que neutralizar</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) escaped</source>
        <translation>
            <numerusform>%n celda neutralizada</numerusform>
            <numerusform>%n celdas neutralizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>They started with = + - or @ and would run in Excel</source>
        <translation>Empezaban por = + - o @ y Excel las ejecutaría</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo {done} de {total}</translation>
    </message>
    <message>
        <source>Merging {done} of {total}</source>
        <translation>Combinando {done} de {total}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la combinación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Merged workbook</source>
        <translation>Libro combinado</translation>
    </message>
    <message>
        <source>Report page</source>
        <translation>Página del informe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Datos en bruto</translation>
    </message>
    <message>
        <source>Tabular data</source>
        <translation>Datos tabulares</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n decisión anulada.</numerusform>
            <numerusform>%n decisiones anuladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to publish into</source>
        <translation>Elegir una carpeta en la que publicar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}.</source>
        <translation>
            <numerusform>%n archivo escrito en {folder}.</numerusform>
            <numerusform>%n archivos escritos en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before had been changed, and is kept in {folder}.</source>
        <translation>Lo que había allí antes se había cambiado y se conserva en {folder}.</translation>
    </message>
    <message>
        <source>What was there before had other outputs, and is kept in {folder}.</source>
        <translation>Lo que había allí antes tenía otros elementos y se conserva en {folder}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Rehearsal: every output says that nothing here was said by anybody.</source>
        <translation>Ensayo: cada elemento advierte que nadie ha dicho nada de lo que aparece.</translation>
    </message>
</context>
<context>
    <name>PublishRight</name>
    <message>
        <source>Nothing is written there yet</source>
        <translation>Allí aún no hay nada escrito</translation>
    </message>
    <message>
        <source>What is different from the last time is shown from then on.</source>
        <translation>Desde entonces se mostrará qué cambia respecto a la última vez.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>The file in the folder says the same.</source>
        <translation>El archivo de la carpeta dice lo mismo.</translation>
    </message>
    <message>
        <source>Copied: {file}, {lines}</source>
        <translation>Copiado: {file}, {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {time}</source>
        <translation>Combinado: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>The page is made from the store.</source>
        <translation>La página se genera a partir de la base de datos.</translation>
    </message>
    <message>
        <source>{came} added, {went} removed</source>
        <translation>{came} más, {went} menos</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Cómo mostrarlo</translation>
    </message>
    <message>
        <source>Wikitext</source>
        <translation>Wikitexto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Copiar el wikitexto</translation>
    </message>
    <message>
        <source>Privacy check</source>
        <translation>Control de privacidad</translation>
    </message>
    <message>
        <source>Changes since it was written last</source>
        <translation>Cambios desde la última escritura</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte de la página</translation>
    </message>
</context>
<context>
    <name>PublishSide</name>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Escribiendo {done} de {total}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Choose at least one output.</source>
        <translation>Elige al menos un elemento.</translation>
    </message>
    <message>
        <source>Nothing is sent. The files are written to the folder above.</source>
        <translation>No se envía nada. Los archivos se escriben en la carpeta de arriba.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>License of the data</source>
        <translation>Licencia de los datos</translation>
    </message>
    <message>
        <source>{language}, notes in their own language</source>
        <translation>{language}, notas en su propio idioma</translation>
    </message>
    <message>
        <source>The words of the report exist in English only so far.</source>
        <translation>Por ahora, las palabras del informe existen solo en inglés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PublishWords</name>
    <message>
        <source>one Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n CSV file(s), UTF-8</source>
        <translation>
            <numerusform>%n archivo CSV, UTF-8</numerusform>
            <numerusform>%n archivos CSV, UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>PNG and SVG</source>
        <translation>PNG y SVG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), PNG and SVG</source>
        <translation>
            <numerusform>%n imagen, PNG y SVG</numerusform>
            <numerusform>%n imágenes, PNG y SVG</numerusform>
        </translation>
    </message>
    <message>
        <source>tables for Commons, JSON</source>
        <translation>tablas para Commons, JSON</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more, JSON</source>
        <translation>
            <numerusform>{file} y %n más, JSON</numerusform>
            <numerusform>{file} y %n más, JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and %n more part(s), wikitext</source>
        <translation>
            <numerusform>{file} y %n parte más, wikitexto</numerusform>
            <numerusform>{file} y %n partes más, wikitexto</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, wikitext</source>
        <translation>{file}, wikitexto</translation>
    </message>
    <message>
        <source>{file}, by day and initiative</source>
        <translation>{file}, por día e iniciativa</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>{some} of {all} chosen</source>
        <translation>{some} de {all} elegidos</translation>
    </message>
    <message numerus="yes">
        <source>Write %n output(s)</source>
        <translation>
            <numerusform>Escribir %n elemento</numerusform>
            <numerusform>Escribir %n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushRow</name>
    <message numerus="yes">
        <source>Push the rest %n min</source>
        <translation>
            <numerusform>Aplazar el resto %n min</numerusform>
            <numerusform>Aplazar el resto %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that follows begins %n minute(s) later</source>
        <translation>
            <numerusform>Todo lo que sigue empieza %n minuto más tarde</numerusform>
            <numerusform>Todo lo que sigue empieza %n minutos más tarde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Rooms and ballots behind a number</source>
        <translation>Salas y papeletas detrás de un número</translation>
    </message>
    <message>
        <source>Beside the ranking</source>
        <translation>Junto a la clasificación</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No votes in these rooms</source>
        <translation>Sin votos en estas salas</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aún no hay votos</translation>
    </message>
    <message>
        <source>Choose other rooms above.</source>
        <translation>Elige otras salas arriba.</translation>
    </message>
    <message>
        <source>Results appear when votes are counted or workbooks are merged.</source>
        <translation>Los resultados aparecen al contar votos o combinar libros.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n más sin votos</numerusform>
            <numerusform>%n más sin votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>places against the communities’ advance priorities</source>
        <translation>puestos respecto a las prioridades previas de las comunidades</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Qué significa un voto: %1.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>En esta ronda no hay votación.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n were offered in some rooms only and have no rank.</source>
        <translation>
            <numerusform>%n se ofreció solo en algunas salas y no tiene puesto.</numerusform>
            <numerusform>%n se ofrecieron solo en algunas salas y no tienen puesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) did not count people and are left out.</source>
        <translation>
            <numerusform>%n sala no contó a las personas y se omite.</numerusform>
            <numerusform>%n salas no contaron a las personas y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one laptop counted the votes of {rooms}. One count of each is in this ranking until somebody chooses; they are never added up.</source>
        <translation>Más de un portátil contó los votos de {rooms}. En esta clasificación vale un solo recuento de cada una hasta que alguien elija; nunca se suman.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not all counted</source>
        <translation>no todas contadas</translation>
    </message>
    <message numerus="yes">
        <source>ballot(s)</source>
        <translation>
            <numerusform>papeleta</numerusform>
            <numerusform>papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) by hands</source>
        <translation>
            <numerusform>%n sala a mano alzada</numerusform>
            <numerusform>%n salas a mano alzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room(s)</source>
        <translation>
            <numerusform>sala</numerusform>
            <numerusform>salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>community(s)</source>
        <translation>
            <numerusform>comunidad</numerusform>
            <numerusform>comunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>language(s)</source>
        <translation>
            <numerusform>idioma</numerusform>
            <numerusform>idiomas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{found} is not on the list. Use {expected}.</source>
        <translation>{found} no está en la lista. Usa {expected}.</translation>
    </message>
    <message>
        <source>{found} has several parts. Use {expected}.</source>
        <translation>{found} tiene varias partes. Usa {expected}.</translation>
    </message>
    <message>
        <source>{found} is there twice. Name it once.</source>
        <translation>{found} aparece dos veces. Nómbrala una sola vez.</translation>
    </message>
    <message>
        <source>{found} picks. Choose up to {expected}.</source>
        <translation>{found} opciones elegidas. Elige hasta {expected}.</translation>
    </message>
    <message>
        <source>{found} dots. Place up to {expected}.</source>
        <translation>{found} puntos. Pon hasta {expected}.</translation>
    </message>
    <message>
        <source>{found} ranked. Rank up to {expected}.</source>
        <translation>{found} opciones ordenadas. Ordena hasta {expected}.</translation>
    </message>
    <message>
        <source>{found} scored. Score up to {expected}.</source>
        <translation>{found} opciones puntuadas. Puntúa hasta {expected}.</translation>
    </message>
    <message>
        <source>{found} is not offered here. Use {expected}.</source>
        <translation>{found} no se ofrece aquí. Usa {expected}.</translation>
    </message>
    <message>
        <source>“{found}” puts several votes on one. Here each is named once.</source>
        <translation>“{found}” pone varios votos en una misma opción. Aquí cada una se nombra una sola vez.</translation>
    </message>
    <message>
        <source>{found} is no number of dots. Write it as {expected}.</source>
        <translation>{found} no es un número de puntos. Escríbelo así: {expected}.</translation>
    </message>
    <message>
        <source>{found} has no score. Write it as {expected}.</source>
        <translation>{found} no tiene puntuación. Escríbelo así: {expected}.</translation>
    </message>
    <message>
        <source>{found} is no score. Use 0 to {expected}.</source>
        <translation>{found} no es una puntuación. Usa de 0 a {expected}.</translation>
    </message>
    <message>
        <source>This vote is a show of hands. Count the hands and write {expected}.</source>
        <translation>Esta votación es a mano alzada. Cuenta las manos y escribe {expected}.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Correct a ballot, or remove it.</source>
        <translation>Esta votación se cuenta por papeletas. Corrige una papeleta o elimínala.</translation>
    </message>
    <message>
        <source>“{found}” is not a number. Use {expected}.</source>
        <translation>“{found}” no es un número. Usa {expected}.</translation>
    </message>
    <message>
        <source>No choice yet. Type {expected}.</source>
        <translation>Aún no hay ninguna opción. Escribe {expected}.</translation>
    </message>
    <message>
        <source>“{found}” sets a tally. Switch to Tally to use it.</source>
        <translation>“{found}” fija un total. Cambia a Totales para usarlo.</translation>
    </message>
    <message>
        <source>“{found}” does not say how many. Write it as {expected}.</source>
        <translation>“{found}” no dice cuántos. Escríbelo así: {expected}.</translation>
    </message>
    <message>
        <source>This vote is closed. Open it again to change it.</source>
        <translation>Esta votación está cerrada. Ábrela de nuevo para cambiarla.</translation>
    </message>
    <message>
        <source>This vote is counted by ballots. Convert it to a tally first.</source>
        <translation>Esta votación se cuenta por papeletas. Conviértela antes en totales.</translation>
    </message>
    <message>
        <source>This vote is counted by tally. Undo it to go back to ballots.</source>
        <translation>Esta votación se cuenta por totales. Deshazlo para volver a las papeletas.</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>En esta ronda no hay votación.</translation>
    </message>
    <message>
        <source>{found} is below zero. Use 0 or more.</source>
        <translation>{found} es menor que cero. Usa 0 o más.</translation>
    </message>
    <message>
        <source>It is no longer there. Somebody removed it.</source>
        <translation>Ya no está. Alguien lo eliminó.</translation>
    </message>
    <message>
        <source>{found} is no command and stays as text. Use {expected}.</source>
        <translation>{found} no es un comando y se queda como texto. Usa {expected}.</translation>
    </message>
    <message>
        <source>No numbers.</source>
        <translation>Sin números.</translation>
    </message>
    <message>
        <source>A sentence: its numbers are not counted.</source>
        <translation>Una frase: sus números no se cuentan.</translation>
    </message>
    <message>
        <source>Nobody’s name stands at it.</source>
        <translation>No lleva el nombre de nadie.</translation>
    </message>
    <message>
        <source>Words only.</source>
        <translation>Solo palabras.</translation>
    </message>
    <message>
        <source>A reaction.</source>
        <translation>Una reacción.</translation>
    </message>
    <message>
        <source>Replaced by line {expected}.</source>
        <translation>Reemplazada por la línea {expected}.</translation>
    </message>
    <message>
        <source>Sent to one person only.</source>
        <translation>Enviada a una sola persona.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omitida.</translation>
    </message>
    <message>
        <source>Line {place}: no title. Type one.</source>
        <translation>Línea {place}: sin título. Escribe uno.</translation>
    </message>
    <message>
        <source>Line {place}: nothing says that this is a talk. It is left out until you take it.</source>
        <translation>Línea {place}: nada indica que sea una charla. Se omite hasta que la incluyas.</translation>
    </message>
    <message>
        <source>Line {place}: the same as line {found}. It is left out; change it to add it.</source>
        <translation>Línea {place}: igual que la línea {found}. Se omite; cámbiala para añadirla.</translation>
    </message>
    <message>
        <source>Line {place}: {found} is not on the list. Use {expected}.</source>
        <translation>Línea {place}: {found} no está en la lista. Usa {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} has several parts. Use one of {expected}.</source>
        <translation>Línea {place}: {found} tiene varias partes. Usa una de estas: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no length from 10 s to 60 min. Write it as {expected}.</source>
        <translation>Línea {place}: “{found}” no es una duración de 10 s a 60 min. Escríbela así: {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no language we know. Use one code, such as {expected}.</source>
        <translation>Línea {place}: “{found}” no es un idioma que conozcamos. Usa un código, como {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: “{found}” is no web address. Begin it with {expected}.</source>
        <translation>Línea {place}: “{found}” no es una dirección web. Debe empezar por {expected}.</translation>
    </message>
    <message>
        <source>Line {place}: {found} cells under {expected} headers. Put quotation marks around text that has the sign between cells in it.</source>
        <translation>Línea {place}: {found} celdas bajo {expected} encabezados. Pon entre comillas el texto que contenga el signo que separa las celdas.</translation>
    </message>
    <message>
        <source>Line {place}: a quotation mark is not closed. Close it, or type the talk.</source>
        <translation>Línea {place}: hay unas comillas sin cerrar. Ciérralas o escribe la charla.</translation>
    </message>
    <message>
        <source>Line {place}: words beside the list. Type a title if this is a talk.</source>
        <translation>Línea {place}: palabras fuera de la lista. Si es una charla, escribe un título.</translation>
    </message>
    <message>
        <source>Line {place}: struck through. Change it if the talk is given all the same.</source>
        <translation>Línea {place}: tachada. Cámbiala si la charla se da de todos modos.</translation>
    </message>
    <message>
        <source>Line {place}: too much wiki markup to be read. Type speaker and title.</source>
        <translation>Línea {place}: demasiado código wiki para poder leerla. Escribe ponente y título.</translation>
    </message>
    <message>
        <source>Line {place}: {found} letters are too long. Shorten it to {expected}.</source>
        <translation>Línea {place}: {found} letras son demasiadas. Acórtala a {expected}.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} sign-ups at once. Read these first, then the rest.</source>
        <translation>Desde la línea {place} no se leyó nada: como máximo {expected} propuestas a la vez. Lee primero estas y después el resto.</translation>
    </message>
    <message>
        <source>From line {place} on nothing was read: at most {expected} of text at once. Read this first, then the rest.</source>
        <translation>Desde la línea {place} no se leyó nada: como máximo {expected} de texto a la vez. Lee primero esto y después el resto.</translation>
    </message>
    <message>
        <source>“{found}” is no month or quarter. Type one such as {place} or {expected}.</source>
        <translation>“{found}” no es un mes ni un trimestre. Escribe uno como {place} o {expected}.</translation>
    </message>
    <message>
        <source>{found} is outside the plan. Use a month or quarter from {place} to {expected}.</source>
        <translation>{found} queda fuera del plan. Usa un mes o trimestre de {place} a {expected}.</translation>
    </message>
    <message>
        <source>The plan has {found} twice. Add the year: {place} or {expected}.</source>
        <translation>En el plan hay dos veces {found}. Añade el año: {place} o {expected}.</translation>
    </message>
    <message>
        <source>A talk needs a title or a speaker.</source>
        <translation>Una charla necesita título o ponente.</translation>
    </message>
    <message>
        <source>{found} is no length of a talk. Use {expected}, such as 5:00.</source>
        <translation>{found} no es una duración de charla. Usa {expected}, por ejemplo 5:00.</translation>
    </message>
    <message>
        <source>A step needs text. Delete in the list removes it.</source>
        <translation>Un paso necesita texto. Delete en la lista lo elimina.</translation>
    </message>
    <message>
        <source>{found} was changed since. It stays as it is.</source>
        <translation>{found} cambió desde entonces. Se queda como está.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>{place} was written by a newer version (format {found}, this one reads {expected}). Update the app to open it.</source>
        <translation>{place} se escribió con una versión más nueva (formato {found}; esta lee el {expected}). Actualiza la aplicación para abrirlo.</translation>
    </message>
    <message>
        <source>{place} has the older format {found}. Open it for writing once: it is then copied and brought up to format {expected}.</source>
        <translation>{place} tiene el formato antiguo {found}. Ábrelo una vez con permiso de escritura: entonces se copia y se actualiza al formato {expected}.</translation>
    </message>
    <message>
        <source>{place} is not a Breakout Facilitator store. Choose another file.</source>
        <translation>{place} no es una base de datos de Breakout Facilitator. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Not exported. {place} is a store. Choose another name for the file.</source>
        <translation>No se exportó. {place} es una base de datos. Elige otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is no copy of {place} to go back to.</source>
        <translation>No hay ninguna copia de {place} a la que volver.</translation>
    </message>
    <message>
        <source>{place} does not exist. Check the name.</source>
        <translation>{place} no existe. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, or open this one read-only.</source>
        <translation>{place} está abierto en otra ventana. Cierra esa ventana o abre este archivo en solo lectura.</translation>
    </message>
    <message>
        <source>{place} is open in another window. Close that one, and try again.</source>
        <translation>{place} está abierto en otra ventana. Cierra esa ventana e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} is busy in another program. Try again.</source>
        <translation>{place} está ocupado por otro programa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} is open read-only. Nothing can be changed here.</source>
        <translation>{place} está abierto en solo lectura. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>{place} is damaged ({found}). Opened anew, the app offers its newest copy; without one, merge the rooms’ workbooks into a new store.</source>
        <translation>{place} está dañado ({found}). Al reiniciarse, la aplicación ofrece su copia más reciente; si no hay ninguna, combina los libros de las salas en una base de datos nueva.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved or removed. Put it back, or try again: what was removed is then written anew.</source>
        <translation>No se guardó. {place} ya no está en {found}: se movió o se eliminó. Vuelve a ponerlo en su sitio o inténtalo de nuevo: lo eliminado se escribe entonces otra vez.</translation>
    </message>
    <message>
        <source>Not saved. {place} is no longer in {found}: it was moved, or another file stands in its place. Put it back where it was, then try again.</source>
        <translation>No se guardó. {place} ya no está en {found}: se movió o hay otro archivo en su lugar. Devuélvelo a donde estaba e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The log of {place} was damaged when the computer stopped: {found} change(s) in it could not be read. The damaged log is kept as {expected}.</source>
        <translation>El registro de cambios de {place} se dañó cuando el equipo se detuvo: no se pudo leer parte de él (cambios: {found}). El registro dañado se conserva como {expected}.</translation>
    </message>
    <message>
        <source>The disk is nearly full: no more copies are made in {place}. What you type is saved; free some space.</source>
        <translation>El disco está casi lleno: ya no se hacen copias en {place}. Lo que escribes se guarda; libera espacio.</translation>
    </message>
    <message>
        <source>No copies can be made in {place} ({found}). What you type is saved all the same; check that folder.</source>
        <translation>No se pueden hacer copias en {place} ({found}). Lo que escribes se guarda de todos modos; revisa esa carpeta.</translation>
    </message>
    <message>
        <source>The copy of {place} was not finished.</source>
        <translation>La copia de {place} no se terminó.</translation>
    </message>
    <message>
        <source>{found} is no copy of {place}. Use one of those that “copies” lists.</source>
        <translation>{found} no es una copia de {place}. Usa una de las que muestra “copies”.</translation>
    </message>
    <message>
        <source>The copy {place} is damaged. Choose another one.</source>
        <translation>La copia {place} está dañada. Elige otra.</translation>
    </message>
    <message>
        <source>{place} cannot be read, and it has no copy. Merge the rooms’ workbooks into a new store.</source>
        <translation>{place} no se puede leer y no tiene ninguna copia. Combina los libros de las salas en una base de datos nueva.</translation>
    </message>
    <message>
        <source>{place} is in a folder that {found} synchronises. That can damage it while it is open. Keep it elsewhere, and share the exported workbooks.</source>
        <translation>{place} está en una carpeta que {found} sincroniza. Eso puede dañarlo mientras está abierto. Guárdalo en otro lugar y comparte los libros exportados.</translation>
    </message>
    <message>
        <source>{place} is on a network drive ({found}). That is slow, and can damage it. Keep it on this computer’s own disk, and share the exported workbooks.</source>
        <translation>{place} está en una unidad de red ({found}). Eso es lento y puede dañarlo. Guárdalo en el disco de este equipo y comparte los libros exportados.</translation>
    </message>
    <message>
        <source>{place} holds the event “{found}”, not “{expected}”.</source>
        <translation>{place} contiene el evento “{found}”, no “{expected}”.</translation>
    </message>
    <message>
        <source>{place} is the store that is open. Choose the store of another laptop.</source>
        <translation>{place} es la base de datos que está abierta. Elige la de otro portátil.</translation>
    </message>
    <message>
        <source>{place} is not as the app makes a store ({found}). Ask for the rooms’ workbooks instead.</source>
        <translation>{place} no tiene la forma de una base de datos de la aplicación ({found}). Pide en su lugar los libros de las salas.</translation>
    </message>
    <message>
        <source>{place} has no copy from before a merge. There is nothing to go back to.</source>
        <translation>{place} no tiene ninguna copia anterior a una combinación. No hay a qué volver.</translation>
    </message>
    <message>
        <source>{place} is no copy that was made of {expected} before a merge.</source>
        <translation>{place} no es una copia que se hiciera de {expected} antes de una combinación.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full ({place}). Free some space and try again.</source>
        <translation>No se guardó. El disco está lleno ({place}). Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>No se guardó. No se puede escribir en {place} ({found}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Not exported. The disk is full ({place}). Free some space and export again.</source>
        <translation>No se exportó. El disco está lleno ({place}). Libera espacio y exporta de nuevo.</translation>
    </message>
    <message>
        <source>Not exported. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>No se exportó. No se puede escribir en {place} ({found}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full: the plain-text copy {place} misses the last notes. They are saved here; free some space.</source>
        <translation>El disco está lleno: a la copia de texto {place} le faltan las últimas notas. Aquí están guardadas; libera espacio.</translation>
    </message>
    <message>
        <source>The plain-text copy {place} cannot be written ({found}). Your notes are saved here all the same.</source>
        <translation>No se puede escribir la copia de texto {place} ({found}). De todos modos, tus notas están guardadas aquí.</translation>
    </message>
    <message>
        <source>{place} cannot be read ({found}). Check the file and try again.</source>
        <translation>No se puede leer {place} ({found}). Comprueba el archivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}.</source>
        <translation>{place}: se encontró {found}, se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it. Keep it, or remove them first.</source>
        <translation>{place} no puede quitarse. Registros que lo nombran: {found}. Consérvalo o elimina antes esos registros.</translation>
    </message>
    <message>
        <source>{found} ballot(s) or counts are in already: {place} stays as it is. How many picks there are can change.</source>
        <translation>Ya hay papeletas o recuentos ({found}): {place} se queda como está. Sí puede cambiar cuántas opciones se eligen.</translation>
    </message>
    <message>
        <source>{place} cannot go: {found} record(s) name it, and nothing on the new list is it. Put it there under any number. Where it has another title, write its number so far beside it in the sheet Initiatives, in a column “Number ({expected})”.</source>
        <translation>No se puede quitar {place}: hay registros que la nombran ({found}) y nada en la lista nueva le corresponde. Ponla allí con cualquier número. Si tiene otro título, escribe a su lado el número que tenía en la hoja Initiatives, en una columna “Number ({expected})”.</translation>
    </message>
    <message>
        <source>{place}: there is no {found} on list “{expected}”. Correct the number.</source>
        <translation>{place}: no existe {found} en la lista “{expected}”. Corrige el número.</translation>
    </message>
    <message>
        <source>{place}: by later number this was {found} before, by title that is {expected} here. Write {found} beside the right one in the sheet Initiatives, in a column “Number (…)” that names the list before.</source>
        <translation>{place}: según el número posterior, antes era {found}; según el título, esa es aquí {expected}. Escribe {found} junto a la correcta en la hoja Initiatives, en una columna “Number (…)” que nombre la lista anterior.</translation>
    </message>
    <message>
        <source>{place}: {found} would become one. Whoever chose both would count twice. Keep one here, and the other as an initiative of its own.</source>
        <translation>{place}: {found} pasarían a ser una sola. Quien eligió ambas contaría dos veces. Deja una aquí, y la otra como iniciativa propia.</translation>
    </message>
    <message>
        <source>{place}: its number before was {expected}, not {found}. Correct it.</source>
        <translation>{place}: su número anterior era {expected}, no {found}. Corrígelo.</translation>
    </message>
    <message>
        <source>{place} keeps its number: {found} record(s) name it. To renumber it, give the event file another List version and a column “Number ({expected})”, and open that.</source>
        <translation>{place} conserva su número: hay registros que la nombran ({found}). Para cambiarlo, pon en el archivo del evento otra “List version” y una columna “Number ({expected})”, y ábrelo.</translation>
    </message>
    <message>
        <source>“{found}” is an earlier list, on which initiatives have other numbers. Call this one otherwise.</source>
        <translation>“{found}” es una lista anterior, en la que las iniciativas tienen otros números. Ponle otro nombre a esta.</translation>
    </message>
    <message>
        <source>{found} record(s) came with the numbers of list “{expected}”: {place} keeps what it has for it. Take the newest list back first (Ctrl+Z on the page Event).</source>
        <translation>Llegaron registros con los números de la lista “{expected}” ({found}): {place} conserva el suyo en esa lista. Deshaz antes la lista más reciente (Ctrl+Z en la página Evento).</translation>
    </message>
    <message>
        <source>This cannot be empty. Type something.</source>
        <translation>Esto no puede quedar vacío. Escribe algo.</translation>
    </message>
    <message>
        <source>This is the last one. At least one has to stay.</source>
        <translation>Es el último. Tiene que quedar al menos uno.</translation>
    </message>
    <message>
        <source>{found} letters are more than fits here. Use up to {expected}.</source>
        <translation>{found} letras no caben aquí. Usa hasta {expected}.</translation>
    </message>
    <message>
        <source>Text that begins with “{expected}” is left out as an example. Begin otherwise.</source>
        <translation>El texto que empieza por “{expected}” se omite por ser un ejemplo. Empieza de otro modo.</translation>
    </message>
    <message>
        <source>“{found}” is no list of days, the earliest first. Write it as {expected}.</source>
        <translation>“{found}” no es una lista de días con el primero delante. Escríbela así: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no list of times of day. Write it as {expected}.</source>
        <translation>“{found}” no es una lista de horas del día. Escríbela así: {expected}.</translation>
    </message>
    <message>
        <source>{found} times for {expected} days. Type one for each day, or one for all.</source>
        <translation>{found} horas para {expected} días. Escribe una por día, o una para todos.</translation>
    </message>
    <message>
        <source>{found} room(s) meet only on day {place}. Give them another day first.</source>
        <translation>Salas que solo se reúnen el día {place}: {found}. Asígnales antes otro día.</translation>
    </message>
    <message>
        <source>“{found}” is no language we know. Type its name, or a code such as {expected}.</source>
        <translation>“{found}” no es un idioma que conozcamos. Escribe su nombre o un código, como {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no length from 1 to 1440 minutes. Write it as {expected}.</source>
        <translation>“{found}” no es una duración de 1 a 1440 minutos. Escríbela así: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number that fits here. Use {expected}.</source>
        <translation>“{found}” no es un número que sirva aquí. Usa {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is none of these. Use one of {expected}.</source>
        <translation>“{found}” no es ninguna de las opciones. Usa una de estas: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of the list. Write it as {expected}.</source>
        <translation>“{found}” no es un número de la lista. Escríbelo así: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no letter of a cluster. Use one to three letters, such as A.</source>
        <translation>“{found}” no es una letra de grupo. Usa de una a tres letras, por ejemplo A.</translation>
    </message>
    <message>
        <source>{found} is there already. Use another one.</source>
        <translation>{found} ya existe. Usa otra opción.</translation>
    </message>
    <message>
        <source>{found} prepared talk(s) stand on {place}. Move or remove them first.</source>
        <translation>Charlas preparadas ({place}): {found}. Muévelas o elimínalas antes.</translation>
    </message>
    <message>
        <source>{found} initiative(s) belong to recommendation {place}. Move or remove them first.</source>
        <translation>Iniciativas de la recomendación {place}: {found}. Muévelas o elimínalas antes.</translation>
    </message>
    <message>
        <source>Round “{place}” offers only {found}. Let it offer something else first.</source>
        <translation>La ronda “{place}” ofrece solo {found}. Haz antes que ofrezca otra cosa.</translation>
    </message>
    <message>
        <source>“{found}” is no link. Write it as https://example.org.</source>
        <translation>“{found}” no es un enlace. Escríbelo así: https://example.org.</translation>
    </message>
    <message>
        <source>The agenda has no item. The window needs at least one to keep the time.</source>
        <translation>La agenda no tiene ningún punto. La ventana necesita al menos uno para llevar el tiempo.</translation>
    </message>
    <message>
        <source>{place}: this is no event workbook. It has a sheet Event, and sheets Initiatives and Rooms.</source>
        <translation>{place}: no es un libro de evento. Un libro de evento tiene una hoja Event, y hojas Initiatives y Rooms.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Put it back, or begin from the template.</source>
        <translation>Falta la hoja {place}. Vuelve a ponerla o empieza desde la plantilla.</translation>
    </message>
    <message>
        <source>Sheet {place} has no row. Fill in at least one.</source>
        <translation>La hoja {place} no tiene filas. Rellena al menos una.</translation>
    </message>
    <message>
        <source>{place}: {found} is empty. Fill it in.</source>
        <translation>{place}: {found} está vacío. Rellénalo.</translation>
    </message>
    <message>
        <source>{place}: the row {found} is missing. Write {found} here, and its value beside it.</source>
        <translation>{place}: falta la fila {found}. Escribe {found} aquí y su valor al lado.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}.</source>
        <translation>{place}: “{found}” no es {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is there twice. Keep one, or give it another name.</source>
        <translation>{place}: {found} aparece dos veces. Deja uno o ponle otro nombre.</translation>
    </message>
    <message>
        <source>{place}: there is no {found}. Use one of {expected}.</source>
        <translation>{place}: no existe {found}. Usa una de estas opciones: {expected}.</translation>
    </message>
    <message>
        <source>{place}: this is an example. Delete it, or write over it.</source>
        <translation>{place}: esto es un ejemplo. Elimínalo o escribe encima.</translation>
    </message>
    <message>
        <source>{place}: a formula or an error ({found}). Type its value instead.</source>
        <translation>{place}: una fórmula o un error ({found}). Escribe su valor.</translation>
    </message>
    <message>
        <source>{place}: this text is longer than a cell holds ({expected} letters).</source>
        <translation>{place}: este texto es más largo de lo que cabe en una celda ({expected} letras).</translation>
    </message>
    <message>
        <source>There is no round “{found}”. Use {expected}.</source>
        <translation>No existe la ronda “{found}”. Usa {expected}.</translation>
    </message>
    <message>
        <source>There is no room “{found}”. Use {expected}.</source>
        <translation>No existe la sala “{found}”. Usa {expected}.</translation>
    </message>
    <message>
        <source>There is no room with the language “{found}”. Use {expected}.</source>
        <translation>No hay ninguna sala con el idioma “{found}”. Usa {expected}.</translation>
    </message>
    <message>
        <source>There is no day “{found}”. Use {expected}.</source>
        <translation>No existe el día “{found}”. Usa {expected}.</translation>
    </message>
    <message>
        <source>{place}: a quotation mark is not closed, or stands inside a cell. Mend it.</source>
        <translation>{place}: hay unas comillas sin cerrar o dentro de una celda. Corrígelo.</translation>
    </message>
    <message>
        <source>{place}: {found} cells, but there are {expected} columns. Quote the commas.</source>
        <translation>{place}: {found} celdas, pero hay {expected} columnas. Pon entre comillas los textos con comas.</translation>
    </message>
    <message>
        <source>{place} has no row of headers. The first one begins with {expected}.</source>
        <translation>{place} no tiene fila de encabezados. El primero empieza por {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is of recommendation {expected}. It was taken as it stands.</source>
        <translation>{place}: {found} es de la recomendación {expected}. Se tomó tal como está.</translation>
    </message>
    <message>
        <source>{place} holds no table with a row of headers. Choose another file.</source>
        <translation>{place} no contiene ninguna tabla con fila de encabezados. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{place} has a row of headers and nobody below it. Nothing was changed.</source>
        <translation>{place} tiene una fila de encabezados y nadie debajo. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a name or an e-mail address. Say which one is; the headers are {found}.</source>
        <translation>{place}: ninguna columna se toma como nombre o dirección de correo. Indica cuál es; los encabezados son {found}.</translation>
    </message>
    <message>
        <source>No column can be taken for “{found}”. Use one of {expected}.</source>
        <translation>Ninguna columna puede tomarse como “{found}”. Usa una de estas opciones: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is said to be in more than one column, and has one. Name it once; several columns can be taken for {expected}.</source>
        <translation>“{found}” se indicó para más de una columna y solo admite una. Indícalo una vez; pueden tener varias columnas: {expected}.</translation>
    </message>
    <message>
        <source>{place} is there already and holds no registrations. Move it away, then try again.</source>
        <translation>{place} ya existe y no contiene inscripciones. Muévelo a otro sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is registered beside {place}. Read in a table of registrations first.</source>
        <translation>No hay nadie inscrito junto a {place}. Lee antes una tabla de inscripciones.</translation>
    </message>
    <message>
        <source>{place} holds nobody of an earlier table: none has taken the place of another, or they were erased.</source>
        <translation>{place} no contiene a nadie de una tabla anterior: ninguna reemplazó a otra, o esas personas se borraron.</translation>
    </message>
    <message>
        <source>Fewer than two people are there. Take in who is, by name.</source>
        <translation>Hay menos de dos personas. Incluye a quienes estén, por su nombre.</translation>
    </message>
    <message>
        <source>{found} does not meet on day {place}. It meets on day {expected}.</source>
        <translation>{found} no se reúne el día {place}. Se reúne el día {expected}.</translation>
    </message>
    <message>
        <source>{found} meets on day {expected}, for which that person did not register. Name the day.</source>
        <translation>{found} se reúne el día {expected}, y esa persona no se inscribió para ese día. Indica el día.</translation>
    </message>
    <message>
        <source>Nobody who registered is called “{found}”. Use a whole name or an address.</source>
        <translation>Nadie con el nombre “{found}” se inscribió. Usa un nombre completo o una dirección.</translation>
    </message>
    <message>
        <source>More than one person is called “{found}”. Use the e-mail address.</source>
        <translation>Hay más de una persona con el nombre “{found}”. Usa la dirección de correo.</translation>
    </message>
    <message>
        <source>No room is chosen by hand for {found}.</source>
        <translation>No se ha elegido a mano ninguna sala para {found}.</translation>
    </message>
    <message>
        <source>{place}: no column is taken for a note, votes or steps. Say which one is; the headers are {found}.</source>
        <translation>{place}: ninguna columna se toma como nota, votos o pasos. Indica cuál es; los encabezados son {found}.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first.</source>
        <translation>{place} ya se combinó, con otras columnas o para otra ronda: las mismas respuestas aparecerían dos veces. Deshaz antes esa combinación.</translation>
    </message>
    <message>
        <source>{place} was merged before, with other columns or for another round: the same answers would be there twice. Undo that merge first (merge --undo), or say --again to have both.</source>
        <translation>{place} ya se combinó, con otras columnas o para otra ronda: las mismas respuestas aparecerían dos veces. Deshaz antes esa combinación (merge --undo), o indica --again para tener ambas.</translation>
    </message>
    <message>
        <source>{place}: its numbers are read as those of list “{found}”. If its form had those of the list before, take that list back first (Ctrl+Z on the page Event), read this in, and take the new list over after it.</source>
        <translation>{place}: sus números se leen como los de la lista “{found}”. Si su formulario tenía los de la lista anterior, deshaz antes esa lista (Ctrl+Z en la página Evento), lee este archivo y adopta después la lista nueva.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. The rest of the row was taken.</source>
        <translation>{place}: “{found}” no es {expected}. El resto de la fila se tomó.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It was not counted.</source>
        <translation>{place}: “{found}” no es {expected}. No se contó.</translation>
    </message>
    <message>
        <source>{place}: nothing is ticked. The row was left out.</source>
        <translation>{place}: no hay nada marcado. La fila se ha omitido.</translation>
    </message>
    <message>
        <source>{place}: neither a note nor votes nor steps. It was left out.</source>
        <translation>{place}: ni nota, ni votos, ni pasos. Se omitió.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is not {expected}. It counts as no answer.</source>
        <translation>{place}: “{found}” no es {expected}. Cuenta como sin respuesta.</translation>
    </message>
    <message>
        <source>{place}: this is no e-mail address. It is kept as it stands.</source>
        <translation>{place}: no es una dirección de correo. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>{place}: neither a name nor an e-mail address. It was left out.</source>
        <translation>{place}: ni nombre ni dirección de correo. Se omitió.</translation>
    </message>
    <message>
        <source>{place}: the same person as in {found}. The last answers count.</source>
        <translation>{place}: la misma persona que en {found}. Valen las últimas respuestas.</translation>
    </message>
    <message>
        <source>{place}: the name and community of {found}, but not its address. They count as two people.</source>
        <translation>{place}: el nombre y la comunidad de {found}, pero no su dirección. Cuentan como dos personas.</translation>
    </message>
    <message>
        <source>{found} rooms, but the event has {expected}. Choose {expected} or fewer.</source>
        <translation>{found} salas, pero el evento tiene {expected}. Elige {expected} o menos.</translation>
    </message>
    <message>
        <source>{place} is there already and is no rehearsal. Choose another folder.</source>
        <translation>{place} ya existe y no es un ensayo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{place} is there already and holds other files ({found}). Choose another folder.</source>
        <translation>{place} ya existe y contiene otros archivos ({found}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder to publish into.</source>
        <translation>{place} es un archivo. Elige una carpeta en la que publicar.</translation>
    </message>
    <message>
        <source>The privacy check has no “{found}”. Use an id it names, or one of: {expected}.</source>
        <translation>El control de privacidad no tiene “{found}”. Usa un id que nombre, o una de estas opciones: {expected}.</translation>
    </message>
    <message>
        <source>Not published. The disk is full ({place}). Free some space and publish again.</source>
        <translation>No se publicó. El disco está lleno ({place}). Libera espacio y publica de nuevo.</translation>
    </message>
    <message>
        <source>Not published. {place} cannot be written ({found}). Choose another folder.</source>
        <translation>No se publicó. No se puede escribir en {place} ({found}). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{place} has no workbooks (.xlsx). Choose the folder that holds them.</source>
        <translation>{place} no tiene libros (.xlsx). Elige la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>{place} is not an Excel workbook ({found}). Ask for the .xlsx file.</source>
        <translation>{place} no es un libro de Excel ({found}). Pide el archivo .xlsx.</translation>
    </message>
    <message>
        <source>{place} is packed. Unpack it, and merge the workbooks that are in it.</source>
        <translation>{place} está comprimido. Descomprímelo y combina los libros que contiene.</translation>
    </message>
    <message>
        <source>{place} is protected by a password. Save it without one.</source>
        <translation>{place} está protegido con contraseña. Guárdalo sin ella.</translation>
    </message>
    <message>
        <source>{place} holds macros. Save it as .xlsx without them.</source>
        <translation>{place} contiene macros. Guárdalo como .xlsx sin ellas.</translation>
    </message>
    <message>
        <source>{place} is cut off or damaged ({found}). Ask for it again.</source>
        <translation>{place} está cortado o dañado ({found}). Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>{place} is too large ({found}; at most {expected}).</source>
        <translation>{place} es demasiado grande ({found}; como máximo {expected}).</translation>
    </message>
    <message>
        <source>{place} has {found} below its headers, and at most {expected} can be read. Delete the rows that do not belong to this event, save the file, and read it again.</source>
        <translation>{place} tiene demasiado debajo de sus encabezados ({found}; máximo que se puede leer, {expected}). Elimina las filas que no sean de este evento, guarda el archivo y vuelve a leerlo.</translation>
    </message>
    <message>
        <source>{place}: {found}. Expected {expected}.</source>
        <translation>{place}: {found}. Se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{place}: this workbook is of “{found}”, not “{expected}”.</source>
        <translation>{place}: este libro es de “{found}”, no de “{expected}”.</translation>
    </message>
    <message>
        <source>{place}: format {found} is newer than {expected}. Update the app to merge it.</source>
        <translation>{place}: el formato {found} es más nuevo que {expected}. Actualiza la aplicación para combinarlo.</translation>
    </message>
    <message>
        <source>{place}: {found} cannot be merged into {expected}. Use another store for it.</source>
        <translation>{place}: {found} no se puede combinar con {expected}. Usa otra base de datos.</translation>
    </message>
    <message>
        <source>{place} is a rehearsal. This merge makes the store one, which takes no workbook of the real event. Rehearse in another store.</source>
        <translation>{place} es un ensayo. Esta combinación convierte la base de datos en un ensayo, que no acepta ningún libro del evento real. Ensaya en otra base de datos.</translation>
    </message>
    <message>
        <source>{place}: made for list version “{found}”, which is none of those before “{expected}”. Open the event file of list “{found}” first (page Event, Ctrl+O).</source>
        <translation>{place}: hecho para la versión “{found}” de la lista, que no es ninguna de las anteriores a “{expected}”. Abre antes el archivo de evento de la lista “{found}” (página Evento, Ctrl+O).</translation>
    </message>
    <message>
        <source>{place}: it was read for list “{found}”, and meanwhile the event has list “{expected}”. Merge it again.</source>
        <translation>{place}: se leyó para la lista “{found}” y, entretanto, el evento tiene la lista “{expected}”. Combínalo de nuevo.</translation>
    </message>
    <message>
        <source>Numbers of list “{found}” were read as those of “{expected}”.</source>
        <translation>Los números de la lista “{found}” se leyeron como los de “{expected}”.</translation>
    </message>
    <message>
        <source>Sheet “{place}” is not ours and was left out.</source>
        <translation>La hoja “{place}” no es nuestra y se omitió.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” is not ours and was left out.</source>
        <translation>{place}: la columna “{found}” no es nuestra y se omitió.</translation>
    </message>
    <message>
        <source>{place}: “{found}” is a language unknown to the app. Where it is a slip, use a code such as en or zh-hant.</source>
        <translation>{place}: “{found}” es un idioma que la aplicación no conoce. Si es un error, usa un código como en o zh-hant.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands nowhere in the event, so nobody sees its translations.</source>
        <translation>{place}: “{found}” no aparece en ninguna parte del evento, así que nadie ve sus traducciones.</translation>
    </message>
    <message>
        <source>{place}: “{found}” and others, {expected} in all, stand nowhere in the event, so nobody sees their translations.</source>
        <translation>{place}: “{found}” y otros, {expected} en total, no aparecen en ninguna parte del evento, así que nadie ve sus traducciones.</translation>
    </message>
    <message>
        <source>{place}: “{found}” stands in a column without a header and was left out.</source>
        <translation>{place}: “{found}” está en una columna sin encabezado y se omitió.</translation>
    </message>
    <message>
        <source>{place}: a row that adds up the others was left out.</source>
        <translation>{place}: se omitió una fila que suma las demás.</translation>
    </message>
    <message>
        <source>Sheet {place}: its headers stand in row {found}. What stands above them was left out.</source>
        <translation>Hoja {place}: sus encabezados están en la fila {found}. Lo que hay encima se omitió.</translation>
    </message>
    <message>
        <source>{place}: the headers of this sheet are not here. Restore the row that begins with {expected}.</source>
        <translation>{place}: los encabezados de esta hoja no están aquí. Restaura la fila que empieza por {expected}.</translation>
    </message>
    <message>
        <source>Sheet {place}: rows now {found}, when it was exported {expected}. What is missing was not removed from the store.</source>
        <translation>Hoja {place}: filas ahora {found}, al exportar {expected}. Lo que falta no se eliminó de la base de datos.</translation>
    </message>
    <message>
        <source>Sheet Votes has no row for {found}; by the ballots its total is {expected}.</source>
        <translation>La hoja Votes no tiene fila para {found}; según las papeletas, su total es {expected}.</translation>
    </message>
    <message>
        <source>{place}: this file made the app stumble ({found}). Please send it to us.</source>
        <translation>{place}: la aplicación tropezó con este archivo ({found}). Envíanoslo, por favor.</translation>
    </message>
    <message>
        <source>{place}: its Workbook id belongs to the workbook of {found}. Export it again.</source>
        <translation>{place}: su Workbook id es el del libro de {found}. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place}: sheet Workbooks gives {found} to another room than {expected}, which sent it. Export it again.</source>
        <translation>{place}: la hoja Workbooks asigna {found} a otra sala que {expected}, que lo envió. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Sheet {place} is missing. Ask for the workbook as it was exported.</source>
        <translation>Falta la hoja {place}. Pide el libro tal como se exportó.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing. Restore the header {expected}.</source>
        <translation>{place}: falta la columna “{expected}”. Restaura el encabezado {expected}.</translation>
    </message>
    <message>
        <source>{place}: column “{found}” stands here twice. Keep one.</source>
        <translation>{place}: la columna “{found}” aparece aquí dos veces. Deja una.</translation>
    </message>
    <message>
        <source>{place}: a formula ({found}). Type {expected} instead.</source>
        <translation>{place}: una fórmula ({found}). Escribe en su lugar {expected}.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is not what the ballots give ({expected}). The ballots count.</source>
        <translation>{place}: el total {found} no es lo que dan las papeletas ({expected}). Valen las papeletas.</translation>
    </message>
    <message>
        <source>{place}: the total {found} is more than the people counted in the room can give (head count: {expected}). It was taken. If it is a slip, correct it and merge the file again.</source>
        <translation>{place}: el total {found} es más de lo que pueden dar las personas contadas en la sala (asistentes: {expected}). Se ha tomado. Si es un error, corrígelo y vuelve a combinar el archivo.</translation>
    </message>
    <message>
        <source>Nothing open is called “{found}”. The command “conflicts” lists what is.</source>
        <translation>No hay nada abierto que se llame “{found}”. El comando “conflicts” muestra lo que hay.</translation>
    </message>
    <message>
        <source>Votes counted apart are never added up, as the same people may be in all of them. Say whose count: {expected}.</source>
        <translation>Los votos contados por separado nunca se suman, porque en todos pueden estar las mismas personas. Indica cuáles cuentan: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is no choice here. Use {expected}.</source>
        <translation>“{found}” no es una opción aquí. Usa {expected}.</translation>
    </message>
    <message>
        <source>{place}: the same Id stands in {found} as well. Keep one row.</source>
        <translation>{place}: el mismo Id está también en {found}. Deja una sola fila.</translation>
    </message>
    <message>
        <source>{place}: the same Id and Version stand in {found}, with other words. Keep one row, or empty Id, Version and Check of the copy: it then becomes a new row.</source>
        <translation>{place}: los mismos Id y Version están en {found}, con otras palabras. Deja una sola fila, o vacía Id, Version y Check de la copia: así se convierte en una fila nueva.</translation>
    </message>
    <message>
        <source>{place}: the same row stands in {found} as well. It was taken once.</source>
        <translation>{place}: la misma fila está también en {found}. Se tomó una sola vez.</translation>
    </message>
    <message>
        <source>{place}: {found} has a total in {expected} already. Keep one.</source>
        <translation>{place}: {found} ya tiene un total en {expected}. Deja uno.</translation>
    </message>
    <message>
        <source>{place}: a long text that goes on over {expected} rows has only {found} of them. Restore the others.</source>
        <translation>{place}: un texto largo que ocupa {expected} filas tiene solo {found} de ellas. Restaura las demás.</translation>
    </message>
    <message>
        <source>{place}: a row without Id needs a {found} here. Use {expected}.</source>
        <translation>{place}: una fila sin Id necesita aquí {found}. Usa {expected}.</translation>
    </message>
    <message>
        <source>{place}: a row without Id says nothing here. Fill in {found}, or empty the row.</source>
        <translation>{place}: una fila sin Id no dice nada aquí. Rellena {found} o vacía la fila.</translation>
    </message>
    <message>
        <source>{place}: this ballot was exported, and its Id is gone. Restore the Id. For a new ballot, empty Version and Check as well.</source>
        <translation>{place}: esta papeleta se exportó y ha perdido su Id. Restaura el Id. Si es una papeleta nueva, vacía también Version y Check.</translation>
    </message>
    <message>
        <source>{place}: this row was exported, and its Id is gone. It was added as a new row.</source>
        <translation>{place}: esta fila se exportó y ha perdido su Id. Se añadió como fila nueva.</translation>
    </message>
    <message>
        <source>{place}: typed in a spreadsheet. An earlier file of this workbook had “{found}” typed instead. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: escrito en una hoja de cálculo. Un archivo anterior de este libro tenía escrito “{found}”. Se conservan ambos; si esto lo corrige, elimina el otro.</translation>
    </message>
    <message>
        <source>{place}: a new answer. An earlier table of this form had “{found}”, which this one has not. Both are kept; if this corrects it, remove the other.</source>
        <translation>{place}: una respuesta nueva. Una tabla anterior de este formulario tenía “{found}”, que esta no tiene. Se conservan ambas; si esta la corrige, elimina la otra.</translation>
    </message>
    <message>
        <source>{place}: a total of {found} was typed, but the ballots give {expected}. The ballots count.</source>
        <translation>{place}: se escribió un total de {found}, pero las papeletas dan {expected}. Valen las papeletas.</translation>
    </message>
    <message>
        <source>{place}: two laptops put in ballots under one name, as one is a copy of the other (its disk, or its store). All count, {found} of them perhaps twice: withdraw in the room what is there twice.</source>
        <translation>{place}: dos portátiles introdujeron papeletas con un mismo nombre, porque uno es copia del otro (de su disco o de su base de datos). Todas cuentan, {found} de ellas quizá dos veces: retira en la sala lo que esté repetido.</translation>
    </message>
    <message>
        <source>{place}: this row was copied from the workbook of room {found}. Empty its Id, Version and Check: it then becomes a new row of this room.</source>
        <translation>{place}: esta fila se copió del libro de la sala {found}. Vacía sus celdas Id, Version y Check: así se convierte en una fila nueva de esta sala.</translation>
    </message>
    <message>
        <source>{place}: a ballot, but this session is counted by totals ({found}). Add its votes to the totals and empty this row.</source>
        <translation>{place}: una papeleta, pero esta sesión se cuenta por totales ({found}). Suma sus votos a los totales y vacía esta fila.</translation>
    </message>
    <message>
        <source>{place}: the error {found}. Type {expected} instead.</source>
        <translation>{place}: el error {found}. Escribe en su lugar {expected}.</translation>
    </message>
    <message>
        <source>{place}: cells of several rows are merged. Unmerge them and fill in each row.</source>
        <translation>{place}: hay celdas de varias filas combinadas. Sepáralas y rellena cada fila.</translation>
    </message>
    <message>
        <source>Sheet “{found}” has the columns of {expected} and was read as it.</source>
        <translation>La hoja “{found}” tiene las columnas de {expected} y se leyó como tal.</translation>
    </message>
    <message>
        <source>{place}: several sheets could be {expected}: {found}. Keep one.</source>
        <translation>{place}: varias hojas podrían ser {expected}: {found}. Deja una.</translation>
    </message>
    <message>
        <source>Sheet {place}: its columns stand in another order. They were read all the same.</source>
        <translation>Hoja {place}: sus columnas están en otro orden. Se leyeron de todos modos.</translation>
    </message>
    <message>
        <source>{place}: column “{expected}” is missing; “{found}” is not ours. Was it renamed? Restore the header {expected}.</source>
        <translation>{place}: falta la columna “{expected}”; “{found}” no es nuestra. ¿Se le cambió el nombre? Restaura el encabezado {expected}.</translation>
    </message>
    <message>
        <source>{place} takes longer to read than {expected} seconds. Ask for it as it was exported.</source>
        <translation>{place} tarda más de {expected} segundos en leerse. Pide el libro tal como se exportó.</translation>
    </message>
    <message>
        <source>{place} is damaged in a way that ended the reading of it. Ask for it as it was exported.</source>
        <translation>{place} está dañado de un modo que interrumpió su lectura. Pide el libro tal como se exportó.</translation>
    </message>
    <message>
        <source>{place} was put together in a way no spreadsheet program does ({found}). Ask for it as it was exported.</source>
        <translation>{place} está hecho como no lo hace ningún programa de hojas de cálculo ({found}). Pide el libro tal como se exportó.</translation>
    </message>
    <message>
        <source>{place} declares entities ({found}), which no workbook does. Ask for it as it was exported.</source>
        <translation>{place} declara entidades ({found}), algo que ningún libro hace. Pide el libro tal como se exportó.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Hoja {sheet}, celda {cell}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {row}</source>
        <translation>Hoja {sheet}, fila {row}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{place}, column {column}</source>
        <translation>{place}, columna {column}</translation>
    </message>
</context>
<context>
    <name>RecommendationContents</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Type a title</source>
        <translation>Escribe un título</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Note {number} was changed in two places</source>
        <translation>La nota {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Ballot {number} was changed in two places</source>
        <translation>La papeleta {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Count {number} by tally was changed in two places</source>
        <translation>El total {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Goal {number} was changed in two places</source>
        <translation>El objetivo {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Plan step {number} was changed in two places</source>
        <translation>El paso del plan {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Talk {number} was changed in two places</source>
        <translation>La charla {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Head count {number} was changed in two places</source>
        <translation>El recuento de personas {number} se cambió en dos sitios</translation>
    </message>
    <message>
        <source>Why nothing comes was said in two places</source>
        <translation>El motivo de la falta de notas se indicó en dos sitios</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <translation>Papeleta {number}</translation>
    </message>
    <message>
        <source>Tally {number}</source>
        <translation>Total {number}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Objetivo {number}</translation>
    </message>
    <message>
        <source>Plan step {number}</source>
        <translation>Paso del plan {number}</translation>
    </message>
    <message>
        <source>Talk {number}</source>
        <translation>Charla {number}</translation>
    </message>
    <message>
        <source>Head count {number}</source>
        <translation>Recuento de personas {number}</translation>
    </message>
    <message>
        <source>No notes because</source>
        <translation>Sin notas porque</translation>
    </message>
    <message>
        <source>The other becomes its own note.</source>
        <translation>La otra pasa a ser una nota aparte.</translation>
    </message>
    <message>
        <source>Both count: only if two people voted.</source>
        <translation>Valen ambas: solo si votaron dos personas.</translation>
    </message>
    <message>
        <source>The other becomes its own goal.</source>
        <translation>La otra pasa a ser un objetivo aparte.</translation>
    </message>
    <message>
        <source>The other becomes its own step.</source>
        <translation>La otra pasa a ser un paso aparte.</translation>
    </message>
    <message>
        <source>The other becomes its own talk.</source>
        <translation>La otra pasa a ser una charla aparte.</translation>
    </message>
    <message>
        <source>The other becomes its own count.</source>
        <translation>La otra pasa a ser un recuento aparte.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of support</source>
        <translation>
            <numerusform>%n apoyo</numerusform>
            <numerusform>%n apoyos</numerusform>
        </translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Nota clave</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>por su cuenta</translation>
    </message>
    <message>
        <source>communities together</source>
        <translation>las comunidades en conjunto</translation>
    </message>
    <message>
        <source>with Foundation support</source>
        <translation>con apoyo de la Fundación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Quién y cómo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Acción clave</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Tiempo añadido</translation>
    </message>
    <message>
        <source>In pauses</source>
        <translation>En pausas</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interpretada</translation>
    </message>
    <message>
        <source>{language}, interpreted</source>
        <translation>{language}, interpretada</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <source>USA &amp; Canada</source>
        <translation>EE. UU. y Canadá</translation>
    </message>
    <message>
        <source>Latin America &amp; Caribbean</source>
        <translation>América Latina y Caribe</translation>
    </message>
    <message>
        <source>Western &amp; Northern Europe</source>
        <translation>Europa Occidental y del Norte</translation>
    </message>
    <message>
        <source>CEE &amp; Central Asia</source>
        <translation>CEE y Asia Central</translation>
    </message>
    <message>
        <source>Middle East &amp; North Africa</source>
        <translation>Oriente Medio y Norte de África</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>África subsahariana</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>Asia del Sur</translation>
    </message>
    <message>
        <source>East, Southeast Asia, Pacific</source>
        <translation>Asia Oriental y Sudoriental, Pacífico</translation>
    </message>
    <message>
        <source>Latin America</source>
        <comment>short</comment>
        <translation>América Latina</translation>
    </message>
    <message>
        <source>W &amp; N Europe</source>
        <comment>short</comment>
        <translation>Europa Occ. y N.</translation>
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
            <numerusform>%n más empatada</numerusform>
            <numerusform>%n más empatadas</numerusform>
        </translation>
    </message>
    <message>
        <source>named no initiative</source>
        <translation>no nombró ninguna iniciativa</translation>
    </message>
    <message>
        <source>Named by %1 of %2</source>
        <translation>Nombrada por %1 de %2</translation>
    </message>
</context>
<context>
    <name>RegistrationCounts</name>
    <message>
        <source>Other needs, as people wrote them</source>
        <translation>Otras necesidades, tal como se escribieron</translation>
    </message>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Idiomas que hablan: %1</translation>
    </message>
    <message>
        <source>Communities: %1</source>
        <translation>Comunidades: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Registrations: which column is what?</source>
        <translation>Inscripciones: ¿qué es cada columna?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Which column has the names or the e-mail addresses? Choose at least one.</source>
        <translation>¿Qué columna tiene los nombres o las direcciones de correo? Elige al menos una.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paquete de datos</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Support, in one answer</source>
        <translation>Ayudas, en una sola respuesta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Room wished for</source>
        <translation>Sala deseada</translation>
    </message>
    <message>
        <source>Comes on day %1</source>
        <translation>Viene el día %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this table.</source>
        <translation>
            <numerusform>%n persona en esta tabla.</numerusform>
            <numerusform>%n personas en esta tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n fila era de alguien que ya estaba.</numerusform>
            <numerusform>%n filas eran de personas que ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take the place of %n.</source>
        <translation>
            <numerusform>Reemplazan a %n persona.</numerusform>
            <numerusform>Reemplazan a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are there already, from {file}.</source>
        <translation>
            <numerusform>Ya hay %n persona, de {file}.</numerusform>
            <numerusform>Ya hay %n personas, de {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n sigue</numerusform>
            <numerusform>%n siguen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s)</source>
        <translation>
            <numerusform>%n entra</numerusform>
            <numerusform>%n entran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n salen</numerusform>
        </translation>
    </message>
    <message>
        <source>With this table: {changes}.</source>
        <translation>Con esta tabla: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) go with them.</source>
        <translation>
            <numerusform>Con ellas se pierde %n sala fijada.</numerusform>
            <numerusform>Con ellas se pierden %n salas fijadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who goes can be brought back.</source>
        <translation>Quienes salen se pueden recuperar.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
</context>
<context>
    <name>RegistrationRooms</name>
    <message>
        <source>People are being put into rooms.</source>
        <translation>Asignando personas a las salas.</translation>
    </message>
</context>
<context>
    <name>RegistrationsPanel</name>
    <message numerus="yes">
        <source>%n person(s) read in.</source>
        <translation>
            <numerusform>%n persona leída.</numerusform>
            <numerusform>%n personas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were of somebody known already.</source>
        <translation>
            <numerusform>%n fila era de alguien ya conocido.</numerusform>
            <numerusform>%n filas eran de personas ya conocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not understood.</source>
        <translation>
            <numerusform>%n respuesta no se entendió.</numerusform>
            <numerusform>%n respuestas no se entendieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned room(s) of people who are gone.</source>
        <translation>
            <numerusform>%n sala fijada de una persona que ya no está.</numerusform>
            <numerusform>%n salas fijadas de personas que ya no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from {file} are back, with their rooms.</source>
        <translation>
            <numerusform>%n persona de {file} ha vuelto, con su sala.</numerusform>
            <numerusform>%n personas de {file} han vuelto, con sus salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the table before erased.</source>
        <translation>
            <numerusform>%n persona de la tabla anterior borrada.</numerusform>
            <numerusform>%n personas de la tabla anterior borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {moment}</source>
        <translation>Importado: {moment}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Import registration CSV</source>
        <translation>Importar CSV de inscripciones</translation>
    </message>
    <message>
        <source>Assign to rooms</source>
        <translation>Asignar a salas</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Quién va a qué sala</translation>
    </message>
    <message>
        <source>Language interpretation</source>
        <translation>Interpretación de idiomas</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>Paquete de datos</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Cuidado infantil</translation>
    </message>
    <message>
        <source>Wheelchair access</source>
        <translation>Acceso en silla de ruedas</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de señas</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Otras necesidades</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good.</source>
        <translation>
            <numerusform>%n persona borrada para siempre.</numerusform>
            <numerusform>%n personas borradas para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of them is left in %n file(s).</source>
        <translation>
            <numerusform>No queda nada de ellas en %n archivo.</numerusform>
            <numerusform>No queda nada de ellas en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} something is left: {names} names, {addresses} addresses.</source>
        <translation>En {file} queda algo: {names} nombres, {addresses} direcciones.</translation>
    </message>
    <message>
        <source>Not everything could be searched.</source>
        <translation>No se pudo buscar en todo.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %n persona para siempre?</numerusform>
            <numerusform>¿Borrar %n personas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Borrar datos personales</translation>
    </message>
</context>
<context>
    <name>ReopenBar</name>
    <message>
        <source>The stage was open when the app ended.</source>
        <translation>El escenario estaba abierto cuando se cerró la aplicación.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ResultCharts</name>
    <message>
        <source>By language of the room</source>
        <translation>Por idioma de la sala</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por sala</translation>
    </message>
    <message>
        <source>By size of the room</source>
        <translation>Por tamaño de la sala</translation>
    </message>
    <message>
        <source>By recommendation</source>
        <translation>Por recomendación</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Without one room</source>
        <translation>Sin una sala</translation>
    </message>
    <message>
        <source>Counted in other ways</source>
        <translation>Contado de otras formas</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Qué significa un voto: %1.</translation>
    </message>
    <message>
        <source>One room, or none, has voted</source>
        <translation>Ha votado una sola sala, o ninguna</translation>
    </message>
    <message>
        <source>With two rooms there is something to leave out.</source>
        <translation>Con dos salas ya se puede omitir una.</translation>
    </message>
    <message>
        <source>No ballots to count again</source>
        <translation>No hay papeletas que contar de nuevo</translation>
    </message>
    <message>
        <source>Hands are only counts; ballots say who chose what together.</source>
        <translation>Las manos alzadas son solo cifras; las papeletas dicen qué se eligió junto.</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Nada que sumar</translation>
    </message>
    <message>
        <source>This round votes on something else, or nobody has voted.</source>
        <translation>Esta ronda vota otra cosa, o nadie ha votado.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aún no hay votos</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Día {number} · {date}</translation>
    </message>
    <message>
        <source>Up to 6 people</source>
        <translation>Hasta 6 personas</translation>
    </message>
    <message>
        <source>7 to 12 people</source>
        <translation>De 7 a 12 personas</translation>
    </message>
    <message>
        <source>More than 12 people</source>
        <translation>Más de 12 personas</translation>
    </message>
    <message>
        <source>People not counted</source>
        <translation>Personas sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more share this rank</source>
        <translation>
            <numerusform>%n más comparte este puesto</numerusform>
            <numerusform>%n más comparten este puesto</numerusform>
        </translation>
    </message>
    <message>
        <source>The first five of each. {measure}.</source>
        <translation>Las cinco primeras de cada parte. {measure}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In none of them</source>
        <translation>En ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes</source>
        <translation>
            <numerusform>%n más sin votos</numerusform>
            <numerusform>%n más sin votos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>Whichever room is left out, the same go to the plan.</source>
        <translation>Se omita la sala que se omita, al plan pasan las mismas.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan, but {entered} would.</source>
        <translation>Sin {room}, el plan perdería {left} y ganaría {entered}.</translation>
    </message>
    <message>
        <source>Without {room}, {left} would not go to the plan.</source>
        <translation>Sin {room}, el plan perdería {left}.</translation>
    </message>
    <message>
        <source>Without {room}, {entered} would go to the plan as well.</source>
        <translation>Sin {room}, el plan ganaría además {entered}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more room(s) change what goes.</source>
        <translation>
            <numerusform>%n sala más cambia lo que pasa al plan.</numerusform>
            <numerusform>%n salas más cambian lo que pasa al plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted again.</source>
        <translation>
            <numerusform>%n papeleta contada de nuevo.</numerusform>
            <numerusform>%n papeletas contadas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) counted hands and have none.</source>
        <translation>
            <numerusform>%n sesión contó manos alzadas y no tiene papeletas.</numerusform>
            <numerusform>%n sesiones contaron manos alzadas y no tienen papeletas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the same go to the plan.</source>
        <translation>{name}: pasan las mismas al plan.</translation>
    </message>
    <message>
        <source>{name}: {entered} in place of {left}.</source>
        <translation>{name}: {entered} en lugar de {left}.</translation>
    </message>
    <message>
        <source>{name}: {entered} as well.</source>
        <translation>{name}: además, {entered}.</translation>
    </message>
    <message>
        <source>{name}: without {left}.</source>
        <translation>{name}: sin {left}.</translation>
    </message>
    <message>
        <source>{share} of all pairs are in the same order.</source>
        <translation>El {share} de todos los pares está en el mismo orden.</translation>
    </message>
    <message>
        <source>As voted: a dot is one</source>
        <translation>Como se votó: cada punto vale uno</translation>
    </message>
    <message>
        <source>As voted: points by place</source>
        <translation>Como se votó: puntos por puesto</translation>
    </message>
    <message>
        <source>As voted: sum of scores</source>
        <translation>Como se votó: suma de puntuaciones</translation>
    </message>
    <message>
        <source>As voted: a vote each</source>
        <translation>Como se votó: un voto cada una</translation>
    </message>
    <message>
        <source>Each ballot weighs the same</source>
        <translation>Cada papeleta pesa lo mismo</translation>
    </message>
    <message>
        <source>Named at all is one</source>
        <translation>Estar nombrada vale uno</translation>
    </message>
    <message>
        <source>Points by length of the ballot</source>
        <translation>Puntos según el largo de la papeleta</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo la primera</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Stretched</source>
        <translation>Normalizada</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>There is no chart to copy.</source>
        <translation>No hay ningún gráfico que copiar.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Copiado: {title}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Rehearsal: nothing here was said by anybody.</source>
        <translation>Ensayo: nadie ha dicho nada de lo que aquí aparece.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Idioma de la sala</translation>
    </message>
    <message>
        <source>Size of the room</source>
        <translation>Tamaño de la sala</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Todos los tamaños</translation>
    </message>
</context>
<context>
    <name>RoomContents</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Interpreted into</source>
        <translation>Interpretación a</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No</source>
        <comment>not interpreted</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
    <message>
        <source>Type a topic</source>
        <translation>Escribe un tema</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
</context>
<context>
    <name>RoomField</name>
    <message>
        <source>Type a number</source>
        <translation>Escribe un número</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>{language}, {date}, {time} UTC</source>
        <translation>{language}, {date}, {time} UTC</translation>
    </message>
    <message>
        <source>There is no room {found}. Use {first} to {last}.</source>
        <translation>No existe la sala {found}. Usa de {first} a {last}.</translation>
    </message>
    <message>
        <source>Type the number of your room, from {first} to {last}.</source>
        <translation>Escribe el número de tu sala, de {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Day {day}: people who speak only {languages}, which no room does: {count}</source>
        <translation>Día {day}: personas que solo hablan {languages}, que no se habla en ninguna sala: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people who need interpretation into {languages}, which no room has: {count}</source>
        <translation>Día {day}: personas que necesitan interpretación a {languages}, que ninguna sala tiene: {count}</translation>
    </message>
    <message>
        <source>Day {day}: people more than a room is to have at most, in {languages}: {count}</source>
        <translation>Día {day}: personas por encima del máximo por sala, en {languages}: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that does not meet then: {count}</source>
        <translation>Día {day}: elecciones de una sala que no se reúne entonces: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room that the person cannot follow: {count}</source>
        <translation>Día {day}: elecciones de una sala que la persona no puede seguir: {count}</translation>
    </message>
    <message>
        <source>Day {day}: choices of a room for more people than it is to have: {count}</source>
        <translation>Día {day}: elecciones de una sala por encima de las personas que debe tener: {count}</translation>
    </message>
    <message>
        <source>Day {day}: no room meets. People without one: {count}</source>
        <translation>Día {day}: no se reúne ninguna sala. Personas sin sala: {count}</translation>
    </message>
    <message>
        <source>People who did not say on which day they come, and sit in a room on each: {count}</source>
        <translation>Personas que no dijeron qué día vienen y tienen sala en cada uno: {count}</translation>
    </message>
    <message>
        <source>They sit in {rooms}.</source>
        <translation>Su lugar: {rooms}.</translation>
    </message>
    <message>
        <source>They sit together in {rooms}.</source>
        <translation>Su lugar, en conjunto: {rooms}.</translation>
    </message>
    <message>
        <source>{room} by {count}</source>
        <translation>{room} ({count} de más)</translation>
    </message>
    <message>
        <source>Too full: {rooms}.</source>
        <translation>Exceso de personas: {rooms}.</translation>
    </message>
</context>
<context>
    <name>SaidSubjectModel</name>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n similar note(s)</source>
        <translation>
            <numerusform>%n nota similar</numerusform>
            <numerusform>%n notas similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet accepted</source>
        <translation>
            <numerusform>%n aún sin aceptar</numerusform>
            <numerusform>%n aún sin aceptar</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historial (Ctrl+H)</translation>
    </message>
    <message>
        <source>Opens the history</source>
        <translation>Abre el historial</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>No note says that</source>
        <translation>Ninguna nota dice eso</translation>
    </message>
    <message>
        <source>Newest {shown} of more than {count}</source>
        <translation>Las {shown} más recientes de más de {count}</translation>
    </message>
    <message>
        <source>Newest {shown} of {count}</source>
        <translation>Las {shown} más recientes de {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Encontradas: {count}</translation>
    </message>
    <message>
        <source>Each word is looked for at the beginning of words.</source>
        <translation>Cada palabra se busca al principio de las palabras.</translation>
    </message>
    <message>
        <source>Any words, in any language; #24 for an initiative, @ for a community.</source>
        <translation>Cualquier palabra, en cualquier idioma; #24 para una iniciativa, @ para una comunidad.</translation>
    </message>
    <message>
        <source>Search the notes of all rooms</source>
        <translation>Buscar en las notas de todas las salas</translation>
    </message>
    <message>
        <source>{place} · read-only</source>
        <translation>{place} · solo lectura</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notas encontradas</translation>
    </message>
    <message>
        <source>Notes of the room, read-only</source>
        <translation>Notas de la sala, solo lectura</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>pinned to %1, not there</source>
        <translation>sala fijada: %1; no está allí</translation>
    </message>
    <message>
        <source>cannot follow</source>
        <translation>no puede seguirla</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n fijada</numerusform>
            <numerusform>%n fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin sala</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>sala fijada</translation>
    </message>
</context>
<context>
    <name>SeatsDialog</name>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Asignar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write the lists</source>
        <translation>Escribir las listas</translation>
    </message>
    <message>
        <source>Mark somebody in the list first.</source>
        <translation>Marca antes a alguien en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n let go of: assigning again may move them.</source>
        <translation>
            <numerusform>%n persona ya sin fijar: al asignar de nuevo puede cambiar de sala.</numerusform>
            <numerusform>%n personas ya sin fijar: al asignar de nuevo pueden cambiar de sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned where they sit.</source>
        <translation>
            <numerusform>%n persona fijada donde está.</numerusform>
            <numerusform>%n personas fijadas donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is marked has a room yet: type its number.</source>
        <translation>Nadie de la selección tiene sala todavía: escribe su número.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Assigned again.</source>
        <translation>Asignado de nuevo.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>se muestran: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to {room}, and pinned there.</source>
        <translation>
            <numerusform>%n persona pasó a {room} y queda fijada allí.</numerusform>
            <numerusform>%n personas pasaron a {room} y quedan fijadas allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot follow it.</source>
        <translation>
            <numerusform>%n de ellas no puede seguirla.</numerusform>
            <numerusform>%n de ellas no pueden seguirla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Quién va a qué sala</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name, community, language</source>
        <translation>Nombre, comunidad, idioma</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Number of the room to move to</source>
        <translation>Número de la sala de destino</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Move who is marked to room</source>
        <translation>Pasar la selección a la sala</translation>
    </message>
    <message>
        <source>moves and pins</source>
        <translation>mueve y fija</translation>
    </message>
    <message>
        <source>pins, lets go</source>
        <translation>fija, suelta</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>deshace</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>for this laptop; each change holds at once</source>
        <translation>de este portátil; cada cambio vale al instante</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>A length such as 5:00, from 0:10 to 60:00.</source>
        <translation>Una duración como 5:00, de 0:10 a 60:00.</translation>
    </message>
    <message>
        <source>A time such as 1:00, up to 60:00; 0:00 for none.</source>
        <translation>Un tiempo como 1:00, hasta 60:00; 0:00 para ninguno.</translation>
    </message>
    <message>
        <source>A share from 0 to 100 %.</source>
        <translation>Una proporción de 0 a 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A number from 1 to 3, such as 1.5.</source>
        <translation>Un número de 1 a 3, como 1.5.</translation>
    </message>
    <message>
        <source>A size from 80 to 200 %.</source>
        <translation>Un tamaño de 80 a 200&#xa0;%.</translation>
    </message>
    <message>
        <source>A talk of {length} warns at {warning} and calls last at {last}.</source>
        <translation>Una charla de {length} avisa cuando quedan {warning} y da el último aviso cuando quedan {last}.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Charlas relámpago</translation>
    </message>
    <message>
        <source>but at most</source>
        <translation>pero como máximo</translation>
    </message>
    <message>
        <source>of what is planned</source>
        <translation>de lo previsto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>of the window; notes and votes stay as they are</source>
        <translation>de la ventana; las notas y los votos se quedan como están</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Mostrar las copias</translation>
    </message>
    <message>
        <source>Save a diagnostic file</source>
        <translation>Guardar un archivo de diagnóstico</translation>
    </message>
    <message>
        <source>What you capture</source>
        <translation>Lo que recoges</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Acerca de esta aplicación</translation>
    </message>
    <message>
        <source>It is kept in {store}.</source>
        <translation>Se guarda en {store}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L changes it</source>
        <translation>Ctrl+Shift+L lo cambia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Mostrar teclas</translation>
    </message>
    <message>
        <source>the small boxes beside buttons</source>
        <translation>los recuadros pequeños junto a los botones</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>the text cursor does not blink</source>
        <translation>el cursor de texto no parpadea</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>where nobody says another</source>
        <translation>si nadie indica otra</translation>
    </message>
    <message>
        <source>To come to an end</source>
        <translation>Ir terminando</translation>
    </message>
    <message>
        <source>left when the colour turns yellow</source>
        <translation>restantes cuando el color pasa a amarillo</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>left when it is called</source>
        <translation>restantes cuando se da</translation>
    </message>
    <message>
        <source>Interpreted one after the other</source>
        <translation>Interpretación consecutiva</translation>
    </message>
    <message>
        <source>times as long, for a talk in another language than the room&apos;s</source>
        <translation>veces más larga, si la charla no es en el idioma de la sala</translation>
    </message>
    <message>
        <source>Automatic next</source>
        <translation>Siguiente automática</translation>
    </message>
    <message>
        <source>the next talk begins when the time is over</source>
        <translation>la charla siguiente empieza cuando se acaba el tiempo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>at the warning, the last call, the end</source>
        <translation>en el aviso, el último aviso y el final</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>of the last hour, day and week; go back to one</source>
        <translation>de la última hora, día y semana; se puede volver a una</translation>
    </message>
    <message>
        <source>For help</source>
        <translation>Para pedir ayuda</translation>
    </message>
    <message>
        <source>versions, sizes and errors, without anybody&apos;s text</source>
        <translation>versiones, tamaños y errores, sin textos de nadie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>also in every workbook and every publication</source>
        <translation>también en cada libro y cada publicación</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Time and agenda</source>
        <translation>Tiempo y agenda</translation>
    </message>
    <message>
        <source>Room: typing a note</source>
        <translation>Sala: al escribir una nota</translation>
    </message>
    <message>
        <source>Room: in a list</source>
        <translation>Sala: en una lista</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Buscar o ejecutar un comando (Ctrl+K)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Edit the row, remove it</source>
        <translation>Editar la fila, eliminarla</translation>
    </message>
    <message>
        <source>One step back: close, clear, cancel</source>
        <translation>Un paso atrás: cerrar, borrar, cancelar</translation>
    </message>
    <message>
        <source>In help: keys or guide; the guide&apos;s page</source>
        <translation>En la ayuda: teclas o guía; la página de la guía</translation>
    </message>
    <message>
        <source>In the agenda: go to that item</source>
        <translation>En la agenda: ir a ese punto</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>On an initiative</source>
        <translation>Sobre una iniciativa</translation>
    </message>
    <message>
        <source>From a community</source>
        <translation>De una comunidad</translation>
    </message>
    <message>
        <source>Concern, question, quote</source>
        <translation>Preocupación, pregunta, cita</translation>
    </message>
    <message>
        <source>Point, idea, concern, quote</source>
        <translation>Comentario, idea, preocupación, cita</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Nota clave</translation>
    </message>
    <message>
        <source>Marks of support, at the end</source>
        <translation>Apoyos, al final</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Idioma de la nota</translation>
    </message>
    <message>
        <source>Heard through interpretation</source>
        <translation>Escuchada a través de interpretación</translation>
    </message>
    <message>
        <source>In an empty field: edit the last note</source>
        <translation>En un campo vacío: editar la última nota</translation>
    </message>
    <message>
        <source>Kind of the note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Marks of support</source>
        <translation>Apoyos</translation>
    </message>
    <message>
        <source>Initiatives of the note, its community</source>
        <translation>Iniciativas de la nota, su comunidad</translation>
    </message>
    <message>
        <source>Translation of the note</source>
        <translation>Traducción de la nota</translation>
    </message>
    <message>
        <source>Whether a quote may be published</source>
        <translation>Si una cita puede publicarse</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Historial de la nota</translation>
    </message>
    <message>
        <source>While changing a note: all its fields</source>
        <translation>Al cambiar una nota: todos sus campos</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Pasted minutes: join a row with the one before</source>
        <translation>Acta pegada: unir una fila con la anterior</translation>
    </message>
    <message>
        <source>Pasted minutes: leave a row out</source>
        <translation>Acta pegada: omitir una fila</translation>
    </message>
    <message>
        <source>Initiatives: choose, focus list or fold</source>
        <translation>Iniciativas: elegir; lista en foco o plegar</translation>
    </message>
    <message>
        <source>In the find field: search the notes of all rooms</source>
        <translation>En el campo de búsqueda: buscar en las notas de todas las salas</translation>
    </message>
    <message>
        <source>Add the ballot</source>
        <translation>Añadir la papeleta</translation>
    </message>
    <message>
        <source>In an empty line: bring the last ballot back</source>
        <translation>En una línea vacía: recuperar la última papeleta</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Borrar la línea</translation>
    </message>
    <message>
        <source>On a bar: one vote more, one less</source>
        <translation>En una barra: un voto más, uno menos</translation>
    </message>
    <message>
        <source>A ballot: two dots on one, a score</source>
        <translation>Una papeleta: dos puntos en una opción, una puntuación</translation>
    </message>
    <message>
        <source>Counting by tally: one more, set to 17</source>
        <translation>Al contar por totales: uno más, fijar en 17</translation>
    </message>
    <message>
        <source>Pasted chat: keep the ballots, from wherever</source>
        <translation>Chat pegado: añadir las papeletas, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Pasted chat: mend a line, leave it out</source>
        <translation>Chat pegado: corregir una línea, omitirla</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Level: on its own, together, with the Foundation</source>
        <translation>Nivel: por su cuenta, en conjunto, con la Fundación</translation>
    </message>
    <message>
        <source>Key action</source>
        <translation>Acción clave</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Mover el paso</translation>
    </message>
    <message>
        <source>Open who must be involved and what success is</source>
        <translation>Abrir quién debe participar y en qué se notará el éxito</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Iniciar, pausar, continuar</translation>
    </message>
    <message>
        <source>Next talk, the talk before</source>
        <translation>Charla siguiente, charla anterior</translation>
    </message>
    <message>
        <source>The marked talk: 30 seconds more</source>
        <translation>La charla marcada: 30 segundos más</translation>
    </message>
    <message>
        <source>The marked talk: skip it; again, and it waits again</source>
        <translation>La charla marcada: saltarla; otra vez la devuelve a la espera</translation>
    </message>
    <message>
        <source>The marked talk: its time from the start again</source>
        <translation>La charla marcada: reiniciar su tiempo</translation>
    </message>
    <message>
        <source>The marked talk: begin it now</source>
        <translation>La charla marcada: empezarla ahora</translation>
    </message>
    <message>
        <source>Move the marked talk</source>
        <translation>Mover la charla marcada</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Leer propuestas de charlas</translation>
    </message>
    <message>
        <source>Read sign-ups: leave a row out, take it</source>
        <translation>Al leer propuestas: omitir una fila, incluirla</translation>
    </message>
    <message>
        <source>Timer, question, bars, agenda, starts at</source>
        <translation>Temporizador, pregunta, barras, agenda, hora de inicio</translation>
    </message>
    <message>
        <source>Start or pause; next, back</source>
        <translation>Iniciar o pausar; siguiente, volver</translation>
    </message>
    <message>
        <source>30 seconds more; skip, reset</source>
        <translation>30 segundos más; saltar, reiniciar</translation>
    </message>
    <message>
        <source>Black, or not any more</source>
        <translation>Poner o quitar la pantalla en negro</translation>
    </message>
    <message>
        <source>Full screen, leave it</source>
        <translation>Pantalla completa, salir de ella</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Open what is said of a file</source>
        <translation>Abrir lo que se dice de un archivo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Deciding: keep, take, both</source>
        <translation>Al decidir: conservar, tomar, ambas</translation>
    </message>
    <message>
        <source>Deciding: more of a long question</source>
        <translation>Al decidir: ver el resto de una cuestión larga</translation>
    </message>
    <message>
        <source>Choose an initiative</source>
        <translation>Elegir una iniciativa</translation>
    </message>
    <message>
        <source>The view before, the next one</source>
        <translation>La vista anterior, la siguiente</translation>
    </message>
    <message>
        <source>In the ranking: the rooms and ballots behind a number</source>
        <translation>En la clasificación: las salas y papeletas detrás de un número</translation>
    </message>
    <message>
        <source>Notes and plan: go to the room</source>
        <translation>Notas y plan: ir a la sala</translation>
    </message>
    <message>
        <source>Similar notes: accept the group, dissolve it</source>
        <translation>Notas similares: aceptar el conjunto, disolverlo</translation>
    </message>
    <message>
        <source>Choose an output, or leave it</source>
        <translation>Elegir un elemento o quitarlo</translation>
    </message>
    <message>
        <source>Copy the wikitext</source>
        <translation>Copiar el wikitexto</translation>
    </message>
    <message>
        <source>Write the chosen outputs</source>
        <translation>Escribir los elementos elegidos</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Detener la escritura</translation>
    </message>
    <message>
        <source>Reviewing: mask, leave out, publish</source>
        <translation>Al revisar: ocultar, omitir, publicar</translation>
    </message>
    <message>
        <source>Reviewing: decide later</source>
        <translation>Al revisar: decidir más tarde</translation>
    </message>
    <message>
        <source>In a table: edit the cell, or just type</source>
        <translation>En una tabla: editar la celda, o simplemente escribir</translation>
    </message>
    <message>
        <source>While editing: keep, and go on</source>
        <translation>Al editar: conservar y seguir</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>Al editar: dejar la celda como estaba</translation>
    </message>
    <message>
        <source>Add a room, remove it</source>
        <translation>Añadir una sala, eliminarla</translation>
    </message>
    <message>
        <source>Move the room, the agenda item</source>
        <translation>Mover la sala o el punto de la agenda</translation>
    </message>
    <message>
        <source>In the agenda: one more item after this</source>
        <translation>En la agenda: un punto más después de este</translation>
    </message>
    <message>
        <source>Open an event file, save it</source>
        <translation>Abrir un archivo de evento, guardarlo</translation>
    </message>
    <message>
        <source>Take over what a file changes</source>
        <translation>Adoptar lo que cambia un archivo</translation>
    </message>
    <message>
        <source>Survey: take it over, take it back</source>
        <translation>Encuesta: adoptarla, deshacerla</translation>
    </message>
    <message>
        <source>Survey: all of a row, which column is what</source>
        <translation>Encuesta: una fila completa, qué es cada columna</translation>
    </message>
    <message>
        <source>Social time: next round</source>
        <translation>Tiempo para socializar: ronda siguiente</translation>
    </message>
    <message>
        <source>Social time: the round before, take one back</source>
        <translation>Tiempo para socializar: ronda anterior, deshacer una</translation>
    </message>
    <message>
        <source>Social time: strike out, a new name</source>
        <translation>Tiempo para socializar: tachar, un nombre nuevo</translation>
    </message>
    <message>
        <source>Social time: the whole screen</source>
        <translation>Tiempo para socializar: pantalla completa</translation>
    </message>
    <message>
        <source>Who sits where: move, pin who is marked</source>
        <translation>Quién va a qué sala: mover o fijar la selección</translation>
    </message>
    <message>
        <source>Choose, run, close</source>
        <translation>Elegir, ejecutar, cerrar</translation>
    </message>
    <message>
        <source>Only initiatives, communities, rooms</source>
        <translation>Solo iniciativas, comunidades, salas</translation>
    </message>
    <message>
        <source>Choose the role</source>
        <translation>Elegir el rol</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>No key does that. Try another word.</source>
        <translation>Ninguna tecla hace eso. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Practicar cinco minutos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SidesSheets</name>
    <message>
        <source>{count} laptops counted the votes of {room}</source>
        <translation>{count} portátiles contaron los votos de {room}</translation>
    </message>
    <message>
        <source>counts now</source>
        <translation>vale ahora</translation>
    </message>
    <message>
        <source>Counted in this store</source>
        <translation>Contado en esta base de datos</translation>
    </message>
    <message>
        <source>Laptop {name}</source>
        <translation>Portátil {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n portátil</numerusform>
            <numerusform>%n portátiles</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>First here</source>
        <translation>Primeras aquí</translation>
    </message>
    <message>
        <source>First of all rooms</source>
        <translation>Primeras de todas las salas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>{laptop} counts</source>
        <translation>Usar {laptop}</translation>
    </message>
    <message>
        <source>As it is now: {what}.</source>
        <translation>Como ahora: {what}.</translation>
    </message>
    <message>
        <source>Then {what} count.</source>
        <translation>Entonces valen {what}.</translation>
    </message>
</context>
<context>
    <name>SignupsDialog</name>
    <message>
        <source>Open sign-ups</source>
        <translation>Abrir propuestas</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Propuestas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n talk(s)</source>
        <translation>
            <numerusform>Añadir %n charla</numerusform>
            <numerusform>Añadir %n charlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) there already.</source>
        <translation>
            <numerusform>%n charla ya estaba.</numerusform>
            <numerusform>%n charlas ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until you fix them in the text.</source>
        <translation>
            <numerusform>%n fila queda fuera hasta que se corrija en el texto.</numerusform>
            <numerusform>%n filas quedan fuera hasta que se corrijan en el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) may be no talk: Space takes one.</source>
        <translation>
            <numerusform>%n fila quizá no sea una charla: Space la incluye.</numerusform>
            <numerusform>%n filas quizá no sean charlas: Space incluye una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap speaker and title</source>
        <translation>Intercambiar ponente y título</translation>
    </message>
    <message>
        <source>Paste the list from a wiki page, a form, a spreadsheet or a chat, or drop its file. One talk a line, such as: Lucía: Funding that reaches first-time groups (ES, 5 min) #2</source>
        <translation>Pega la lista de una página wiki, un formulario, una hoja de cálculo o un chat, o suelta su archivo. Una charla por línea, como: Lucía: Fondos que llegan a grupos nuevos (ES, 5 min) #2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>leaves out, takes</source>
        <translation>omite, incluye</translation>
    </message>
    <message>
        <source>goes to its line</source>
        <translation>va a su línea</translation>
    </message>
    <message>
        <source>Talks found</source>
        <translation>Charlas encontradas</translation>
    </message>
    <message>
        <source>Read sign-ups for talks</source>
        <translation>Leer propuestas de charlas</translation>
    </message>
</context>
<context>
    <name>SinceWords</name>
    <message>
        <source>{what} more</source>
        <translation>{what} más</translation>
    </message>
    <message>
        <source>{what} fewer</source>
        <translation>{what} menos</translation>
    </message>
    <message>
        <source>nothing more, nothing less</source>
        <translation>ni más ni menos</translation>
    </message>
    <message>
        <source>Since before this merge: {said}.</source>
        <translation>Respecto a antes de esta combinación: {said}.</translation>
    </message>
    <message>
        <source>Since before the merge of {when}: {said}.</source>
        <translation>Respecto a antes de la combinación de {when}: {said}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>initiative {initiative} new at place {after}</source>
        <translation>iniciativa {initiative} nueva en el puesto {after}</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to no votes</source>
        <translation>iniciativa {initiative} del puesto {before} a quedar sin votos</translation>
    </message>
    <message>
        <source>initiative {initiative} from place {before} to {after}</source>
        <translation>iniciativa {initiative} del puesto {before} al {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} new at place {after}</source>
        <translation>grupo {initiative} nuevo en el puesto {after}</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to no votes</source>
        <translation>grupo {initiative} del puesto {before} a quedar sin votos</translation>
    </message>
    <message>
        <source>cluster {initiative} from place {before} to {after}</source>
        <translation>grupo {initiative} del puesto {before} al {after}</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.</source>
        <translation>Franja de {starts} a {limit}. Son las {now}. Las charlas terminan a las {ends}.</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>ahora {time}</translation>
    </message>
</context>
<context>
    <name>SlotPart</name>
    <message>
        <source>Overruns by {time}</source>
        <translation>Se excede en {time}</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>Sobran {time}</translation>
    </message>
    <message>
        <source>Time in this slot</source>
        <translation>Tiempo en esta franja</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>To fit:</source>
        <translation>Para que quepa:</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %n talk(s) to {time}</source>
        <translation>
            <numerusform>Acortar %n charla a {time}</numerusform>
            <numerusform>Acortar %n charlas a {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the last talk</source>
        <translation>Omitir la última charla</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Omitir a {name}</translation>
    </message>
</context>
<context>
    <name>SocialDialog</name>
    <message>
        <source>Round %1 is taken back: nobody has met in it.</source>
        <translation>Ronda %1 deshecha: nadie coincidió en ella.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved: %1, in the folder %2. These are names: destroy them afterwards.</source>
        <translation>Guardado: %1, en la carpeta %2. Son nombres: destrúyelos después.</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Make groups</source>
        <translation>Formar grupos</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Ronda siguiente</translation>
    </message>
    <message>
        <source>Strike out who is not here, then press Ctrl+Enter.</source>
        <translation>Tacha a quienes no estén y pulsa Ctrl+Enter.</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Aún no hay rondas</translation>
    </message>
    <message>
        <source>Type who is here, or paste a list of names, one a line.</source>
        <translation>Escribe quién está o pega una lista de nombres, uno por línea.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this day</source>
        <translation>No hay nadie en la lista de este día</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Tiempo para socializar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save lists</source>
        <translation>Guardar listas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>SocialPeople</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Busca un nombre o escribe uno nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>strikes out, takes in</source>
        <translation>tacha, incluye</translation>
    </message>
</context>
<context>
    <name>SocialSettings</name>
    <message>
        <source>Day %1 · %2</source>
        <translation>Día %1 · %2</translation>
    </message>
    <message>
        <source>Social time</source>
        <translation>Tiempo para socializar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Personas por grupo</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
</context>
<context>
    <name>SocialWall</name>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n again</source>
        <translation>
            <numerusform>%n de nuevo</numerusform>
            <numerusform>%n de nuevo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot follow their group&apos;s language.</source>
        <translation>
            <numerusform>%n persona no puede seguir el idioma de su grupo.</numerusform>
            <numerusform>%n personas no pueden seguir el idioma de su grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody meets new faces only.</source>
        <translation>Todo el mundo coincide solo con caras nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n pareja vuelve a coincidir.</numerusform>
            <numerusform>%n parejas vuelven a coincidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these people it cannot be fewer.</source>
        <translation>Con estas personas no pueden ser menos.</translation>
    </message>
    <message>
        <source>At least %1 cannot be avoided.</source>
        <translation>No se puede evitar un mínimo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) taken in.</source>
        <translation>
            <numerusform>%n nombre incluido.</numerusform>
            <numerusform>%n nombres incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in group %2.</source>
        <translation>%1 está en el grupo %2.</translation>
    </message>
    <message>
        <source>%1 is in from now on.</source>
        <translation>%1 participa desde ahora.</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>From this room’s vote</source>
        <translation>De la votación de esta sala</translation>
    </message>
    <message>
        <source>From the results of all rooms</source>
        <translation>De los resultados de todas las salas</translation>
    </message>
    <message>
        <source>The clusters of the event</source>
        <translation>Los grupos del evento</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Todas las iniciativas</translation>
    </message>
    <message>
        <source>Both go to the plan.</source>
        <translation>Ambas pasan al plan.</translation>
    </message>
    <message>
        <source>All of them go to the plan.</source>
        <translation>Todas pasan al plan.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Who has spoken</source>
        <translation>Quién ha hablado</translation>
    </message>
    <message>
        <source>Nobody yet: type @ and a community in a note.</source>
        <translation>Nadie todavía: escribe @ y una comunidad en una nota.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n communities</source>
        <translation>
            <numerusform>%1 de %n comunidad</numerusform>
            <numerusform>%1 de %n comunidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n nota</numerusform>
            <numerusform>%1: %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: silent</source>
        <translation>%1: en silencio</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What the stage shows</source>
        <translation>Lo que muestra el escenario</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Mensaje para quien habla</translation>
    </message>
    <message>
        <source>Enter shows it on the stage, Esc takes it away</source>
        <translation>Enter lo muestra en el escenario, Esc lo quita</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Quitar el mensaje</translation>
    </message>
    <message>
        <source>Take the message away (Esc)</source>
        <translation>Quitar el mensaje (Esc)</translation>
    </message>
    <message>
        <source>Close stage</source>
        <translation>Cerrar escenario</translation>
    </message>
    <message>
        <source>The stage is black</source>
        <translation>El escenario está en negro</translation>
    </message>
    <message>
        <source>Message shown</source>
        <translation>Mensaje a la vista</translation>
    </message>
    <message>
        <source>The stage stays with {place}</source>
        <translation>El escenario sigue en {place}</translation>
    </message>
    <message>
        <source>The stage shows its view again</source>
        <translation>El escenario vuelve a mostrar su vista</translation>
    </message>
    <message>
        <source>The screen the stage is on</source>
        <translation>La pantalla en la que está el escenario</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Show nothing on the stage</source>
        <translation>No mostrar nada en el escenario</translation>
    </message>
</context>
<context>
    <name>StageKeeper</name>
    <message>
        <source>All talks were given, and this key starts nothing. Another view of the stage is the programme’s again.</source>
        <translation>Ya se dieron todas las charlas y esta tecla no inicia nada. Al elegir otra vista, el escenario vuelve a seguir la agenda.</translation>
    </message>
</context>
<context>
    <name>StageVoteWords</name>
    <message>
        <source>Stage: question</source>
        <translation>Escenario: pregunta</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Sin empezar todavía</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiempo excedido</translation>
    </message>
    <message>
        <source>left to vote</source>
        <translation>para votar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aún no hay votos</translation>
    </message>
    <message>
        <source>This round has no vote.</source>
        <translation>En esta ronda no hay votación.</translation>
    </message>
    <message>
        <source>Stage: bars</source>
        <translation>Escenario: barras</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>La votación está cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>{voted} of {people}</source>
        <translation>{voted} de {people}</translation>
    </message>
    <message>
        <source>{voted} have voted</source>
        <translation>Han votado {voted}</translation>
    </message>
    <message>
        <source>Rank {rank}, tied</source>
        <translation>Puesto {rank}, empate</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Puesto {rank}</translation>
    </message>
    <message>
        <source>A vote means: {meaning}</source>
        <translation>Qué significa un voto: {meaning}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Stage: Breakout Facilitator</source>
        <translation>Escenario: Breakout Facilitator</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Stage: black</source>
        <translation>Escenario: en negro</translation>
    </message>
    <message>
        <source>Talk {number} of {talks}</source>
        <translation>Charla {number} de {talks}</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Stage: timer</source>
        <translation>Escenario: temporizador</translation>
    </message>
    <message>
        <source>Lightning talks</source>
        <translation>Charlas relámpago</translation>
    </message>
    <message>
        <source>Waiting for the next talk</source>
        <translation>A la espera de la charla siguiente</translation>
    </message>
    <message>
        <source>Waiting for the first talk</source>
        <translation>A la espera de la primera charla</translation>
    </message>
    <message>
        <source>{time} each</source>
        <translation>{time} cada una</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>de {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>That was the programme</source>
        <translation>Hasta aquí la agenda</translation>
    </message>
    <message>
        <source>All talks were given</source>
        <translation>Ya se dieron todas las charlas</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n charla</numerusform>
            <numerusform>%n charlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Sin empezar todavía</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiempo excedido</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s)</source>
        <translation>
            <numerusform>Menos de %n minuto</numerusform>
            <numerusform>Menos de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n second(s)</source>
        <translation>
            <numerusform>Menos de %n segundo</numerusform>
            <numerusform>Menos de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than {time}</source>
        <translation>Menos de {time}</translation>
    </message>
    <message numerus="yes">
        <source>Interpretation in %n language(s)</source>
        <translation>
            <numerusform>Interpretación en %n idioma</numerusform>
            <numerusform>Interpretación en %n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: agenda</source>
        <translation>Escenario: agenda</translation>
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
        <translation>saltado</translation>
    </message>
    <message>
        <source>Stage: starts at</source>
        <translation>Escenario: hora de inicio</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Empieza pronto</translation>
    </message>
    <message>
        <source>Starting now</source>
        <translation>Empieza ahora</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>para empezar</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>en %n s</numerusform>
            <numerusform>en %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>en {hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>StandingCharts</name>
    <message>
        <source>A vote means: %1.</source>
        <translation>Qué significa un voto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more without votes.</source>
        <translation>
            <numerusform>%n más sin votos.</numerusform>
            <numerusform>%n más sin votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>rooms of up to 6 people</source>
        <translation>salas de hasta 6 personas</translation>
    </message>
    <message>
        <source>rooms of 7 to 12 people</source>
        <translation>salas de 7 a 12 personas</translation>
    </message>
    <message>
        <source>rooms of more than 12 people</source>
        <translation>salas de más de 12 personas</translation>
    </message>
    <message>
        <source>rooms where nobody counted the people</source>
        <translation>salas en las que nadie contó a las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>in order of: {measure}</source>
        <translation>por orden de: {measure}</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Of those asked</source>
        <translation>De los consultados</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Proporción media</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>Por votos</translation>
    </message>
    <message>
        <source>By mean share of the rooms</source>
        <translation>Por proporción media de las salas</translation>
    </message>
    <message>
        <source>By those who were asked</source>
        <translation>Por consultados</translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>En esta ronda no hay votación</translation>
    </message>
    <message>
        <source>What was said and planned in it stands under Notes and Plan.</source>
        <translation>Lo que se dijo y se planificó en ella está en Notas y en Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further up than in advance</source>
        <translation>
            <numerusform>%n puesto más arriba que antes del evento</numerusform>
            <numerusform>%n puestos más arriba que antes del evento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) further down than in advance</source>
        <translation>
            <numerusform>%n puesto más abajo que antes del evento</numerusform>
            <numerusform>%n puestos más abajo que antes del evento</numerusform>
        </translation>
    </message>
    <message>
        <source>offered in %1 of the rooms, not compared by this</source>
        <translation>se ofreció en %1 de las salas; no se compara con esta medida</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>primer cuarto</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>segundo cuarto</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>tercer cuarto</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>último cuarto</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>StepAdder</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>añade</translation>
    </message>
    <message>
        <source>to the next field</source>
        <translation>al campo siguiente</translation>
    </message>
</context>
<context>
    <name>StepAdding</name>
    <message>
        <source>The step was removed meanwhile. What you typed stands here.</source>
        <translation>Entretanto se eliminó el paso. Lo que escribiste está aquí.</translation>
    </message>
</context>
<context>
    <name>StepColumnsHead</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Step and support needed</source>
        <translation>Paso y apoyo necesario</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Needs: %1</source>
        <translation>Necesidades: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n carácter más</numerusform>
            <numerusform>%n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepEditing</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It now says “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Ahora dice “%1”. Enter conserva lo que escribiste, Esc toma eso.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>key action</source>
        <translation>acción clave</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>SubjectModel</name>
    <message>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <source>goal set</source>
        <translation>con objetivo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>exact number</source>
        <translation>número exacto</translation>
    </message>
    <message>
        <source>Same recommendation</source>
        <translation>Misma recomendación</translation>
    </message>
    <message>
        <source>General: on no initiative</source>
        <translation>General: sin iniciativa</translation>
    </message>
    <message>
        <source>new community</source>
        <translation>comunidad nueva</translation>
    </message>
    <message>
        <source>No community</source>
        <translation>Sin comunidad</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Whoever answered counts once more as soon as this is taken over.</source>
        <translation>Quienes respondieron contarán una vez más en cuanto se adopte esto.</translation>
    </message>
    <message>
        <source>Read in all the same</source>
        <translation>Leer de todos modos</translation>
    </message>
    <message>
        <source>Nothing in this file is new: all of it is there already.</source>
        <translation>En este archivo no hay nada nuevo: ya está todo.</translation>
    </message>
    <message>
        <source>Choose above where this belongs, then take it over.</source>
        <translation>Elige arriba a qué corresponde esto y luego adóptalo.</translation>
    </message>
    <message>
        <source>Added to the room Survey, day %1, %2: %3.</source>
        <translation>Añadido a la sala Encuesta, día %1, %2: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: everything is as it was before.</source>
        <translation>Deshecho: todo está como antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The votes of an earlier table of this form differ. They are never added up: one of the two counts, and the page Merge asks which.</source>
        <translation>Los votos de una tabla anterior de este formulario son distintos. Nunca se suman: vale una de las dos, y la página Combinar pregunta cuál.</translation>
    </message>
    <message>
        <source>If other people answered here, both can count: give the column of the votes another name in the file, and read that in place of this.</source>
        <translation>Si aquí respondieron otras personas, ambas pueden contar: da otro nombre a la columna de los votos en el archivo y léelo en lugar de este.</translation>
    </message>
    <message>
        <source>Input of absent people</source>
        <translation>Aportes de personas ausentes</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>¿Qué ronda?</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <translation>Día %1 · %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Input of absent people: which column is what?</source>
        <translation>Aportes de personas ausentes: ¿qué es cada columna?</translation>
    </message>
    <message>
        <source>Show what it brings</source>
        <translation>Mostrar lo que aporta</translation>
    </message>
    <message>
        <source>Which column has notes, votes or steps? Choose at least one.</source>
        <translation>¿Qué columna tiene notas, votos o pasos? Elige al menos una.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Papeleta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Columns that are not read, and stay outside: %1</source>
        <translation>Columnas que no se leen y se quedan fuera: %1</translation>
    </message>
    <message>
        <source>All columns are read.</source>
        <translation>Se leen todas las columnas.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Sin contar: %1</translation>
    </message>
    <message>
        <source>shows all of a row</source>
        <translation>muestra una fila completa</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Move {name} to the next slot</source>
        <translation>Pasar {name} a la franja siguiente</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Añadida: {name}</translation>
    </message>
    <message>
        <source>This was typed here before and is not kept yet.</source>
        <translation>Esto se escribió aquí antes y aún no está guardado.</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Cambiar la charla</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Añadir una charla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>“{text}” is no link. It begins with https://</source>
        <translation>“{text}” no es un enlace. Debe empezar por https://</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>None: type a number or words</source>
        <translation>Ninguna: escribe un número o palabras</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
</context>
<context>
    <name>TalkHints</name>
    <message>
        <source>edits</source>
        <translation>edita</translation>
    </message>
    <message>
        <source>skips</source>
        <translation>salta</translation>
    </message>
    <message>
        <source>resets</source>
        <translation>reinicia</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30 s más</translation>
    </message>
    <message>
        <source>begins it now</source>
        <translation>la empieza ahora</translation>
    </message>
    <message>
        <source>moves it</source>
        <translation>la mueve</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>elimina</translation>
    </message>
    <message>
        <source>for the marked talk</source>
        <translation>para la charla marcada</translation>
    </message>
</context>
<context>
    <name>TalkModel</name>
    <message>
        <source>Talk %1</source>
        <translation>Charla %1</translation>
    </message>
    <message>
        <source>initiative %1</source>
        <translation>iniciativa %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>previsto %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadido %1</translation>
    </message>
    <message>
        <source>spoken %1</source>
        <translation>hablado %1</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 segundos más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Habla ahora</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Habla después</translation>
    </message>
    <message>
        <source>All talks given</source>
        <translation>Ya se dieron todas</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Aún no hay charlas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>{time} spoken</source>
        <translation>hablado {time}</translation>
    </message>
    <message>
        <source>{time} spoken of {planned}</source>
        <translation>hablado {time} de {planned}</translation>
    </message>
    <message>
        <source>warning at {time}</source>
        <translation>aviso a falta de {time}</translation>
    </message>
    <message numerus="yes">
        <source>interpreted into %n language(s)</source>
        <translation>
            <numerusform>interpretada a %n idioma</numerusform>
            <numerusform>interpretada a %n idiomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Lightning talks</source>
        <translation>Charlas relámpago</translation>
    </message>
    <message>
        <source>A second window to share, on or off</source>
        <translation>Abrir o cerrar una segunda ventana para compartir</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>No talks yet</source>
        <translation>Aún no hay charlas</translation>
    </message>
    <message>
        <source>Ctrl N adds one. Sign-ups of a wiki page or a form can be read in.</source>
        <translation>Ctrl N añade una. También se pueden leer propuestas de una página wiki o un formulario.</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n charla</numerusform>
            <numerusform>%n charlas</numerusform>
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
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Read sign-ups</source>
        <translation>Leer propuestas</translation>
    </message>
    <message>
        <source>Add a talk</source>
        <translation>Añadir una charla</translation>
    </message>
</context>
<context>
    <name>TallyLine</name>
    <message>
        <source>No vote yet. Type %1 or %2.</source>
        <translation>Aún no hay votos. Escribe %1 o %2.</translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Tally</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 para %2.</translation>
    </message>
    <message>
        <source>A vote means: %1.</source>
        <translation>Qué significa un voto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Top %n go to the plan</source>
        <translation>
            <numerusform>La primera pasa al plan</numerusform>
            <numerusform>Las %n primeras pasan al plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %1 and a tie: %n go to the plan</source>
        <translation>
            <numerusform>Las %1 primeras y un empate: pasa %n al plan</numerusform>
            <numerusform>Las %1 primeras y un empate: pasan %n al plan</numerusform>
        </translation>
    </message>
    <message>
        <source>This round has no vote</source>
        <translation>En esta ronda no hay votación</translation>
    </message>
    <message>
        <source>The event gives it no question to vote on.</source>
        <translation>El evento no le da ninguna pregunta que votar.</translation>
    </message>
    <message>
        <source>No votes</source>
        <translation>Sin votos</translation>
    </message>
    <message>
        <source>The vote was closed without any.</source>
        <translation>La votación se cerró sin ninguno.</translation>
    </message>
    <message>
        <source>Type %1 or %2 and press Enter.</source>
        <translation>Escribe %1 o %2 y pulsa Enter.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aún no hay votos</translation>
    </message>
    <message>
        <source>Type a number for each dot, such as %1, and press Enter.</source>
        <translation>Escribe un número por cada punto, por ejemplo %1, y pulsa Enter.</translation>
    </message>
    <message>
        <source>Type each number with its score, such as %1, and press Enter.</source>
        <translation>Escribe cada número con su puntuación, por ejemplo %1, y pulsa Enter.</translation>
    </message>
    <message>
        <source>Type the numbers with the first one first, such as %1. Press Enter.</source>
        <translation>Escribe los números empezando por el preferido, por ejemplo %1. Pulsa Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot, such as %1, and press Enter.</source>
        <translation>Escribe los números de una papeleta, por ejemplo %1, y pulsa Enter.</translation>
    </message>
</context>
<context>
    <name>TimeKeeper</name>
    <message>
        <source>Nothing is late: the plan stays.</source>
        <translation>No hay ningún retraso: lo previsto no cambia.</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Ahora no toca nada.</translation>
    </message>
</context>
<context>
    <name>TimeSpeaker</name>
    <message>
        <source>Time is over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Opens the choice of another room</source>
        <translation>Abre la elección de otra sala</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Día {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>en {room}</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Speaking now</source>
        <translation>Habla ahora</translation>
    </message>
    <message>
        <source>until {time} · next {item}</source>
        <translation>hasta las {time} · después: {item}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
</context>
<context>
    <name>TraceModel</name>
    <message>
        <source>open</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>Day {number} · {round}</source>
        <translation>Día {number} · {round}</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>a mano alzada</translation>
    </message>
    <message numerus="yes">
        <source>on {count} of %n ballot(s)</source>
        <translation>
            <numerusform>en {count} de %n papeleta</numerusform>
            <numerusform>en {count} de %n papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>counted on another laptop</source>
        <translation>contado en otro portátil</translation>
    </message>
    <message>
        <source>ballots count here</source>
        <translation>aquí valen las papeletas</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>{votes} from %n session(s)</source>
        <translation>
            <numerusform>{votes} de %n sesión</numerusform>
            <numerusform>{votes} de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Nobody has voted for it</source>
        <translation>Nadie la ha votado</translation>
    </message>
    <message>
        <source>Choose another initiative in the ranking.</source>
        <translation>Elige otra iniciativa en la clasificación.</translation>
    </message>
</context>
<context>
    <name>Turnout</name>
    <message>
        <source>People present</source>
        <translation>Personas presentes</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>%1 by tally</source>
        <translation>%1 por totales</translation>
    </message>
    <message>
        <source>%1 of %2 possible</source>
        <translation>%1 de %2 posibles</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have voted</source>
        <translation>
            <numerusform>Ha votado %1 de %n</numerusform>
            <numerusform>Han votado %1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted. Turnout %1.</source>
        <translation>
            <numerusform>%n no ha votado. Participación: %1.</numerusform>
            <numerusform>%n no han votado. Participación: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) more than people present. Count the people again, or remove a ballot.</source>
        <translation>
            <numerusform>%n papeleta más que personas presentes. Cuenta de nuevo a las personas o elimina una papeleta.</numerusform>
            <numerusform>%n papeletas más que personas presentes. Cuenta de nuevo a las personas o elimina una papeleta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2, and %3 are possible.</source>
        <translation>%1 tiene %2, y son posibles %3.</translation>
    </message>
    <message>
        <source>%1 are more than possible: %2 people can give %3.</source>
        <translation>%1: más de lo posible. Con %2 personas, el máximo es %3.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 9999.</source>
        <translation>Escribe un número de 0 a 9999.</translation>
    </message>
</context>
<context>
    <name>TurnoutBlocks</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TwoSidesDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>pastes again. You can edit the text here.</source>
        <translation>pega de nuevo. Aquí se puede editar el texto.</translation>
    </message>
</context>
<context>
    <name>VoteBanner</name>
    <message>
        <source>Open vote again</source>
        <translation>Reabrir votación</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in. A vote is counted by ballots or by tally, never both.</source>
        <translation>
            <numerusform>Ya hay %n papeleta. Una votación se cuenta por papeletas o por totales, nunca de ambas formas.</numerusform>
            <numerusform>Ya hay %n papeletas. Una votación se cuenta por papeletas o por totales, nunca de ambas formas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to a tally</source>
        <translation>Convertir en totales</translation>
    </message>
    <message>
        <source>Votes are added to an initiative when they are counted by tally.</source>
        <translation>Solo se añaden votos a una iniciativa cuando se cuenta por totales.</translation>
    </message>
    <message>
        <source>Count by tally</source>
        <translation>Contar por totales</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Round and vote</source>
        <translation>Ronda y votación</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Añadir una ronda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Eliminar esta ronda</translation>
    </message>
    <message>
        <source>This round earlier</source>
        <translation>Adelantar esta ronda</translation>
    </message>
    <message>
        <source>This round later</source>
        <translation>Retrasar esta ronda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Further questions, one on each line</source>
        <translation>Otras preguntas, una por línea</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Sin votación</translation>
    </message>
    <message>
        <source>Pick a few</source>
        <translation>Elegir algunas</translation>
    </message>
    <message>
        <source>Dot vote</source>
        <translation>Voto con puntos</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Puntuar de 0 a 5</translation>
    </message>
    <message>
        <source>Rank the first ones</source>
        <translation>Ordenar las primeras</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Votes on</source>
        <translation>Se votan</translation>
    </message>
    <message>
        <source>Picks or dots each</source>
        <translation>Opciones o puntos por persona</translation>
    </message>
    <message>
        <source>How many go to the plan</source>
        <translation>Cuántas pasan al plan</translation>
    </message>
    <message>
        <source>Only these are offered (none named: all)</source>
        <translation>Solo se ofrecen estas (sin nombrar ninguna: todas)</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Qué significa un voto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronda {number}</translation>
    </message>
</context>
<context>
    <name>VoteHeader</name>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Paste from chat</source>
        <translation>Pegar del chat</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>Pasar el portátil</translation>
    </message>
    <message numerus="yes">
        <source>Counted on %n laptop(s)</source>
        <translation>
            <numerusform>Contado en %n portátil</numerusform>
            <numerusform>Contado en %n portátiles</numerusform>
        </translation>
    </message>
    <message>
        <source>One count is shown. Which one counts is chosen on the page Merge.</source>
        <translation>Se muestra un solo recuento. Cuál vale se elige en la página Combinar.</translation>
    </message>
    <message>
        <source>Open vote again</source>
        <translation>Reabrir votación</translation>
    </message>
    <message>
        <source>Close vote</source>
        <translation>Cerrar votación</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n mano alzada</numerusform>
            <numerusform>%n manos alzadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>dots</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos alzadas</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message numerus="yes">
        <source>dot(s)</source>
        <translation>
            <numerusform>punto</numerusform>
            <numerusform>puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>punto</numerusform>
            <numerusform>puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand(s)</source>
        <translation>
            <numerusform>mano alzada</numerusform>
            <numerusform>manos alzadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vote(s)</source>
        <translation>
            <numerusform>voto</numerusform>
            <numerusform>votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n dot(s) each.</source>
        <translation>
            <numerusform>%1 empatan con %n punto.</numerusform>
            <numerusform>%1 empatan con %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n point(s) each.</source>
        <translation>
            <numerusform>%1 empatan con %n punto.</numerusform>
            <numerusform>%1 empatan con %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n hand(s) each.</source>
        <translation>
            <numerusform>%1 empatan con %n mano alzada.</numerusform>
            <numerusform>%1 empatan con %n manos alzadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have %n vote(s) each.</source>
        <translation>
            <numerusform>%1 empatan con %n voto.</numerusform>
            <numerusform>%1 empatan con %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on clusters</source>
        <translation>%1, sobre grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) each</source>
        <translation>
            <numerusform>%n punto por persona</numerusform>
            <numerusform>%n puntos por persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank the first %n</source>
        <translation>
            <numerusform>Elegir la primera</numerusform>
            <numerusform>Ordenar las %n primeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show of hands, up to %n each</source>
        <translation>
            <numerusform>A mano alzada, hasta %n por persona</numerusform>
            <numerusform>A mano alzada, hasta %n por persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message numerus="yes">
        <source>Score 0 to %1, up to %n of them</source>
        <translation>
            <numerusform>Puntuar de 0 a %1, hasta %n</numerusform>
            <numerusform>Puntuar de 0 a %1, hasta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Score 0 to %1</source>
        <translation>Puntuar de 0 a %1</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n</source>
        <translation>
            <numerusform>Elegir hasta %n</numerusform>
            <numerusform>Elegir hasta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dot(s)</source>
        <translation>
            <numerusform>%1 de %n punto</numerusform>
            <numerusform>%1 de %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ranked</source>
        <translation>
            <numerusform>%1 de %n ordenada</numerusform>
            <numerusform>%1 de %n ordenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scored</source>
        <translation>
            <numerusform>%1 de %n puntuada</numerusform>
            <numerusform>%1 de %n puntuadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pick(s)</source>
        <translation>
            <numerusform>%1 de %n elegida</numerusform>
            <numerusform>%1 de %n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n iniciativa</numerusform>
            <numerusform>%n iniciativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1 of %n score(s)</source>
        <translation>
            <numerusform>media de %1 en %n puntuación</numerusform>
            <numerusform>media de %1 en %n puntuaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{room}, day {number}</source>
        <translation>{room}, día {number}</translation>
    </message>
</context>
<context>
    <name>WordsContents</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ninguna parte</translation>
    </message>
    <message>
        <source>Type a translation</source>
        <translation>Escribe una traducción</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Further question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>A vote means</source>
        <translation>Qué significa un voto</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 de parecido</translation>
    </message>
    <message>
        <source>Answered: none of them.</source>
        <translation>Respondido: ninguna de ellas.</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondido: %1</translation>
    </message>
    <message>
        <source>Which initiative do these words mean?</source>
        <translation>¿A qué iniciativa se refieren estas palabras?</translation>
    </message>
    <message>
        <source>The words as reported</source>
        <translation>Las palabras comunicadas</translation>
    </message>
    <message>
        <source>Another initiative: number or words</source>
        <translation>Otra iniciativa: número o palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>takes the last answer back</source>
        <translation>anula la última respuesta</translation>
    </message>
</context>
<context>
    <name>WorkbookModel</name>
    <message>
        <source>Room {room}</source>
        <translation>Sala {room}</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n papeleta</numerusform>
            <numerusform>%n papeletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookState</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Ya combinado</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Editado en Excel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
</context>
<context>
    <name>_BallotModel</name>
    <message>
        <source>Ballot %1: %2. %3</source>
        <translation>Papeleta %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mirar aquí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>nombre añadido</translation>
    </message>
</context>
</TS>
