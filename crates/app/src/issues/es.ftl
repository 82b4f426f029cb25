# Asuntos: lo que la gente cambiaría, en sus palabras, reunido bajo nombres comunes; demandas, luchas.
issues-title = Asuntos
issues-under = { $told } de { $talked } con quienes hablamos a solas dijeron qué cambiarían, de { $unit } en total, { $day }.
issues-under-mine = En tus áreas { $told } de { $talked } con quienes hablamos a solas dijeron qué cambiarían, de { $unit } en total, { $day }.
issues-empty = Los asuntos salen de las conversaciones: pregunta por las tres cosas que cada quien cambiaría mañana y apúntalas en sus palabras.
issues-empty-act = Con quién hablar
issues-quoted = «{ $wording }»
issues-uniting = Lo que más nos une
issues-uniting-why = Con cuánta fuerza se dice un asunto, por lo parejo que se dice en las áreas.
issues-sentence = Lo dijeron { $count } de { $of } que nos dijeron algo ({ $unit } en total), en { $turfs } de { $all } áreas.
issues-sentence-one = Lo dijeron { $count } de { $of } que nos dijeron algo ({ $unit } en total).
issues-weak = Se dice poco en { $turfs }.
issues-turfs-more = { $names } y { $more } más
issues-not-asked = A quién no hemos preguntado
issues-not-asked-of = { $count } de { $unit }
issues-not-asked-caption = { $count } de { $unit } no han dicho nada todavía, { $day }
issues-not-asked-how = Al tocar se ve el área, primero las personas con quienes nadie ha hablado.
issues-unlisted = { $count } no están todavía en la lista.
issues-turfs-others =
    { $count ->
        [one] Un área más
       *[other] { $count } áreas más
    }
issues-all-asked = Todo el mundo ha dicho qué cambiaría.
issues-ranking = Todos los asuntos
issues-by = En qué orden
issues-by-uniting = Lo que une
issues-by-many = Cuántos
issues-by-strong = Con cuánta fuerza
issues-by-even = Qué tan parejo
issues-ranked = Lo primero de todo para { $first }, repetido por { $again }; en { $turfs } de { $all } áreas, parejo { $even } de 100
issues-ranked-one = Lo primero de todo para { $first }, repetido por { $again }
issues-of-told = { $count } de { $of }
issues-more =
    { $count ->
        [one] Uno más
       *[other] { $count } más
    }
issues-left = { $count } más no se muestran.
issues-how = Cómo se cuenta
issues-how-many = Cada quien cuenta una vez por asunto, por más veces que lo diga y en las palabras que sea. Los porcentajes son de quienes nos dijeron algo; arriba está a quién falta preguntar.
issues-how-strong = Tres puntos por lo que alguien dijo primero, dos por lo segundo, uno por lo que vino después; uno más si volvió a decirlo otro día. Es nuestra regla de trabajo.
issues-how-even = 100 donde cada área lo dice tanto como dice cualquier cosa; menos, cuanto más se concentra en unas pocas áreas.
issues-alike = Puede que sean un solo asunto
issues-alike-why =
    { $count ->
        [one] Hay un grupo de frases que se parecen. Decidimos nosotros, que conocemos el lugar. Quita la marca a lo que no vaya.
       *[other] Hay { $count } grupos de frases que se parecen. Decidimos nosotros, que conocemos el lugar. Quita la marca a lo que no vaya.
    }
issues-alike-told = Lo dijeron { $count } de { $of } que nos dijeron algo
issues-told-by = lo dijeron { $count }
issues-gather = Reunir en «{ $name }»
issues-keep-apart = Dejar aparte
issues-name = ¿Cómo lo llamamos?
issues-name-help = Una o dos palabras nuestras. Lo lee todo el grupo, así que nada que muestre quién lo dijo.
issues-name-hand = Para un asunto nuevo. Lo lee todo el grupo, así que nada que muestre quién lo dijo.
issues-gather-named = Reunir con este nombre
issues-keep-alone = Dejarlas separadas
issues-join-why = «{ $one }» y «{ $other }» pueden ser un solo asunto.
issues-join = Juntar en «{ $name }»
issues-distinct = Son dos
issues-by-hand = Reunir a mano
issues-wordings = En sus palabras
issues-wordings-missing = Elige al menos una frase.
issues-to = Con qué nombre
issues-to-new = Uno nuevo
issues-gather-go = Reunir
said-issues-decided = Hecho. Lo que dijo cada quien queda como lo dijo.

issues-nobody-here = Nadie en tus áreas lo ha dicho.
issues-fig-told = lo dijeron
issues-fig-first = lo dijeron antes que nada
issues-fig-again = volvieron a decirlo
issues-fig-even-n = { $n } de 100
issues-fig-even = qué tan parejo en las áreas
issues-by-turf = Por área
issues-by-turf-caption = Quiénes lo dijeron, de quienes dijeron algo, de { $unit } en total, { $day }
issues-by-turf-how = Lleno: lo dijo. Rayado: dijo otra cosa. Vacío: falta preguntar.
issues-turf-told = { $said } de { $told } de { $unit }
issues-in-words = En nuestras palabras
issues-no-wordings = Ninguna frase de tus áreas pertenece a este asunto.
issues-set-apart = Apartar
issues-who = Quién lo dijo
issues-who-names =
    { $count ->
        [one] Una persona
       *[other] { $count } personas
    }
issues-who-mine = En tus áreas; las demás personas se cuentan en las suyas.
issues-becomes = Qué hacemos con esto
issues-becomes-nothing = Nada todavía. Un asunto que comparte mucha gente puede volverse una demanda, y una demanda una lucha.
issues-demand = Hacerlo demanda
issues-demand-what = ¿Qué queremos?
issues-demand-help = Tan claro que todo el mundo pueda ver si lo conseguimos.
issues-demand-go = Apuntar la demanda
said-issues-demanded = La demanda está apuntada.
issues-change = Cambiar el asunto
issues-last-decided = Última decisión: { $who }, { $day }.
issues-rename = Cambiar el nombre
issues-join-into = Juntar con
issues-join-choose = Elige un asunto
issues-join-missing = Elige con qué asunto juntarlo.
issues-join-go = Juntar
issues-dissolve = Quitar el nombre
issues-dissolve-help = Sus frases vuelven a quedar sueltas. Las demandas y las luchas se quedan.

fights-title = Luchas
fights-none = Todavía ninguna lucha
fights-counted =
    { $count ->
        [one] Una lucha
       *[other] { $count } luchas
    }: { $outcomes }
fights-counted-won =
    { $count ->
        [one] una ganada
       *[other] { $count } ganadas
    }
fights-counted-partly =
    { $count ->
        [one] una ganada en parte
       *[other] { $count } ganadas en parte
    }
fights-counted-lost =
    { $count ->
        [one] una perdida
       *[other] { $count } perdidas
    }
fights-counted-open =
    { $count ->
        [one] una abierta
       *[other] { $count } abiertas
    }
fights-empty = Crecemos con lo que ganamos en conjunto. Empecemos por algo pequeño que mucha gente quiera y que alguien cercano pueda conceder.
fights-new = Apuntar una lucha
fights-new-under = Algo que hicimos en conjunto por un asunto. Lo que solo está planeado no va aquí.
fights-to = ante { $target }
fights-of-issue = por { $issue }
fights-took-part-told =
    { $count ->
        [one] participó una persona
       *[other] participaron { $count }
    }
fights-kind = Qué hicimos
fights-kind-grievance = Queja formal
fights-kind-march = Marcha a la oficina del jefe
fights-kind-petition = Petición entregada
fights-kind-other = Otra cosa
fights-kind-missing = Di qué hicimos.
fights-target = Quién puede concederlo
fights-target-help = El cargo, como «dirección de enfermería». No hace falta el nombre.
fights-on = Cuándo
fights-about = Por qué asunto
fights-in = Dónde
fights-took-part = Quién participó
fights-took-part-help = Un nombre por línea, como en la lista.
fights-took-part-unknown = Hay nombres que no están en tu lista, o que son de más de una persona.
fights-took-part-count =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
fights-took-part-names =
    { $count ->
        [one] Una persona en tus áreas
       *[other] { $count } personas en tus áreas
    }
fights-unknown = No está claro quién: { $names }
fights-keep = Guardar
fights-which-petition = Cuál petición
fights-no-petition = Ninguna
said-fights-kept = La lucha está apuntada.
fights-end = ¿Cómo va?
fights-stands = Resultado
fights-outcome-open = Abierta
fights-outcome-won = Ganada
fights-outcome-partly = Ganada en parte
fights-outcome-lost = Perdida
fights-outcome-missing = Di cómo va.
fights-ended-on = Desde cuándo
fights-end-go = Guardar el resultado
fights-told = Lo que se dijo
fights-said = { $who }: { $outcome }
said-fights-ended = El resultado está guardado.
said-fights-won = Lo ganamos en conjunto. Cuéntalo a quienes participaron, y a quienes todavía no.
fights-demands = Demandas
fights-demands-none = Todavía ninguna. Se hace en la página de un asunto.
fights-petitions = Peticiones
fights-petition = Preparar una petición
fights-petition-help = Lo usual son de { $from } a { $to } demandas claras a una sola persona.
fights-petition-go = Guardar la petición
fights-petition-of =
    { $count ->
        [one] Una demanda
       *[other] { $count } demandas
    }
said-fights-petition = La petición está guardada.

issue-exists = Ese asunto ya existe.
issue-joined-to-itself = Un asunto no se puede juntar consigo mismo.
issue-name-missing = Ponle un nombre.
issue-name-taken = Otro asunto ya se llama así. Reúne las frases en ese.
issue-name-too-long = Usa como mucho 80 caracteres.
issue-too-many = Ya hay 200 asuntos. Junta algunos primero.
issue-too-many-wordings = Hay demasiadas frases reunidas. Deshaz antes un asunto.
issue-unknown = Ese asunto ya no está.
fight-before-drive = Eso es antes de que empezara la campaña.
fight-in-the-future = Ese día todavía no llega.
fight-no-demand = Di qué queremos.
fight-too-long = Es demasiado largo. Acórtalo.
fight-too-many = Es más de lo que cabe en una lucha.
outcome-before-fight = Eso es antes de la lucha, o antes de lo último que se dijo de ella.
petition-no-demand = Elige al menos una demanda.
petition-too-many-demands = Elige como mucho 30 demandas.
