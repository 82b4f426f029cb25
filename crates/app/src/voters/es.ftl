# La lista de votantes: la lista del empleador para una votación, aparte de la nuestra.
voters-title = La lista de votantes
voters-under = La lista del empleador para una votación: solo para ese caso, aparte de la nuestra
voters-empty = Antes de una votación el empleador tiene que mandar una lista de todas las personas que pueden votar. Al lado de la nuestra muestra a quién no conocemos todavía y quién de nosotros falta en ella.
voters-purpose = Se queda aparte, y se va.
voters-purpose-what = Solo la pueden abrir quienes coordinan. Nada de ella pasa a nuestra lista, no se puede sacar copia, y se borra el día que pongas: en cuanto desbloquee alguien que coordina, o en el momento con un botón.
voters-file = Archivo
voters-file-help = CSV, Excel (.xlsx) o una tabla de Word (.docx), tal como lo mandó el empleador. Las columnas se adivinan; fechas de nacimiento, números de identidad y cosas así se quedan fuera.
voters-case = Número de caso
voters-case-help = La lista se puede usar para este caso y para nada más.
voters-goes = Borrar el
voters-goes-help = El día en que ya no hace falta: cuando la votación pasó y quedó firme. A más tardar en un año.
voters-go = Recibirla
voters-no-file = No se eligió ningún archivo, o está vacío. Elígelo otra vez; lo que escribiste sigue ahí.
voters-no-name = Ninguna columna tiene nombres, así que no se puede leer a nadie. No se guardó nada. Escribe un encabezado como “Nombre” sobre los nombres y tráelo otra vez.
voters-nobody = Este archivo tiene encabezados y debajo a nadie. No se guardó nada. Revisa que sea el archivo correcto.
voters-one-already = Ya hay una lista de votantes guardada. Bórrala antes de traer otra.
voters-no-case = Escribe el número del caso para el que es la lista, y elige otra vez el archivo.
voters-case-too-long = Un número de caso tiene como máximo 60 caracteres. Acórtalo y elige otra vez el archivo.
voters-delete-before = Ese día es hoy o ya pasó. Pon uno posterior y elige otra vez el archivo.
voters-kept-too-long = Una lista de votantes se guarda un año como máximo. Pon un día anterior y elige otra vez el archivo.
voters-too-many = En esta lista hay más de 50,000 personas. No se guardó nada. Trae la parte que necesitas.
voters-row-gone = Esta lista ya no tiene esa fila. Mírala otra vez.
voters-worker-taken = Una persona nuestra no puede ser dos en la lista de ellos. No se cambió nada: marca solo una de las dos.

voters-soon = { $days ->
    [one] Se borra mañana, { $day }.
   *[other] Se borra en { $days } días, el { $day }.
}
voters-overdue = { $days ->
    [0] Hoy es el día en que esta lista se tiene que ir.
    [one] Esta lista se tenía que borrar ayer, { $day }.
   *[other] Esta lista se tenía que borrar hace { $days } días, el { $day }.
}
voters-overdue-what = No hubo llaves de nadie para hacerlo. Bórrala ahora, al pie de esta página.
voters-came = Recibida
voters-taken-in = { $day } por { $mine ->
    [yes] ti
   *[no] { $by }
}
voters-apart = Solo para este caso. No es parte de nuestra lista, y ninguna cuenta, mural o copia nuestra tiene nada de ella.
voters-count-all = personas en ella
voters-count-unknown = de ellas no las conocemos, o no hemos dicho quiénes son
voters-count-missing = de las { $unit } nuestras no están en ella, o aún no se han encontrado
voters-proposed = Quién puede ser quién
voters-proposed-what = Por nombre, teléfono y correo. Donde no hay duda está marcado; míralo y dilo. Solo se guarda que son la misma persona: nada de su fila pasa a nuestra lista.
voters-proposed-which = { $count ->
    [one] Un par
   *[other] { $count } pares
}
voters-proposed-more = { $count ->
    [one] Sigue uno más
   *[other] Siguen { $count } más
} cuando estos estén dichos.
voters-proposed-go = Son la misma persona
voters-on-ours = En nuestra lista: { $name }, { $turf }
voters-gone-from-ours = Ya no está en nuestra lista
voters-unknown = A quién no conocemos
voters-unknown-what = { $count ->
    [one] Una persona de la lista de ellos no es nadie en la nuestra, según lo dicho hasta ahora.
   *[other] { $count } personas de la lista de ellos no son nadie en la nuestra, según lo dicho hasta ahora.
} Quien de verdad trabaja aquí va en nuestra lista: pregunta y escríbela.
voters-unknown-none = Toda la gente de la lista de ellos está en la nuestra.
voters-missing = Quién falta en ella
voters-missing-what = { $count ->
    [one] Una persona nuestra no está en la lista de ellos, o aún no se ha encontrado.
   *[other] { $count } personas nuestras no están en la lista de ellos, o aún no se han encontrado.
} Si alguien puede votar y quedó fuera, hay que avisar a tiempo.
voters-missing-none = Toda nuestra gente está en ella.
voters-names = { $count ->
    [one] El nombre
   *[other] Los { $count } nombres
}
voters-more = { $count ->
    [one] Sigue uno más
   *[other] Siguen { $count } más
} cuando se aclaren algunos de estos.
voters-decided = { $count ->
    [one] De una persona se dijo que es la misma
   *[other] De { $count } personas se dijo que son las mismas
}
voters-decided-which = ¿Quién no es la misma persona después de todo?
voters-decided-go = No es la misma
voters-columns = Qué se entendió que hay en cada columna
voters-unread = { $count ->
    [one] Una fila no se pudo leer
   *[other] { $count } filas no se pudieron leer
}
voters-unread-line = Línea { $line }: { $why }
voters-end = Su final
voters-end-what = Se va toda, con todo lo que se dijo de sus filas. Nuestra lista queda como está.
voters-end-go = Borrar la lista de votantes
said-voters-in = La lista de votantes está aquí. Di quién es quién.
said-voters-decided = Quedó anotado quiénes son.
said-voters-parted = Vuelven a ser dos personas.
said-voters-gone = La lista de votantes está borrada.
