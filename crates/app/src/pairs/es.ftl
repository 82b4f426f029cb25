# Pares: dos que se ven cada una o dos semanas para hablar de la gente que una de las dos está formando.

pairs-title = Pares
pairs-under = Quien forma a otras personas se ve cada una o dos semanas con quien le acompaña, para hablar de cada una de ellas.
pairs-none = Todavía no te ves con nadie. Quien forma a otras personas necesita a alguien que le pregunte cómo va.
pairs-begin = Empezar a verse
pairs-begin-go = Empezar
pairs-with = Con quién
pairs-with-none = Elige a alguien
pair-with-whom = Elige a alguien que tenga cuenta aquí.
pair-already = Ustedes ya se ven.
pairs-part = ¿Quién está formando a otras personas?
pairs-part-leader = Yo; esa persona me acompaña
pairs-part-coach = Esa persona; yo le acompaño
pairs-rhythm = Días de una reunión a la siguiente
pairs-rhythm-help = Cada { $least } a { $most } días.
pairs-sealed = Lo que anotan aquí se abre solo para ustedes dos, tampoco para quienes coordinan.
pairs-i-lead = Te acompaña
pairs-i-coach = Le acompañas
pairs-every = { $part }; cada { $days } días
pairs-until = hasta el { $day }
pairs-next = Próxima reunión: { $day }
pairs-overdue =
    { $days ->
        [one] La reunión del { $day } lleva un día de retraso
       *[other] La reunión del { $day } lleva { $days } días de retraso
    }
pairs-last-time = La última vez
pairs-about = { $name }: ¿qué viste y qué sigue?
pairs-problems = Qué estorba
pairs-next-steps = Qué hace cada quien después
pairs-reading = «{ $reading }»: ¿qué dice sobre lo que hacemos?
pairs-reading-said = Sobre la lectura
pairs-nobody-yet = Aquí aparece, una por una, la gente que estás formando, en cuanto lo diga su propia página.
pairs-on = Se vieron el
pairs-next-on = Se ven otra vez el
pairs-next-help = Déjalo vacío para seguir el ritmo.
pairs-met-go = Nos vimos
said-pair-met = Anotado, para ustedes dos.
pairs-before = Reuniones hasta ahora
pairs-written-me = Lo anotaste tú
pairs-written-other = Lo anotó la otra persona
pairs-print = Imprimir la agenda
pairs-end = Dejar de verse
pairs-end-what = Lo que anotaron se sigue pudiendo leer, solo ustedes dos.
pairs-end-go = Dejamos de vernos
said-pair-ended = Dejaron de verse. Lo anotado sigue ahí.
pairs-trainer = Formar a quienes forman
pairs-trainer-what = Una reunión de dos horas en la que quienes organizan aprenden a formar a otras, con su agenda y sus tiempos.
pairs-trainer-go = Ver la agenda
