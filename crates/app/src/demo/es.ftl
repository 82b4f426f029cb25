# La demostración: su primera página y la línea sobre cada página.
demo-banner = Demostración: nada aquí es real.
demo-title = Esto es una demostración
demo-under = El hospital, la gente y lo que dice: todo es inventado.
demo-what = En un hospital, la gente lleva dos meses organizándose. Entra como una de estas personas y prueba lo que quieras: la lista, el mural, un uno a uno.
demo-enter = Entrar como
demo-part-lead = Enfermera en Emergencias («Emergency»); coordina la campaña. Ve todas las áreas y a toda su gente, traza áreas y deja entrar a más compañeros.
demo-part-organizer = Limpia por las tardes; organiza su área («Housekeeping»). Ve a toda su gente y los conteos de toda la campaña.
demo-part-member = Auxiliar de enfermería, de noche; participa en el tercer piso («Third floor»). Ve a toda su gente y conversa uno a uno.
demo-part-coach = Organiza en otro hospital y acompaña esta campaña. Ve los números que la campaña comparte: ningún nombre, ningún teléfono, nada de lo que alguien dijo.
demo-nothing-real = No escribas aquí nada real. Quien pueda abrir esta página también puede entrar.
