# La demostración: su primera página y la línea sobre cada página.
demo-banner = Demostración. Todos los nombres, números y palabras son inventados, y desaparece cuando se detiene.
demo-title = Pruébalo
demo-under = Esto es una demostración con gente inventada.
demo-what = Una campaña en un hospital, a los dos meses. Aquí nadie existe. Entra como una de estas cuatro personas y haz lo que quieras; nada sale de esta máquina.
demo-enter = Entrar
demo-part-lead = Enfermera en Emergencias. Coordina la campaña.
demo-sees-lead = Ve todas las áreas y a toda la gente, deja entrar a compañeros, traza áreas.
demo-part-organizer = Limpia por las tardes. Organiza Limpieza («Housekeeping»).
demo-sees-organizer = Ve a toda la gente de su área y, del resto de la campaña, los conteos.
demo-part-member = Auxiliar de enfermería, de noche. Participa en el tercer piso («Third floor»).
demo-sees-member = Ve el tercer piso y tiene conversaciones uno a uno allí.
demo-part-coach = De otro hospital. Acompaña la campaña.
demo-sees-coach = Ve solo conteos: ningún nombre, ninguna nota, ningún número.
