# Importar: traer una lista, y quitarla otra vez.
imports-title = Listas traídas
imports-empty = Cualquier lista sirve: la nómina, el padrón, la lista de vacaciones del año pasado. Bastan los nombres. Ves lo que se entendió antes de que se escriba nada.
import-bring = Traer una lista
import-bring-under = CSV, Excel (.xlsx) o una tabla de Word (.docx), hasta 10 MB y 100 000 filas.
import-file = Archivo
import-file-help = Desde tu propia computadora o teléfono.
import-no-file = No elegiste ningún archivo, o está vacío. Elige otro y mira otra vez.
import-too-many = Ahora mismo se están revisando tantas listas como caben. No se guardó nada de tu archivo; tráelo otra vez en unos minutos.
import-look = Ver qué contiene
import-nothing-written = No se escribe nada hasta que tú lo digas.
import-never-title = Hay columnas que nunca entran
import-never = Fechas de nacimiento, números de identidad, género, estado migratorio, salud y cosas así quedan fuera, aunque vengan en el archivo. Quien lea esta lista algún día no debe encontrarlas.
import-other-file = Otro archivo
import-preview-title = Lo que entendimos
import-read-as = Leído como
import-sheet = Hoja “{ $name }” de un libro o documento
import-text = Texto en { $encoding }, celdas separadas por { $separator }
import-one-column = Una sola columna
separator-comma = comas
separator-semicolon = punto y coma
separator-tab = tabuladores
separator-pipe = barras verticales
import-header = Encabezados
import-header-at = En la línea { $line }
import-header-none = No hay; nos guiamos por lo que hay en las columnas
import-rows = Filas
import-no-name = Ninguna columna tiene nombres, así que no se puede leer ninguna fila. Di abajo cuál los tiene.
import-will-add = son nuevas en la lista
import-will-update = ya están, con algo nuevo
import-will-leave = ya están, sin nada nuevo
import-will-join = repiten otra fila
import-cannot-read = no se pueden leer
import-columns-title = Las columnas
import-columns-how = ¿Algo está en el lugar equivocado? Di qué tiene la columna y mira otra vez.
import-columns-caption = { $count ->
    [one] La primera fila
   *[other] Las primeras { $count } filas
 }
import-column-is = ¿Qué hay en esta columna?
field-ignore = Dejar fuera
field-never = Nunca entra
field-full-name = Nombre completo
field-given = Nombre
field-middle = Segundo nombre
field-family = Apellido
field-second-family = Segundo apellido
field-phone = Teléfono
field-extension = Extensión
field-email = Correo
field-address = Dirección
field-street = Calle
field-city = Ciudad
field-region = Estado o provincia
field-postcode = Código postal
field-site = Sede
field-department = Departamento
field-job = Puesto
field-shift = Turno
field-language = Idioma
field-number = Número en la nómina
field-supervisor = Supervisa a otros
import-turf = Área de quienes no traen lugar en el archivo
import-turf-help = Las sedes y departamentos nuevos del archivo se vuelven áreas.
import-moves = Mover a la gente al lugar que da este archivo
import-moves-help = Si no, quienes ya están en la lista se quedan donde los puso quien organiza.
import-addresses = Traer direcciones de casa
import-addresses-help = Solo si van a visitar a la gente en su casa.
import-look-again = Mirar otra vez
import-go = { $count ->
    [one] Traer a una persona
   *[other] Traer a { $count } personas
 }
import-suspects-title = { $count ->
    [one] Una fila puede ser alguien repetido
   *[other] { $count } filas pueden ser alguien repetido
 }
import-suspects-what = Las filas que sin duda repiten otra se unen. Las dudosas entran como personas nuevas; después puedes ver cada par lado a lado.
import-suspect = Línea { $line }, { $name }: quizás { $listed }, que ya está en la lista
import-repeats = Línea { $line }, { $name }: la misma persona que la línea { $first }
import-and-more = y { $count } más
import-unread-title = Filas que no se pueden leer
import-line = Línea
import-why = Por qué
import-row = La fila
row-blank = No hay nada en ella.
row-no-name = No tiene nombre.
row-headings = Repite los encabezados, así que se deja de lado.
row-torn = En ella se abre una comilla que no se cierra.
row-footer = Parece una suma o una nota debajo de la tabla.

said-imported = La lista ya está escrita.
import-counted = { $added } nuevas, { $updated } actualizadas, { $unreadable } sin leer
import-was-undone = Deshecha
import-report-under = { $rows ->
    [one] Una fila, { $day }
   *[other] { $rows } filas, { $day }
 }
import-added = nuevas
import-updated = actualizadas
import-left = sin cambios
import-joined = unidas a otra fila
import-unread = sin leer
import-see-people = Ver la lista
import-see-duplicates = Ver posibles repetidos
import-unread-what = Llévatelas en un archivo, corrígelas y trae ese archivo.
import-unread-file = Filas por corregir (CSV)
import-undo-title = Deshacer esta lista…
import-undo-what = { $added ->
    [one] Se va la única persona que entró
   *[other] Se van las { $added } personas que entraron
 } y { $updated ->
    [0] nadie más cambia.
    [one] una queda como antes.
   *[other] { $updated } quedan como antes.
 }
import-undo-turfs = { $count ->
    [one] El área que se dibujó también se va, si no hay nadie en ella y nadie la tiene.
   *[other] De las { $count } áreas que se dibujaron se van las que no tienen a nadie y no se le dieron a nadie.
 }
import-undo-stays = Se quedan las personas con las que alguien ya trabajó, y te decimos quiénes. También se puede días después.
import-undo-go = Sí, deshacer
import-undone-already = Esto ya se había deshecho.
said-import-undone = La lista quedó deshecha.
import-undone-on = Se deshizo el { $day }. Esto es lo que se fue.
import-undone-removed = personas fuera de la lista
import-undone-restored = personas como antes
import-undone-turfs = áreas quitadas
import-undone-turfs-kept = { $count ->
    [one] Queda un área que se dibujó
   *[other] Quedan { $count } áreas que se dibujaron
 }
import-undone-turf = { $name }: { $why }
import-again = Traer una lista otra vez
import-undone-kept = { $count ->
    [one] Una persona no se pudo deshacer del todo
   *[other] { $count } personas no se pudieron deshacer del todo
 }
import-undone-kept-why = Alguien ya trabajó con ellas desde entonces. Lo hecho después se conserva.

table-empty = Este archivo no tiene filas. No entró nada. Revisa que sea el archivo correcto y que lo guardaste después de llenarlo.
table-too-large = Este archivo pasa de 10 MB. No entró nada. Divide la lista, o guarda solo la hoja con la gente como CSV.
table-too-many-rows = Este archivo tiene más de 100 000 filas. No entró nada. Divide la lista y trae las partes una tras otra.
table-too-many-columns = La fila { $line } tiene más de 200 columnas. No entró nada. Borra las columnas que no necesitas, o busca algo suelto muy a la derecha, e inténtalo otra vez.
table-cell-too-long = La celda de la fila { $line }, columna { $column }, es muy larga (más de 8000 letras). No entró nada. Acórtala e inténtalo otra vez.
table-too-many-cells = Esta hoja ocupa más de dos millones de celdas. No entró nada. Copia las filas con la gente a una hoja nueva e inténtalo otra vez.
table-zip-bomb = Este archivo está comprimido de modo que al abrirse crecería demasiado. No se abrió ni entró nada. Si confías en él, ábrelo tú, copia la lista a un archivo nuevo e inténtalo otra vez.
table-too-many-parts = Este archivo tiene más partes dentro de las que una lista necesita. No se abrió ni entró nada. Copia la lista a un archivo nuevo e inténtalo otra vez.
table-old-excel = Es un archivo viejo de Excel o Word (.xls o .doc). No entró nada. Ábrelo, guárdalo como “Libro de Excel (.xlsx)” o CSV, y trae ese.
table-other-spreadsheet = Esta hoja de cálculo está en un formato que no leemos (como .ods, .xlsb o Numbers). No entró nada. Guárdala como “Libro de Excel (.xlsx)” o CSV, y trae esa.
table-locked = Este archivo tiene contraseña. No entró nada. Ábrelo, guarda una copia sin contraseña, trae esa y borra la copia.
table-pdf = Es un PDF, que contiene imágenes de una lista y no la lista. No entró nada. Pide la lista en Excel o CSV; la empresa la tiene así.
table-picture = Es una imagen. No entró nada. Pasa la lista a una hoja de cálculo, o pídela en Excel o CSV.
table-web-page = Es una página web o XML, diga lo que diga su nombre. No entró nada. Ábrela en un programa de hojas de cálculo, guárdala como CSV y trae esa.
table-not-a-table = No es una lista que podamos leer. No entró nada. Trae un CSV, un libro de Excel (.xlsx) o una tabla de Word (.docx).
table-no-table = Este documento no tiene ninguna tabla. No entró nada. Pon la lista en una tabla, o guárdala como CSV.
table-no-such-sheet = El archivo no tiene la hoja que elegiste. No entró nada. Elige otra.
table-encoding = No supimos con qué alfabeto se guardó este archivo y los nombres saldrían mal. No entró nada. Guárdalo como “CSV UTF-8” y trae ese.
table-open-quote = En la línea { $line } se abre una comilla que no se cierra, y las filas se juntarían. No entró nada. Corrige esa línea e inténtalo otra vez.
table-unreadable = Este archivo está dañado o incompleto. No entró nada. Ábrelo, guárdalo otra vez e inténtalo con el nuevo.
table-too-heavy = Abrir este archivo tomó más tiempo o memoria de lo que una lista debe. Nos detuvimos; no entró nada. Copia las filas con la gente a un archivo nuevo e inténtalo otra vez.
table-busy = En este momento se están leyendo otras listas. No entró nada. Espera un minuto e inténtalo otra vez.
table-reader = La parte del programa que lee archivos no arrancó. No entró nada. Guarda la lista como CSV y prueba con esa, y avisa a quien maneja el servidor.
row-only-a-name = Solo tiene un nombre y nada más; parece un título entre las filas.
roster-no-such-column = El archivo no tiene esa columna. Mira otra vez.
roster-never-taken = Lo que hay en esta columna nunca entra.
cell-too-long = Es muy largo. Usa 200 caracteres como máximo.
import-remarks-title = { $count ->
    [one] Una celda queda fuera de una fila que sí se lee
   *[other] { $count } celdas quedan fuera de filas que sí se leen
 }
import-remark = { $heading }, { $count ->
    [one] una celda
   *[other] { $count } celdas
 } (línea { $lines }): { $why }
import-column-no = columna { $n }
import-new-turf = { $count ->
    [one] Se dibujará un área nueva
   *[other] Se dibujarán { $count } áreas nuevas
 }
import-new-turf-what = ¿El mismo lugar escrito de dos maneras? Di cuál es igual a cuál antes de que se escriba algo.
import-new-shift = { $count ->
    [one] Un turno nuevo
   *[other] { $count } turnos nuevos
 }
import-new-job = { $count ->
    [one] Un puesto nuevo
   *[other] { $count } puestos nuevos
 }
import-new-language = { $count ->
    [one] Un idioma nuevo
   *[other] { $count } idiomas nuevos
 }
import-spelt = { $text } ({ $count })
import-same-none = Así como está
import-same-as = Igual que { $text }
import-perhaps = ¿Quizás { $texts }?
