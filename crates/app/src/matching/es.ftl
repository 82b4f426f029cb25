# Quién puede tomar qué solicitud.
coaches-title = Acompañantes
coaches-under = { $count ->
    [one] { $count } acompañante en esta mesa.
   *[other] { $count } acompañantes en esta mesa.
}
coaches-mine = Lo que puedo hacer
coaches-beside = { $name } está a su lado
coaches-silent = Todavía no dijo qué puede hacer
coaches-away = No toma ninguna por ahora
coaches-carries = { $carries } de { $takes }
coaches-full = { $carries }, al máximo
coaches-over = { $carries }, demasiadas: ¿quién toma alguna?
coaches-source = De tres a cinco casos es lo que puede llevar quien acompaña, según el Emergency Workplace Organizing Committee.

profile-under = Para que quien pide ayuda dé con alguien que conoce su oficio, su jefe y sus horas. Lo leen quienes acompañan en esta mesa.
profile-languages = Acompaño en
profile-employers = Dónde organicé
profile-employers-help = Empresas, separadas por comas.
profile-sectors = Sectores que conozco
profile-sectors-help = Con los números de la clasificación de industrias: 72 comida y hospedaje, 62 salud.
profile-fights = Luchas que gané
profile-fight-grievance = una queja
profile-fight-march = una marcha ante el jefe
profile-fight-petition = una petición
profile-fight-other = otra lucha
profile-not-with = Dónde no me deben poner
profile-not-with-help = Empresas, separadas por comas. Nadie pregunta por qué.
profile-takes = Solicitudes que tomo como máximo
profile-takes-help = Tres para empezar, cinco si ya lo has hecho.
profile-away = Por ahora no tomo ninguna
profile-who = Nada de esto sale de esta mesa.
said-profile = Guardado. Cuenta desde la próxima propuesta.

matching-title = Quién puede tomar qué
matching-under = Se propone para todas las que esperan a la vez: tantas como se pueda, primero lo que urge, luego lo que encaja. Deciden las personas.
matching-found = { $matched } de las { $waiting } que esperan podrían tener a alguien ya.
matching-best = De ninguna otra manera tendrían más de ellas a alguien que encaje igual de bien: está demostrado.
matching-near = Puede haber una manera un poco mejor; esta se encontró en el tiempo que había.
matching-give = Dársela
matching-others = Todas las personas para ella
matching-read = Leerla
matching-why = Pregunta a quien acompaña antes de dársela: una propuesta no es un sí.
matching-nobody = Nadie encaja.
matching-room-went = { $count ->
    [one] { $count } acompañante encaja y ya no tiene sitio.
   *[other] { $count } acompañantes encajan y ya no tienen sitio.
}
matching-next-time = Entra en la próxima propuesta.
matching-reason-employer = organizó en esta empresa
matching-reason-sector = conoce el sector
matching-reason-fight = ganó { $fight }
matching-reason-skill = sabe hacer algo que ayuda
matching-reason-hours = { $hours ->
    [one] { $hours } hora de la semana en común
   *[other] { $hours } horas de la semana en común
}
matching-reason-language = habla el idioma que prefieren
matching-reason-room = { $room ->
    [one] sitio para { $room } más
   *[other] sitio para { $room } más
}
matching-reason-near = hora parecida
matching-reason-none = nada habla en contra
matching-must-worker = ya la tuvo: { $count }
matching-must-coach = no se le debe poner ahí: { $count }
matching-must-language = ningún idioma en común: { $count }
matching-must-hours = ninguna hora en común: { $count }
matching-must-away = fuera por ahora: { $count }
matching-must-full = sin sitio: { $count }
said-given = Ya es suya.
