# El comité organizador.
committee-title = El comité
committee-under = Quienes llevamos esto, de cada rincón del trabajo. Sin supervisores ni gerencia.
committee-of-needed = en él, de { $needed } que hacen falta
committee-of-corners = de { $corners } rincones cubiertos
committee-ratio = Una persona por cada { $one_in } de las { $unit } de la unidad, { $day }. Un rincón es un área, un turno o un idioma que al menos cinco prefieren hablar.
committee-part = De tus áreas, { $seats ->
    [0] nadie
    [one] una persona
   *[other] { $seats } personas
} de { $unit } { $seats ->
    [0] está
    [one] está
   *[other] están
} en el comité. Los turnos, los idiomas y el conjunto los ve quien tiene todas las áreas.
committee-part-no-gaps = Cada una de tus áreas tiene a alguien en él.
committee-met = Somos suficientes, y de cada rincón.
committee-no-unit = Todavía no hay nadie en la lista.
committee-enough-with-gaps = Somos suficientes, pero { $gaps ->
    [one] un rincón no tiene a nadie
   *[other] { $gaps } rincones no tienen a nadie
}. No está completo mientras falte uno.
committee-missing = { $missing ->
    [one] Falta una persona más.
   *[other] Faltan { $missing } personas más.
} Cada rincón tiene a alguien.
committee-missing-with-gaps = { $missing ->
    [one] Falta una persona más
   *[other] Faltan { $missing } personas más
}, y { $gaps ->
    [one] un rincón no tiene a nadie
   *[other] { $gaps } rincones no tienen a nadie
}.
committee-gaps = Rincones sin nadie
committee-gap-under = { $unit ->
    [one] Aquí trabaja una persona, que no está en el comité.
   *[other] { $unit } personas, ninguna en el comité.
}
committee-corner-shift = Turno: { $name }
committee-corner-language = Idioma: { $name }

committee-next = A quién invitar ahora
committee-next-what = { $count ->
    [one] Con una persona más basta, hasta donde encontramos, para lo que falta.
   *[other] { $count } personas es lo mínimo que encontramos para lo que falta.
} { $now } de { $of } están en el comité o a un vínculo de confianza de él; con { $count ->
    [one] esta persona serían { $then }
   *[other] estas personas serían { $then }
}.
committee-next-none = No hace falta invitar a nadie, ni por número ni por un rincón abierto.
committee-next-not-proven = Puede que haya un modo con menos; la búsqueda terminó antes de saberlo.
committee-next-rest = { $count } más
committee-next-more = Y { $count } más, cuando hayamos hablado con estas personas.
committee-next-how = Se proponen por los rincones que cierran, por cuánta gente acercan, por si otras personas les siguen y por su apoyo. No se propone a quien está en contra o ahora no está con nosotros. Los números aconsejan; decidimos nosotros.
committee-next-left-open = Nadie a quien se pueda proponer cierra estos: { $corners }.
committee-closes = Cierra: { $corners }.
committee-brings-near = { $count ->
    [0] No acerca a nadie más a un vínculo de confianza.
    [one] Acerca a una persona a un vínculo de confianza.
   *[other] Acerca a { $count } personas a un vínculo de confianza.
}
committee-asks = Lo mejor es que le invite { $asker }: se conocen.
committee-asks-through = Lo mejor es que le invite { $asker }, a través de { $through }.
committee-asks-nobody = No conocemos ningún vínculo que llegue ahí desde el comité.
committee-first-one-on-one = Primero: un uno a uno. Nadie sabe aún qué piensa.
committee-first-their-issues = Primero: un uno a uno sobre lo que cambiaría.
committee-first-leader-test = Primero: pídele que traiga a personas con nombre.
committee-first-committee = Primero: pídele que venga al comité.
committee-talk = Uno a uno

committee-who = Quién está en él
committee-nobody = Todavía no hay nadie en el comité. Abre a alguien de la lista y dale un lugar.
committee-how-to-seat = Para dar un lugar a alguien, abre su página en la lista.
committee-someone-in = Alguien de { $turf }
committee-someone-gone = Alguien que ya no está en la lista
committee-since = Desde el { $day }, anotado por { $mine ->
    [yes] ti
   *[no] { $by }
}: { $why }
committee-since-for = { $turfs }. Desde el { $day }, anotado por { $mine ->
    [yes] ti
   *[no] { $by }
}: { $why }
committee-outside = Ahora está fuera de la unidad y no cuenta. Hay que darle de baja del comité.
committee-seat-open = Cambiar
committee-former-title = { $count ->
    [one] Una persona que salió
   *[other] { $count } personas que salieron
}
committee-former = { $who }: del { $came } al { $went }, anotado por { $mine ->
    [yes] ti
   *[no] { $by }
}: { $why }

committee-if = ¿Y si…?
committee-if-what = Marca a quien entraría o saldría y mira qué rincones se cierran o se abren. No cambia nada.
committee-if-who = Marcar personas
committee-if-come = Entrarían
committee-if-leave = Saldrían
committee-if-go = Ver qué cambia
committee-if-clear = Quitar las marcas
committee-then = { $seats } en él en vez de { $before }, de { $needed } que hacen falta.
committee-then-same = No se cierra ni se abre ningún rincón.
committee-then-closed = Cierra: { $corners }.
committee-then-opened = Abre: { $corners }.

committee-share = Cuánta gente hace falta
committee-one-in-label = Una persona por cada
committee-one-in-help = de la unidad, de 2 a 50. Lo normal es una por cada diez.
committee-share-go = Guardar
committee-one-in = Elige un número del 2 al 50.
said-committee-share = Guardado. Desde ahora se cuenta así.

committee-seat-title = Un lugar en el comité para { $name }
committee-leave-title = { $name } sale del comité
committee-why = Por qué lo decidió el comité
committee-seat-why-help = Qué ha demostrado. Todo el equipo puede leerlo, así que no nombres a nadie.
committee-leave-why-help = Todo el equipo puede leerlo, así que no nombres a nadie.
committee-on = Qué día
committee-turfs = Responde por más áreas
committee-turfs-label = Además de la suya
committee-turfs-help = Un área cuenta como cubierta por quien responde por ella.
committee-seat-go = Darle el lugar
committee-leave-go = Darle de baja
said-committee-seated = Ya tiene su lugar. La decisión queda anotada.
said-committee-left = Salió del comité. Que estuvo en él queda anotado.
committee-excluded = Quienes supervisan, la gerencia y quienes se fueron no están en el comité.
committee-already = Ya está en el comité.
committee-full = Hay 20.000 lugares anotados, que es todo lo que cabe.
committee-before-drive = Eso es antes de que empezara la campaña. Elige un día posterior.
committee-not-on-it = No está en el comité.
committee-left-before = Eso es antes de que entrara. Elige un día posterior.
committee-of-worker = El comité
committee-of-worker-sits = En él desde el { $day }.
committee-of-worker-not = No está en él.
committee-of-worker-seat = Darle un lugar
committee-of-worker-leave = Darle de baja
decision-needs-reason = Di por qué. Una decisión se anota con su motivo.
decision-too-long = Usa 1.000 caracteres como máximo.
decision-in-the-future = Ese día aún no ha llegado. Elige hoy o un día anterior.

# Quién decidió
committee-decides = Decide el comité. Quien coordina anota lo que decidió y quién estuvo.
committee-there = Quién del comité estuvo
committee-there-label = Estuvieron
committee-there-help = Quien tiene la zona de alguien lee su nombre; el resto lee cuántas personas fueron.
committee-decided = { $mine ->
    [yes] El comité, el { $day }; lo anotaste tú. No está anotado quién estuvo.
   *[no] El comité, el { $day }; lo anotó { $who }. No está anotado quién estuvo.
}
committee-decided-count = { $mine ->
    [yes] El comité, el { $day }, con { $count } de sus miembros; lo anotaste tú.
   *[no] El comité, el { $day }, con { $count } de sus miembros; lo anotó { $who }.
}
committee-decided-names = El comité, el { $day }; estuvieron: { $names }{ $rest ->
    [0] {""}
    [one] {""} y una persona más
   *[other] {""} y { $rest } más
}. { $mine ->
    [yes] Lo anotaste tú.
   *[no] Lo anotó { $who }.
}
