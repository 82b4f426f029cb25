# Campañas como esta: votaciones de otra gente, del archivo de la junta laboral.
elections-title = Campañas como esta
elections-under = Cómo acabaron votaciones en lugares como el nuestro y cuánto tardaron
elections-empty = “¿Alguien hizo esto antes que nosotros?” La junta laboral publica cada votación: cuántas personas podían votar, cómo votaron, cuánto tardó. Con su archivo vemos las que se parecen a la nuestra.
elections-how = Cómo conseguir el archivo
elections-how-open = Abre los resultados recientes de votaciones (“recent election results”) de nlrb.gov, en un aparato y una red que no sean de la gerencia.
elections-how-address = La dirección entera
elections-how-download = Elige regiones y años, mientras más mejor, y presiona Download CSV.
elections-how-bring = Trae el archivo tal como está. No hay que cambiarle nada.
elections-how-where = Son votaciones del sector privado de Estados Unidos. También se leen los libros por año y los que se entregan a pedido.
elections-bring = Traer el archivo
elections-bring-go = Leerlo
elections-lead-brings = Lo pueden traer quienes coordinan.
elections-file = Archivo con resultados de votaciones
elections-file-help = CSV o Excel (.xlsx), hasta 10 MB y 100,000 filas. Que lo miramos no lo sabe nadie más que nosotros.
elections-no-file = No se eligió ningún archivo, o está vacío. Elige el que descargaste.
elections-nothing = Este archivo tiene encabezados, y debajo ninguna votación que se pudiera leer. No se guardó nada. Descárgalo otra vez.
elections-other-file = Este archivo es otra cosa: ninguna fila de encabezados dice “Case Number”. No se guardó nada de él. Trae los resultados de votaciones tal como se descargan; una lista de gente va en “Listas traídas”.
elections-columns-missing = Este archivo trata de casos, pero le falta lo que necesitamos de cada votación: { $columns }. No se guardó nada de él. Trae los resultados de votaciones con todas las columnas tal como se descargan.
elections-files-full = Ya hay ocho archivos guardados y no cabe otro. Quita uno primero.
elections-too-many = Con este archivo habría más de 150,000 votaciones. No se guardó nada de él. Quita antes otro archivo, o trae uno de menos años.
election-row-case = Sin número de caso de una votación.
election-row-eligible = Nadie podía votar, o no dice cuántas personas.
election-row-number = Una cuenta que no es un número.
election-row-date = Una fecha que no es una fecha.
election-row-torn = Una comilla que se abre y no se cierra.

elections-like = Como esta: { $what }.
elections-like-all = Todas las votaciones que pidió la gente trabajadora.
elections-widened = Con todo lo que pedimos había menos de { $least }. Por eso se dejó de lado: { $what }.
elections-too-few = Menos de { $least } votaciones de estos archivos tienen un final que se sabe.
elections-too-few-more = De tan pocas no se puede decir nada. Trae un archivo con más años o regiones.
elections-percent = { $percent } %
elections-won-of = se ganaron: { $won } de { $of } cuyo final se sabe
elections-median = días de la petición al conteo, en el medio
elections-days = La mitad se contó dentro de { $median ->
    [one] un día
   *[other] { $median } días
} desde la petición; un cuarto, dentro de { $lower }; tres cuartos, dentro de { $upper }. De { $of } que dicen los dos días.
elections-no-days = Estos archivos no dicen cuándo se pidieron las votaciones, así que no se pueden contar los días. La descarga sí lo dice.
elections-open = { $count ->
    [one] De una más no se sabe el final: los votos impugnados podían cambiarlo.
   *[other] De { $count } más no se sabe el final: los votos impugnados podían cambiarlo.
}
elections-warn = Lo que se parece por tamaño y lugar no tiene por qué acabar igual.
elections-warn-more = Lo que hubo antes de los votos no está en ningún archivo: cuántos uno a uno, qué tan fuerte el comité, qué hizo la gerencia. Las campañas que nunca pidieron votar, o se retiraron, no aparecen. Son cifras de otra gente, no un pronóstico de la nuestra.
elections-source = Fuente: National Labor Relations Board (nlrb.gov), resultados de votaciones; { $all } votaciones en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}, las de arriba contadas del { $from } al { $to }. Los sectores no son de la junta: vamos por palabras simples del nombre del empleador o de la unidad.
elections-source-undated = Fuente: National Labor Relations Board (nlrb.gov), resultados de votaciones; { $all } votaciones en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}. Los sectores no son de la junta: vamos por palabras simples del nombre del empleador o de la unidad.

elections-choose = Cómo somos
elections-choose-go = Comparar
elections-any = no importa
elections-we-are = Somos { $unit }, así que comparamos con { $band }.
elections-we-are-unknown = Aún no se sabe cuántas personas somos, así que aquí no importa el tamaño. Sale de la lista o de los ajustes de la campaña.
elections-state = Estado o territorio
elections-sector = Sector
elections-sector-help = Solo por palabras simples. Donde apuntan a dos sectores o a ninguno, la votación no está en ninguno.
elections-union = Quién estaba en la boleta
elections-union-help = Por el nombre en la boleta.
elections-ballot = Opciones en la boleta
elections-one = un sindicato en la boleta
elections-several = varios sindicatos en la boleta
elections-size = de { $from } a { $to } que podían votar
elections-size-more = { $from } o más que podían votar
elections-sector-care = salud y cuidados
elections-sector-education = escuelas, universidades, museos
elections-sector-security = vigilancia
elections-sector-transport = manejar, mover, almacenar
elections-sector-food = restaurantes, cafés, hoteles
elections-sector-shops = tiendas
elections-sector-making = fabricación
elections-sector-building = construcción e instalación
elections-sector-upkeep = limpieza y mantenimiento de edificios
elections-sector-media = escenario, pantalla, prensa
elections-sector-utilities = luz, agua, basura, telecomunicaciones
elections-union-uaw = Auto Workers (UAW)
elections-union-carpenters = Carpenters
elections-union-cwa = Communications Workers, NewsGuild (CWA)
elections-union-ibew = Electrical Workers (IBEW)
elections-union-ufcw = Food and Commercial Workers, RWDSU (UFCW)
elections-union-guards = sindicatos de vigilancia y seguridad
elections-union-laborers = Laborers (LIUNA)
elections-union-machinists = Machinists (IAM)
elections-union-nurses = sindicatos propios de enfermería
elections-union-opeiu = Office and Professional Employees (OPEIU)
elections-union-operating-engineers = Operating Engineers (IUOE)
elections-union-painters = Painters (IUPAT)
elections-union-plumbers = Plumbers, tubería y rociadores (UA)
elections-union-seiu = Service Employees, 1199SEIU (SEIU)
elections-union-smart = Sheet metal and rail (SMART)
elections-union-iatse = escenario y pantalla (IATSE)
elections-union-afscme = State, County and Municipal Employees (AFSCME)
elections-union-steelworkers = Steelworkers (USW)
elections-union-teachers = Teachers (AFT)
elections-union-teamsters = Teamsters (IBT)
elections-union-transit = transporte público (ATU, TWU)
elections-union-ue = United Electrical (UE)
elections-union-unite-here = UNITE HERE
elections-union-workers-united = Workers United
elections-union-other = otro, o uno propio

elections-by-size = Según cuántas personas podían votar
elections-by-size-caption = Parte ganada según cuántas personas podían votar, de { $of } que en lo demás son como esta; la línea es todas juntas, { $percent } %
elections-by-size-told = Donde hay pocas, una votación más o menos mueve mucho la parte.
elections-our-size = nuestro tamaño
elections-won-of-percent = { $won } de { $of }, { $percent } %
elections-by-week = De la petición al conteo
elections-by-week-caption = Votaciones según la semana en que se contaron después de la petición, de { $of }
elections-week-more = { $week }+
elections-quarter = días, en los que se contó un cuarto
elections-half = días, en los que se contó la mitad
elections-three-quarters = días, en los que se contaron tres cuartos
elections-last = { $count ->
    [one] La última
   *[other] Las últimas { $count }
}
elections-one-line = { $state }, { $day }: { $votes } a favor, { $against } en contra, { $eligible } podían votar. { $unions }
elections-was-won = ganada
elections-was-lost = perdida
elections-was-open = abierta

elections-files = Los archivos
elections-another = Traer otro archivo
elections-newer = Un archivo más nuevo agrega lo nuevo. Donde los dos tienen un caso, vale el conteo más nuevo.
elections-file-came = { $rows } filas dieron { $elections } votaciones, pues un caso se cuenta más de una vez cuando se impugna o se repite. { $others ->
    [0] Todas las pidió la gente trabajadora.
    [one] Una no la pidió la gente trabajadora, y arriba no cuenta.
   *[other] { $others } no las pidió la gente trabajadora, y arriba no cuentan.
}
elections-file-on = Traído el { $on }; contadas del { $from } al { $to }.
elections-file-on-undated = Traído el { $on }.
elections-left-out = { $count ->
    [one] Se dejó fuera una fila
   *[other] Se dejaron fuera { $count } filas
}
elections-left-out-lines = { $count ->
    [one] Una fila
   *[other] { $count } filas
} (línea { $lines }): { $why }
elections-left-out-sheet = { $count ->
    [one] Una fila
   *[other] { $count } filas
} (hoja “{ $sheet }”, línea { $lines }): { $why }
elections-remove = Quitar este archivo
elections-remove-what = Se van con él todas sus votaciones. Se puede traer otra vez cuando sea.
elections-remove-go = Quitarlo
said-elections-added = El archivo se leyó y sus votaciones están guardadas.
said-elections-gone = El archivo y sus votaciones ya no están.
said-elections-chosen = Comparado de nuevo.
