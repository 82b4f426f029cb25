# Objetivos: empresas, lo que habla por cada una, los archivos públicos, de un objetivo a un llamado.
targets-title = Objetivos
targets-under = Dónde sembrar y dónde apuntar, y por qué
targets-none = ¿Qué empresas miramos? Anotemos lo que sabemos de cada una: dónde trabaja, de quién es, qué depende de poco. Lo que habla por cada una queda en números que pesamos nosotros.
targets-of-hundred = El número del final es lo que habla por ella, de 100. Lo que no se sabe no cuenta y nunca se adivina.
targets-every-sector = Todos los sectores
targets-beside = Dos, una junto a otra
targets-beside-under = En qué pocos centros está el trabajo de cada una
targets-beside-one = Una
targets-beside-other = La otra
targets-choose = Elegir
targets-beside-first = { $one } necesita { $sites ->
    [one] un centro
   *[other] { $sites } centros
  } para la mitad de su gente; { $other } necesita { $more }.
targets-beside-alike = Las dos necesitan { $sites ->
    [one] un centro
   *[other] { $sites } centros
  } para la mitad de la gente.
targets-weights = Qué cuenta y cuánto
targets-weights-told = { $what }. Esto lo decidimos en grupo, y aquí lo ve todo el mundo.
targets-weights-set = Cambiarlo
targets-weights-go = Pesar así
targets-files = Archivos públicos
targets-files-under = Votaciones, huelgas, avisos de negociación e industrias, como cualquiera los puede descargar
targets-files-count = { $count ->
    [0] Todavía no hay ningún archivo. Con ellos vemos qué se ganó, se perdió y se paró en cada una.
    [one] Hay un archivo guardado.
   *[other] Hay { $count } archivos guardados.
}
targets-files-go = Los archivos
targets-bring = Traer un archivo
targets-file = Un archivo público, tal como se descarga
targets-file-help = CSV o Excel (.xlsx), hasta 10 MB y 100,000 filas. Cuál es lo dicen sus encabezados. Las empresas que miramos se comparan con los nombres que trae.
targets-where = Qué archivos y dónde están
targets-where-elections = Votaciones: los resultados recientes de nlrb.gov (Download CSV), o los libros por año de la junta.
targets-where-strikes = Huelgas: los paros que publica el servicio de mediación (fmcs.gov).
targets-where-notices = Sindicatos presentes: avisos de negociación (forma F-7), que el servicio de mediación entrega a pedido.
targets-where-sectors = Industrias: una tabla de códigos NAICS con “code” y “title” (census.gov).
targets-where-safe = Descárguenlos en un aparato y una red que no sean de la gerencia. Que los miramos no lo sabe nadie más que nosotros.
targets-full = Hay tantas empresas como caben en un espacio. Quita una primero.
target-files-full = Ya hay ocho archivos guardados y no cabe otro. Quita uno primero.
target-rows-many = Con este archivo habría más de 150,000 filas. No se guardó nada de él. Quita antes otro archivo, o trae uno de menos años.
target-file-nothing = Este archivo tiene encabezados, y debajo nada que se pudiera leer. No se guardó nada. Descárgalo otra vez.
target-file-came-elections = De { $rows } filas salieron { $taken } votaciones, porque un caso se cuenta más de una vez cuando se impugna o se repite.
target-file-came-strikes = De { $rows } filas salieron { $taken } huelgas.
target-file-came-notices = De { $rows } filas salieron { $taken } avisos de negociación.
target-file-came-sectors = De { $rows } filas salieron { $taken } códigos de industrias.
target-file-on = Lo trajimos el { $on }; cuenta del { $from } al { $to }.
target-file-remove-what = Todas sus filas se van con él. Lo que escribimos nosotros se queda, y también los nombres que dijimos que son de la misma empresa.

target-add = Agregar una empresa
target-edit = Cambiar lo que sabemos
target-back = Volver
target-name = Nombre de la empresa
target-also = Otros nombres
target-also-help = Uno por línea, como los escriben los archivos. Lo que los archivos dicen bajo estos nombres cuenta como suyo.
target-also-count = { $count ->
    [one] Otro nombre
   *[other] { $count } nombres más
}
target-owners = De quién es
target-owners-help = Uno por línea, el más cercano primero.
target-owners-none = Todavía no se sabe.
target-sector = Industria
target-sector-help = Su código NAICS, de dos a seis cifras: 62 para la salud, 722515 para los cafés.
target-sector-code = Industria { $code }
target-sites = Centros de trabajo
target-sites-help = Uno por línea: nombre; lugar; cuánta gente trabaja ahí; cuánto produce. Deja fuera lo que no se sepa. También sirven celdas copiadas de una hoja.
target-site-line = Empieza con un nombre y después hasta tres datos más, cada uno tras un punto y coma.
target-site-number = Cuánta gente trabaja ahí y cuánto produce son números enteros, o nada.
target-at-line = Línea { $line }: { $what }
target-site-output = produce { $output }
target-sites-none = Todavía no se conoce ningún centro. Con ellos vemos de qué pocos lugares depende su trabajo.
target-sites-more = { $count ->
    [one] Un centro más
   *[other] { $count } centros más
}
target-requests = Solicitudes de ahí
target-drives = Campañas ahí
target-heat-help = Las que podemos contar, de mesas y llamados nuestros. Nunca de quién.
target-count = Escribe un número entero, o nada.
target-there = Ya está en la lista, con este nombre.
target-changed = Alguien la cambió mientras tanto. Lo que escribiste sigue aquí: míralo y guárdalo otra vez.
target-keep = Guardar
target-keep-not = Dejarlo así
target-not-known = no se sabe
target-size = { NUMBER($workers) ->
    [one] Trabaja ahí una persona
   *[other] Trabajan ahí { $workers } personas
  }, en { $sites ->
    [one] un centro
   *[other] { $sites } centros
  } de tamaño conocido
target-size-unknown = No se sabe cuánta gente trabaja ahí
target-score = { $score } de 100 hablan por ella
target-score-note = Según los pesos de la lista, que decidimos en grupo.
target-heat-go = Contar lo que nos llega de ahí
target-heat-what = Solicitudes abiertas en tus mesas y campañas que se lo dicen a tus llamados, por el nombre de la empresa. Menos de cinco no se dicen aquí.
target-heat-nowhere = No tienes mesa ni cuidas un llamado: no hay nada que puedas contar. Puede hacerlo quien los tenga.
target-heat-few = Son menos de cinco. Para que nadie quede al descubierto, un número así no se anota.
target-unknown = Todavía no se sabe, y vale la pena averiguarlo: { $what }. Con todo eso, cuando mucho { $most } de 100.
target-thing-size = tamaño
target-thing-size-help = Cuánta gente trabaja ahí, junto a la más grande que miramos.
target-thing-dispersion = dispersión
target-thing-dispersion-help = En qué pocos centros trabaja la mitad.
target-thing-leverage = palanca
target-thing-leverage-help = Cuánto se detiene en su punto clave más fuerte.
target-thing-heat = calor
target-thing-heat-help = Solicitudes y campañas que brotan ahí.
target-thing-past = historia
target-thing-past-help = Votaciones ganadas y perdidas ahí.
target-dispersion = En qué pocos centros está el trabajo
target-curve-workers = Parte de la gente (en por ciento, hacia arriba) en los centros más grandes (cuántos, hacia la derecha)
target-curve-output = Parte de lo que se produce (en por ciento, hacia arriba) en los centros más grandes (cuántos, hacia la derecha)
target-curve-under = { $sites ->
    [one] un centro
   *[other] { $sites } centros
}, { $total } en total
target-curve-sites = { $count ->
    [one] un centro
   *[other] { $count } centros
}
target-curve-note = Los centros más grandes primero. Una curva empinada se gana en pocos lugares; una plana está en todas partes.
target-reach-workers = { $sites ->
    [one] En uno de { $of } centros está
   *[other] En { $sites } de { $of } centros está
  } por lo menos el { $percent } % de la gente.
target-reach-output = { $sites ->
    [one] Uno de { $of } centros produce
   *[other] { $sites } de { $of } centros producen
  } por lo menos el { $percent } % de todo.
target-reach-alike = Hay de dónde elegir: { $last } de { $alike } del mismo tamaño.
target-reach-none = No se sabe de ningún centro.
target-reach-unknown = { $count ->
    [one] Un centro de tamaño desconocido no está en la curva.
   *[other] { $count } centros de tamaño desconocido no están en la curva.
}
target-beside = Junto a otra
target-beside-go = Ponerlas una junto a otra
target-take-off = Quitar
target-add-go = Agregar
target-which-site = En qué centro
target-whole = en todos, o no se sabe
target-source = De dónde sale
target-source-help = Un informe, una página, un periódico. Nunca quién nos lo dijo.
target-chokes = Puntos clave
target-chokes-none = ¿Dónde depende mucho de poco? Un muelle, una cocina, un interruptor.
target-add-choke = Agregar un punto clave
target-choke-what = Qué es
target-choke-percent-of = Cuánto se detiene con eso, en por ciento
target-choke-stops = Se detiene el { $percent } %:
target-from = { $site ->
    [none] De: { $source }
   *[other] { $site }. De: { $source }
}
target-unions = Sindicatos presentes
target-unions-none = Ninguno que sepamos.
target-unions-told = Tomar los que cuentan los archivos
target-add-union = Agregar un sindicato
target-union-name = Su nombre
target-union-missing = Escribe su nombre.
target-union-workers = Por cuánta gente habla
target-union-line = { $workers ->
    [0] No se sabe por cuánta gente habla.
    [one] Habla por una persona.
   *[other] Habla por { $workers } personas.
  } { $site }
target-past = Lo que se luchó ahí
target-past-none = Todavía no hay ningún archivo que cuente de votaciones o huelgas.
target-past-source = Fuentes: National Labor Relations Board (votaciones), Federal Mediation and Conciliation Service (huelgas, avisos), según los archivos que guardamos. Las campañas que nunca pidieron una votación no están en ninguno.
target-elections = { $count ->
    [0] Ninguna votación bajo sus nombres
    [one] Una votación bajo sus nombres
   *[other] { $count } votaciones bajo sus nombres
}
target-strikes = { $count ->
    [0] Ninguna huelga bajo sus nombres
    [one] Una huelga bajo sus nombres
   *[other] { $count } huelgas bajo sus nombres
}
target-notices = { $count ->
    [one] Un aviso de negociación
   *[other] { $count } avisos de negociación
}
target-not-asked = no la pidió la gente trabajadora
target-strike-days = { $days ->
    [one] un día
   *[other] { $days } días
}
target-strike-line = { $place }, { $day }: { $idled ->
    [0] no dice cuánta gente paró
    [one] paró una persona
   *[other] pararon { $idled } personas
}. { $union }
target-notice-line = { $place }, { $day }. { $union }
target-notices-sites = Tomar estos lugares como centros
target-rows-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
target-alike = Nombres en los archivos que pueden ser suyos
target-alike-which = ¿Cuáles?
target-alike-help = Los propuso una máquina; decidimos nosotros. Solo cuentan los nombres que decimos que son suyos.
target-alike-line = { $elections ->
    [one] una votación
   *[other] { $elections } votaciones
}, { $strikes ->
    [one] una huelga
   *[other] { $strikes } huelgas
}, { $notices ->
    [one] un aviso
   *[other] { $notices } avisos
} { $states }
target-alike-same = Estos son suyos
target-alike-apart = Estos son de otra
target-alike-none = Ningún otro nombre de los archivos se parece al suyo.
target-names-missing = Elige por lo menos un nombre.
target-nothing = No se eligió nada que hacer.
target-notes = Lo que averiguamos
target-notes-none = Todavía no hay nada anotado.
target-notes-who = No escribas aquí el nombre de nadie. Lo que solo una persona podía saber la señala.
target-add-note = Anotar lo que averiguamos
target-note-words = Lo que averiguamos
target-note-from = { $day }. De: { $source }
target-next = El siguiente paso
target-next-none = Un llamado a toda la gente de esta empresa se escribe en una campaña. Coordina una, y empieza aquí con un solo toque.
target-seed = Escribir un llamado a toda su gente ({ $drive })
target-salt = Apuntar ahí con un puesto ({ $program })
target-seed-note = Cada forma se abre llena, y nada se guarda antes de que la guardes. Un llamado es público cuando se guarda.
target-remove = Quitar esta empresa de la lista
target-remove-what = Todo lo que escribimos de ella se va también y no se puede recuperar.
target-remove-go = Quitarla
said-target-added = Ya está en la lista.
said-target-kept = Guardado.
said-target-gone = Ya no está en la lista.
said-targets-weighed = Pesado de nuevo, para todo el grupo.
said-target-file = El archivo se leyó y sus filas quedaron guardadas.
said-target-file-gone = El archivo y sus filas ya no están.

# Lo que las reglas de los objetivos dicen y rechazan
target-choke-percent = Escribe cuánto se detiene con eso, en por ciento, de 1 a 100.
target-full = Hay tanto aquí como cabe en un objetivo.
target-name-missing = Escribe el nombre de la empresa.
target-note-in-the-future = Ese día todavía no llega.
target-sector-unknown = No hay ninguna industria con este código en la tabla. Elige una de ella.
target-site-unknown = No existe ese centro de trabajo. Elige uno de la lista.
target-sites-full = Hay tantos centros de trabajo como caben en un objetivo.
target-source-missing = Escribe de dónde sale, para que cualquiera de nosotros lo pueda volver a encontrar.
target-too-long = Es demasiado largo.
target-weight-range = Cada peso es un número entero de 0 a 10.
target-weights-none = Dale a por lo menos una cosa un peso mayor que 0; si no, nada cuenta.
target-words-missing = Escribe lo que averiguamos.
target-file-other = Este archivo es otra cosa: trae pocos de los encabezados que necesitamos. No se guardó nada de él. Trae el archivo tal como se descarga.
target-file-columns-missing = Es el tipo de archivo correcto, pero le falta lo que necesitamos, bajo estos encabezados: { $columns }. No se guardó nada de él. Trae el archivo con todas las columnas tal como se descarga.
target-row-nobody = La fila no nombra a nadie.
target-row-number = Una cantidad de la fila no es un número.
target-row-date = Una fecha de la fila falta o no es una fecha.
target-row-too-long = Una celda de la fila es demasiado larga.
target-row-code = Un código de la fila tiene otra forma que los de su tabla.
target-row-torn = Una comilla de la fila se abre y no se cierra.
target-why-size = { $workers ->
    [one] Ahí trabaja una persona
   *[other] Ahí trabajan { $workers } personas
  }; { $largest } en la más grande que miramos.
target-why-dispersion = { $sites ->
    [one] En uno de { $of } centros está
   *[other] En { $sites } de { $of } centros está
  } por lo menos la mitad de la gente.
target-why-leverage = El { $percent } % de lo que produce se detiene en un solo punto clave.
target-why-heat = Nos llegan noticias de ahí: { $requests ->
    [one] una solicitud
   *[other] { $requests } solicitudes
  }, { $drives ->
    [one] una campaña
   *[other] { $drives } campañas
  }.
target-why-past = Votaciones ahí: { $won } ganadas, { $lost } perdidas; huelgas: { $strikes }.
