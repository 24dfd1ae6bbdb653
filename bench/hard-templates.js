// The texts of bench/hard-stories.js: one function a kind of event and a column a language.
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar'];

const SCRIPT = { en: 0, de: 0, fr: 0, es: 0, ru: 1, zh: 2, ar: 3 };
const name = (names, language) => names[SCRIPT[language]];
const number = (value, language) => new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : language).format(value);
const date = (day, language) =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);

/** Fills `{slot}` with the event's value as the language writes it. */
function fill(text, event, language) {
  return text.replace(/\{(\w+)\}/g, (_, slot) => {
    const value = slot === 'next' ? event.year + 1 : event[slot];
    if (slot === 'year' || slot === 'next')
      return language === 'ar' ? number(value, language).replaceAll('٬', '') : String(value);
    if (Array.isArray(value)) return name(value, language);
    return value instanceof Date ? date(value, language) : number(value, language);
  });
}

const UNION = {
  en: `{place}: cooperative union reviews the year {year}

On {day}, the Cooperative Union of {place} held its conference to review the work of {year} and set out the tasks for {next}.
As of {asOf}, the province counted {total} cooperatives, {added} more than a year before. Of these, {linked} are linked to the consumption of farm products.
More than {jobs} new jobs were created. {share}% of the cooperatives work effectively; average revenue reached {revenue} billion dong and the average income {income} million dong a year.
For {next}, at least {goal} new cooperatives are to be founded.
{person}, vice-chair of the provincial committee, praised the results and asked all sectors to keep supporting the collective economy, training and digital transformation.`,
  de: `{place}: Genossenschaftsverband zieht Bilanz für {year}

Am {day} hielt der Genossenschaftsverband von {place} seine Konferenz ab, um die Arbeit des Jahres {year} zusammenzufassen und die Aufgaben für {next} festzulegen.
Am {asOf} zählte die Provinz {total} Genossenschaften, {added} mehr als ein Jahr zuvor. Davon sind {linked} mit dem Absatz landwirtschaftlicher Erzeugnisse verbunden.
Mehr als {jobs} neue Arbeitsplätze entstanden. {share} % der Genossenschaften arbeiten wirksam; der Umsatz erreichte im Schnitt {revenue} Milliarden Dong, das Einkommen {income} Millionen Dong im Jahr.
Für {next} sollen mindestens {goal} neue Genossenschaften gegründet werden.
{person}, stellvertretender Vorsitz des Provinzkomitees, lobte die Ergebnisse und bat alle Bereiche, die Kollektivwirtschaft, die Schulung und den digitalen Wandel weiter zu fördern.`,
  fr: `{place} : l’union des coopératives dresse le bilan de {year}

Le {day}, l’Union des coopératives de {place} a tenu sa conférence pour dresser le bilan de {year} et fixer les tâches de {next}.
Au {asOf}, la province comptait {total} coopératives, soit {added} de plus qu’un an auparavant. Parmi elles, {linked} sont liées à l’écoulement de produits agricoles.
Plus de {jobs} emplois ont été créés. {share} % des coopératives sont efficaces ; le chiffre d’affaires moyen atteint {revenue} milliards de dongs et le revenu moyen {income} millions de dongs par an.
Pour {next}, au moins {goal} nouvelles coopératives doivent voir le jour.
{person}, à la vice-présidence du comité provincial, a salué ces résultats et demandé à tous les secteurs de soutenir l’économie collective, la formation et la transformation numérique.`,
  es: `{place}: la unión de cooperativas hace balance de {year}

El {day}, la Unión de Cooperativas de {place} celebró su conferencia para hacer balance de {year} y fijar las tareas de {next}.
A {asOf}, la provincia contaba con {total} cooperativas, {added} más que un año antes. De ellas, {linked} están vinculadas al consumo de productos agrícolas.
Se crearon más de {jobs} empleos. El {share} % de las cooperativas funciona con eficacia; los ingresos medios llegan a {revenue} mil millones de dongs y la renta media a {income} millones de dongs al año.
Para {next} se fundarán al menos {goal} cooperativas nuevas.
{person}, de la vicepresidencia del comité provincial, elogió los resultados y pidió a todos los sectores que apoyen la economía colectiva, la formación y la transformación digital.`,
  ru: `{place}: союз кооперативов подвёл итоги {year} года

{day} Союз кооперативов провинции {place} провёл конференцию, чтобы подвести итоги {year} года и определить задачи на {next} год.
По состоянию на {asOf} в провинции насчитывалось {total} кооперативов, на {added} больше, чем годом ранее. Из них {linked} связаны со сбытом сельскохозяйственной продукции.
Создано более {jobs} рабочих мест. Эффективно работают {share} % кооперативов; средняя выручка достигла {revenue} млрд донгов, средний доход {income} млн донгов в год.
В {next} году планируется создать не менее {goal} новых кооперативов.
{person} из руководства провинциального комитета высоко оценил результаты и просил все отрасли поддерживать коллективную экономику, обучение и цифровую трансформацию.`,
  zh: `{place}：合作社联盟总结{year}年工作

{day}，{place}省合作社联盟召开会议，总结{year}年工作，部署{next}年任务。
截至{asOf}，全省共有{total}个合作社，比上年增加{added}个，其中{linked}个与农产品销售挂钩。
新增就业岗位超过{jobs}个。{share}%的合作社运行有效；平均收入达{revenue}十亿盾，人均收入{income}百万盾。
{next}年计划新建至少{goal}个合作社。
省委员会副主席{person}肯定了成绩，要求各部门继续支持集体经济、培训和数字化转型。`,
  ar: `{place}: اتحاد التعاونيات يراجع عام {year}

في {day}، عقد اتحاد تعاونيات {place} مؤتمره لمراجعة أعمال عام {year} وتحديد مهام عام {next}.
وحتى {asOf} بلغ عدد التعاونيات في المقاطعة {total} تعاونية، بزيادة {added} عن العام السابق، منها {linked} مرتبطة باستهلاك المنتجات الزراعية.
وتم توفير أكثر من {jobs} فرصة عمل. وتعمل {share}٪ من التعاونيات بفعالية؛ وبلغ متوسط الإيرادات {revenue} مليار دونغ ومتوسط الدخل {income} مليون دونغ سنويا.
وفي عام {next} ستؤسس {goal} تعاونية جديدة على الأقل.
وأشاد {person}، نائب رئيس اللجنة الإقليمية، بالنتائج وطلب من جميع القطاعات دعم الاقتصاد الجماعي والتدريب والتحول الرقمي.`,
};

const MATCH = {
  en: `{home} beat {away} {goals}-{against}

{home} won {goals}-{against} against {away} in {place} on {day} before a crowd of {crowd}.
{person} opened the scoring in the {first}th minute and struck again in the {last}th. {home} had {possession}% of the ball.
With {points} points the club stays in the race for the title. The next round of the league begins in a week.`,
  de: `{home} schlägt {away} {goals}:{against}

{home} gewann am {day} in {place} vor {crowd} Zuschauern mit {goals}:{against} gegen {away}.
{person} eröffnete in der {first}. Minute den Torreigen und traf in der {last}. erneut. {home} hatte {possession} % Ballbesitz.
Mit {points} Punkten bleibt der Verein im Titelrennen. Die nächste Runde der Liga beginnt in einer Woche.`,
  fr: `{home} bat {away} {goals}-{against}

{home} s’est imposé {goals}-{against} face à {away} à {place}, le {day}, devant {crowd} spectateurs.
{person} a ouvert la marque à la {first}e minute et récidivé à la {last}e. {home} a eu {possession} % de possession.
Avec {points} points, le club reste dans la course au titre. La prochaine journée du championnat commence dans une semaine.`,
  es: `{home} vence a {away} por {goals}-{against}

{home} ganó {goals}-{against} a {away} en {place} el {day} ante {crowd} espectadores.
{person} abrió el marcador en el minuto {first} y repitió en el {last}. {home} tuvo un {possession} % de posesión.
Con {points} puntos el club sigue en la lucha por el título. La próxima jornada de la liga empieza dentro de una semana.`,
  ru: `{home} обыграл {away} {goals}:{against}

{home} победил {away} со счётом {goals}:{against} {day}; матч в городе {place} собрал {crowd} зрителей.
{person} открыл счёт на {first}-й минуте и забил ещё раз на {last}-й. {home} владел мячом {possession} % времени.
Набрав {points} очков, клуб остаётся в борьбе за титул. Следующий тур лиги начнётся через неделю.`,
  zh: `{home} {goals}比{against}击败{away}

{day}，{home}在{place}以{goals}比{against}战胜{away}，现场观众{crowd}人。
{person}在第{first}分钟首开纪录，第{last}分钟再次破门。{home}控球率为{possession}%。
积{points}分的该俱乐部仍在争冠行列。联赛下一轮将在一周后开始。`,
  ar: `{home} يهزم {away} {goals}-{against}

فاز {home} على {away} {goals}-{against} في {place} يوم {day} أمام {crowd} متفرج.
وافتتح {person} التسجيل في الدقيقة {first} وسجل مجددا في الدقيقة {last}. واستحوذ {home} على الكرة بنسبة {possession}٪.
وبرصيد {points} نقطة يبقى النادي في سباق اللقب. وتبدأ الجولة التالية من الدوري بعد أسبوع.`,
};

const RESULTS = {
  en: `{firm}: results of quarter {quarter}

{firm} said on {day} that sales rose {rise}% to {sales} million euros in quarter {quarter} of {year}.
Net profit was {profit} million euros and the operating margin {margin}%. The group employs {staff} people.
{person}, head of the company, confirmed the outlook for the year. The dividend is to be {dividend} euros a share. Shares were little changed in early trading.`,
  de: `{firm}: Zahlen zum Quartal {quarter}

{firm} teilte am {day} mit, der Umsatz sei im Quartal {quarter} des Jahres {year} um {rise} % auf {sales} Millionen Euro gestiegen.
Der Reingewinn betrug {profit} Millionen Euro, die operative Marge {margin} %. Der Konzern beschäftigt {staff} Menschen.
{person} an der Spitze des Unternehmens bestätigte den Ausblick für das Jahr. Die Dividende soll {dividend} Euro je Aktie betragen. Die Aktie war im frühen Handel kaum verändert.`,
  fr: `{firm} : résultats du trimestre {quarter}

{firm} a annoncé le {day} que son chiffre d’affaires avait augmenté de {rise} % à {sales} millions d’euros au trimestre {quarter} de {year}.
Le bénéfice net s’élève à {profit} millions d’euros et la marge opérationnelle à {margin} %. Le groupe emploie {staff} personnes.
{person}, à la tête de l’entreprise, a confirmé les perspectives de l’année. Le dividende sera de {dividend} euro par action. Le titre variait peu en début de séance.`,
  es: `{firm}: resultados del trimestre {quarter}

{firm} comunicó el {day} que sus ventas subieron un {rise} % hasta {sales} millones de euros en el trimestre {quarter} de {year}.
El beneficio neto fue de {profit} millones de euros y el margen operativo del {margin} %. El grupo emplea a {staff} personas.
{person}, al frente de la empresa, confirmó las previsiones del año. El dividendo será de {dividend} euros por acción. El valor apenas variaba al inicio de la sesión.`,
  ru: `{firm}: итоги квартала {quarter}

{firm} сообщила {day}, что продажи в квартале {quarter} {year} года выросли на {rise} % до {sales} млн евро.
Чистая прибыль составила {profit} млн евро, операционная рентабельность {margin} %. В группе работают {staff} человек.
{person} во главе компании подтвердил прогноз на год. Дивиденд составит {dividend} евро на акцию. Акции в начале торгов почти не изменились.`,
  zh: `{firm}公布第{quarter}季度业绩

{firm}{day}表示，{year}年第{quarter}季度销售额增长{rise}%，达到{sales}百万欧元。
净利润为{profit}百万欧元，营业利润率为{margin}%。集团员工{staff}人。
公司负责人{person}确认了全年展望。股息为每股{dividend}欧元。股价早盘变化不大。`,
  ar: `{firm}: نتائج الربع {quarter}

قالت {firm} في {day} إن المبيعات ارتفعت {rise}٪ إلى {sales} مليون يورو في الربع {quarter} من عام {year}.
وبلغ صافي الربح {profit} مليون يورو وهامش التشغيل {margin}٪. وتوظف المجموعة {staff} شخصا.
وأكد {person} على رأس الشركة توقعات العام. وستبلغ الأرباح الموزعة {dividend} يورو للسهم. ولم يتغير السهم كثيرا في بداية التداول.`,
};

const QUAKE = {
  en: `Quake in {place}: {dead} dead

The number of victims of the earthquake in {place} stood at {dead} on {day}; {hurt} people were injured.
The quake of magnitude {strength} struck on {begun}. {homes} houses were destroyed and {fled} people fled to {camps} camps.
{person}, who leads the rescue work, asked for {aid} million dollars in aid. Teams with dogs are still searching the rubble.`,
  de: `Erdbeben in {place}: {dead} Tote

Die Zahl der Opfer des Erdbebens in {place} lag am {day} bei {dead}; {hurt} Menschen wurden verletzt.
Das Beben der Stärke {strength} ereignete sich am {begun}. {homes} Häuser wurden zerstört, {fled} Menschen flohen in {camps} Lager.
{person}, die Leitung der Rettungsarbeiten, bat um {aid} Millionen Dollar Hilfe. Trupps mit Hunden suchen weiter in den Trümmern.`,
  fr: `Séisme à {place} : {dead} morts

Le nombre de victimes du séisme à {place} s’établissait à {dead} le {day} ; {hurt} personnes ont été blessées.
La secousse, d’une magnitude de {strength}, s’est produite le {begun}. {homes} maisons ont été détruites et {fled} personnes ont fui vers {camps} camps.
{person}, qui dirige les secours, a demandé {aid} millions de dollars d’aide. Des équipes avec des chiens cherchent encore dans les décombres.`,
  es: `Terremoto en {place}: {dead} muertos

El número de víctimas del terremoto en {place} era de {dead} el {day}; {hurt} personas resultaron heridas.
El seísmo, de magnitud {strength}, se produjo el {begun}. {homes} casas quedaron destruidas y {fled} personas huyeron a {camps} campamentos.
{person}, al frente del rescate, pidió {aid} millones de dólares de ayuda. Equipos con perros siguen buscando entre los escombros.`,
  ru: `Землетрясение в провинции {place}: {dead} погибших

Число жертв землетрясения в провинции {place} на {day} составило {dead}; {hurt} человек ранены.
Толчок магнитудой {strength} произошёл {begun}. Разрушено {homes} домов, {fled} человек бежали в {camps} лагерей.
{person}, руководитель спасательных работ, попросил {aid} млн долларов помощи. Отряды с собаками продолжают искать под завалами.`,
  zh: `{place}地震：{dead}人死亡

截至{day}，{place}地震遇难人数为{dead}人，{hurt}人受伤。
{strength}级地震发生于{begun}。{homes}栋房屋被毁，{fled}人逃往{camps}个营地。
救援负责人{person}请求{aid}百万美元援助。搜救犬队仍在废墟中搜寻。`,
  ar: `زلزال في {place}: {dead} قتيلا

بلغ عدد ضحايا الزلزال في {place} {dead} حتى {day}، وأصيب {hurt} شخصا.
ووقع الزلزال بقوة {strength} درجة في {begun}. ودمر {homes} منزلا وفر {fled} شخص إلى {camps} مخيما.
وطلب {person}، الذي يقود أعمال الإنقاذ، مساعدات بقيمة {aid} مليون دولار. ولا تزال فرق مع كلاب تبحث بين الأنقاض.`,
};

/** The same events as a second newsroom would tell them: shorter, in another order, with fewer of the figures. */
const SECOND = {
  union: {
    en: 'Some {total} cooperatives now work in {place}, their union said at a meeting on {day}. {linked} sell farm goods through fixed chains and {jobs} people found work in {year}. {person} called that encouraging. Income averages {income} million dong.',
    de: 'In {place} gibt es inzwischen {total} Genossenschaften, hieß es am {day} auf einer Tagung ihres Verbandes. {linked} verkaufen Agrarwaren über feste Ketten, {jobs} Menschen fanden {year} Arbeit. {person} nannte das ermutigend. Das Einkommen liegt bei {income} Millionen Dong.',
    fr: '{place} compte désormais {total} coopératives, a indiqué leur union lors d’une réunion le {day}. {linked} vendent par des filières fixes et {jobs} personnes ont trouvé du travail en {year}. {person} y voit un encouragement. Le revenu moyen est de {income} millions de dongs.',
    es: 'En {place} hay ya {total} cooperativas, según dijo su unión en una reunión el {day}. {linked} venden por cadenas fijas y {jobs} personas hallaron trabajo en {year}. {person} lo ve alentador. La renta media es de {income} millones de dongs.',
    ru: 'В провинции {place} работают уже {total} кооперативов, сообщил их союз на встрече {day}. {linked} продают товары по постоянным цепочкам, {jobs} человек нашли работу в {year} году. {person} считает это хорошим знаком. Доход составляет {income} млн донгов.',
    zh: '合作社联盟{day}在会上说，{place}现有{total}个合作社，{linked}个通过固定渠道销售，{year}年{jobs}人就业。{person}称这令人鼓舞。收入为{income}百万盾。',
    ar: 'قال اتحاد التعاونيات في اجتماع يوم {day} إن في {place} الآن {total} تعاونية، تبيع {linked} منها عبر سلاسل ثابتة، ووجد {jobs} شخص عملا في {year}. ووصف {person} ذلك بالمشجع. ويبلغ الدخل {income} مليون دونغ.',
  },
  match: {
    en: 'Goals by {person} in minutes {first} and {last} decided the game: {goals}-{against} for {home} against {away} on {day}. {crowd} came to {place}.',
    de: 'Tore von {person} in Minute {first} und {last} entschieden das Spiel: {goals}:{against} für {home} gegen {away} am {day}. {crowd} kamen nach {place}.',
    fr: 'Les buts de {person} aux minutes {first} et {last} ont fait la différence : {goals}-{against} pour {home} contre {away} le {day}. {crowd} personnes étaient à {place}.',
    es: 'Los goles de {person} en los minutos {first} y {last} decidieron el partido: {goals}-{against} para {home} contra {away} el {day}. Acudieron {crowd} a {place}.',
    ru: 'Голы, которые забил {person} на минутах {first} и {last}, решили матч: {goals}:{against}, {home} против {away}, {day}. В {place} приехали {crowd} человек.',
    zh: '{person}第{first}和第{last}分钟的进球决定了比赛：{day}，{home}{goals}比{against}胜{away}。{crowd}人来到{place}。',
    ar: 'حسمت أهداف {person} في الدقيقتين {first} و{last} المباراة: {goals}-{against} لصالح {home} ضد {away} يوم {day}. وحضر {crowd} إلى {place}.',
  },
  results: {
    en: 'A margin of {margin}% and {profit} million euros of profit: {firm} closed quarter {quarter} well, {person} told reporters on {day}. Turnover reached {sales} million euros.',
    de: 'Eine Marge von {margin} % und {profit} Millionen Euro Gewinn: {firm} hat das Quartal {quarter} gut beendet, sagte {person} am {day} vor der Presse. Der Erlös erreichte {sales} Millionen Euro.',
    fr: 'Une marge de {margin} % et {profit} millions d’euros de bénéfice : {firm} a bien fini le trimestre {quarter}, a dit {person} à la presse le {day}. Les ventes ont atteint {sales} millions d’euros.',
    es: 'Un margen del {margin} % y {profit} millones de euros de ganancia: {firm} cerró bien el trimestre {quarter}, dijo {person} a la prensa el {day}. La facturación llegó a {sales} millones de euros.',
    ru: 'Рентабельность {margin} % и {profit} млн евро прибыли: {firm} хорошо завершила квартал {quarter}, сказал журналистам {person} {day}. Оборот достиг {sales} млн евро.',
    zh: '利润率{margin}%，利润{profit}百万欧元：{firm}第{quarter}季度表现良好，{person}{day}对记者说。营业额达{sales}百万欧元。',
    ar: 'هامش {margin}٪ وأرباح {profit} مليون يورو: أنهت {firm} الربع {quarter} جيدا، كما قال {person} للصحفيين في {day}. وبلغت الإيرادات {sales} مليون يورو.',
  },
  quake: {
    en: 'Rescuers in {place} had counted {dead} dead and {hurt} injured by {day}. {fled} people are in camps, said {person}. {homes} homes are gone.',
    de: 'Die Retter in {place} zählten bis {day} {dead} Tote und {hurt} Verletzte. {fled} Menschen sind in Lagern, sagte {person}. {homes} Häuser sind verloren.',
    fr: 'Les secouristes de {place} comptaient {dead} morts et {hurt} blessés au {day}. {fled} personnes sont dans des camps, a dit {person}. {homes} maisons ont disparu.',
    es: 'Los equipos de {place} contaban {dead} muertos y {hurt} heridos hasta el {day}. {fled} personas están en campamentos, dijo {person}. Se perdieron {homes} viviendas.',
    ru: 'Спасатели в {place} насчитали к {day} {dead} погибших и {hurt} раненых. {fled} человек находятся в лагерях, сказал {person}. Утрачено {homes} домов.',
    zh: '截至{day}，{place}救援人员统计有{dead}人死亡、{hurt}人受伤。{person}说，{fled}人在营地。{homes}所房屋损毁。',
    ar: 'أحصى رجال الإنقاذ في {place} حتى {day} {dead} قتيلا و{hurt} مصابا. وقال {person} إن {fled} شخص في المخيمات. وفقد {homes} منزلا.',
  },
};

const whole = { union: UNION, match: MATCH, results: RESULTS, quake: QUAKE };
const kinds = Object.keys(whole);
const perKind = (make) => Object.fromEntries(kinds.map((kind) => [kind, make(kind)]));

export const templates = perKind((kind) => (event, language) => fill(whole[kind][language], event, language));
export const agencies = perKind((kind) => (event, language) => fill(SECOND[kind][language], event, language));
/** A round-up takes the first paragraph of each report. */
export const round = perKind(
  (kind) => (event, language) => fill(whole[kind][language].split('\n')[2], event, language),
);
