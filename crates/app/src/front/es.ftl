# La puerta de entrada y lo que está en cada página.
number = { $count }
program-name = shopfloor
tab-title = Notas
skip-to-content = Ir al contenido
places = Lugares
place-today = Hoy
place-people = Gente
place-chart = Mural
place-more = Más
act-talk = Uno a uno
lock = Cerrar
switch-language = Idioma
switch-theme = Claro u oscuro
theme-device = Como el equipo
theme-light = Claro
theme-dark = Oscuro

day-said = { $day } de { $month }
day-said-with-year = { $day } de { $month } de { $year }
day-short = { $day } { $month }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

front-title = Compañeros que se organizan entre sí
front-under = La lista está sellada. Solo se abre mientras alguien de ustedes ha entrado.
front-what = Shopfloor guarda la lista, el mural y las conversaciones en su propio servidor. Nadie más tiene una llave: no podemos reponerla, ni tampoco quien maneja la máquina.
front-unlock = Abrir
front-new-device = Estoy en otro equipo
front-invited = ¿Te invitó alguien del trabajo? Abre el enlace que te dio.
front-safety = Qué está protegido y qué no

safety-title = Qué está protegido y qué no
safety-sealed-title = Sellado en el disco
safety-sealed = Nombres, teléfonos, notas, conversaciones y el mural se sellan antes de llegar al disco. Una base de datos copiada o un respaldo robado no muestra ni un nombre ni una palabra de ustedes.
safety-open-title = Lo que una copia sí muestra
safety-open = Cuántos registros hay, su tamaño aproximado, en qué semana cambiaron, y qué cuenta sin nombre pertenece a qué campaña sin nombre.
safety-live-title = Un servidor en manos ajenas
safety-live = Quien controle el servidor en marcha puede leer lo que se abra mientras esté allí. Ténganlo donde confíen en la gente y en la máquina.
safety-phone-title = Tu teléfono
safety-phone = Usa tu propio teléfono y tu propia red, nunca los de la empresa. Cierra con un toque, arriba a la derecha; a los 15 minutos se cierra solo.
safety-subpoena-title = Tribunales
safety-subpoena = Un tribunal puede pedir lo que hay en el disco, que está sellado. También puede preguntarte a ti. No escribas aquí nada que dañe a alguien si se leyera en voz alta.

work-title = En eso estamos
work-label = Hecho
work-told = { $done } de { $total }
work-beginning = Empezando
work-stay = Puedes salir de esta página; el trabajo sigue. Se guarda entero o no se guarda nada.
work-another = Todavía se está trabajando en algo tuyo. Espera a que termine y hazlo otra vez.
work-failed-title = No se hizo
work-failed = No se guardó nada, así que nada quedó a medias. Puedes intentarlo de nuevo.

form-unreadable = El formulario no llegó completo, o un archivo pasa de 10 MB. No se cambió nada. Vuelve y envíalo otra vez.
failure-home = Ir al inicio
failure-kept = Lo que ya estaba guardado está a salvo.
failure-refused-title = Eso no se hizo
failure-missing-title = Aquí no hay nada
failure-missing = O no existe esa página, o no es una que tú puedas abrir.
failure-forbidden-title = No te toca a ti
failure-forbidden = Esto le toca a quien coordina o a quien lleva esa área. Pídeselo.
failure-changed-title = Alguien se adelantó
failure-changed = Alguien lo cambió mientras tú lo hacías. Vuelve, mira cómo quedó y envía lo tuyo otra vez.
failure-wait-title = Un momento
failure-wait = { $seconds ->
    [one] Demasiados intentos, o demasiada gente a la vez. Espera un segundo y prueba de nuevo.
   *[other] Demasiados intentos, o demasiada gente a la vez. Espera { $seconds } segundos y prueba de nuevo.
 }
failure-shelves-title = La base de datos no responde
failure-shelves = No se cambió nada y no se perdió nada guardado. Vuelve e inténtalo en un minuto; quien maneja el servidor puede ver la causa.
failure-shelves-full = El disco del servidor está lleno y esto no se guardó. No se perdió nada anterior. Avisa a quien maneja el servidor.
failure-shelves-read-only = El servidor puede leer su base de datos pero no escribirla, y esto no se guardó. No se perdió nada anterior. Avisa a quien maneja el servidor.
failure-fault-title = Algo falló de nuestro lado
failure-fault = Esto no se hizo. No se perdió nada guardado. Vuelve e inténtalo otra vez.
failure-work = Algo falló de nuestro lado mientras corría.
