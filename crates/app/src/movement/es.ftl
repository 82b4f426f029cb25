# Movimiento: organizar o movilizar, de una valoración a otra.
movement-title = Organizar o movilizar
movement-under = Del { $from } al { $to }, de las { $unit } personas que somos
movement-under-mine = Del { $from } al { $to }, de las { $unit } personas de tus áreas
movement-when = Qué días
movement-days = Últimos 30 días
movement-month = Este mes
movement-all = Desde que empezamos
movement-between = Entre dos días
movement-from = Desde
movement-to = Hasta
movement-show = Mostrar
movement-organizing = Esto fue organizar: hablamos sobre todo con quienes todavía no estaban con nosotros.
movement-mobilizing = Esto fue movilizar: hablamos y actuamos sobre todo con quienes ya están con nosotros.
movement-hardly = Hicimos demasiado poco de lo uno y de lo otro para decir qué fue.
movement-because = Hablamos con { $talked } de { $unit }. { $beyond } de { $talks } conversaciones fueron con quienes todavía no estaban con nosotros. { $acted } de { $unit } participaron en una acción.
movement-marks = Lo llamamos organizar desde el { $half } por ciento de las conversaciones, cuando hemos hablado con { $enough } de { $unit } ({ $share } por ciento en { $days } días). Es nuestra regla de trabajo.
movement-moved = De dónde a dónde
movement-moved-caption = Cada quien una vez, { $unit } en total: dónde estaba antes de estos días, y después
movement-before = antes
movement-after = después
movement-won-over = vinieron con nosotros: de 0, 3, 4 o 5 a 1 o 2
movement-lost = se alejaron: de 1 o 2 a 3, 4 o 5
movement-newly-assessed = tienen su primera valoración
movement-how = ▲ se acercó, sobre la diagonal; ▼ se alejó, debajo. Mueven las acciones y las palabras; una suposición no mueve a nadie.
movement-unlisted = { $count } no están todavía en la lista y cuentan como 0.
movement-first-talks = primeras conversaciones con alguien
movement-newly-acting = actuaron con nosotros por primera vez, de { $acted } que actuaron
movement-talks = Con quién hablamos
movement-talks-beyond = con quienes todavía no están (0, 3, 4, 5)
movement-talks-with = con quienes ya están (1, 2)
movement-talks-of = De { $count } conversaciones, según dónde estaba cada quien el día antes:
movement-no-talks = Ninguna conversación en estos días.
movement-by-turf = Por área
movement-turf = { $talks } conversaciones, { $beyond } más allá de quienes nos apoyan, { $first } primeras; { $acting } actúan por primera vez; { $unit } en total
movement-by-organizer = Por quien organiza
movement-nobody = Sin conversación
movement-organizer = { $talks } conversaciones, { $beyond } más allá de quienes nos apoyan, { $first } primeras; { $acting } actúan por primera vez
movement-organizer-how = Quien se movió se cuenta con la última persona que habló con él o ella.
movement-change = { $won } vinieron, { $lost } se fueron
movement-more =
    { $count ->
        [one] Uno más
       *[other] { $count } más
    }
movement-period = El segundo día no puede ser antes del primero.
