const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What the releases say was struck, in the singular. Any of them may also precede another: “tunnel entrance”. */
export const NOUNS = words(`
  HBIED HMMWV IED Stryker T-wall UAV VBIED access advantage aircraft airfield antenna approach area array artillery asset
  avenue barge barracks base belt berm billboard block boat bobcat bomber bridge building bulldozer bundle bunker cache
  café camera camp cantonment carport carrier cave cell center checkpoint cluster complex compound container convoy crane
  crossing culvert dam depot derrick device dock dozer drone drum dump emplacement encampment entrance entrenchment
  equipment excavator explosives facility factory feature ferry field fighter fire force fortification garrison generator
  grader grenade grenadier group gun hangar headquarters heater house hub jack launcher line loader location machine
  material mine minefield mortar motorcycle movement mover munition network node obstacle obstruction operative outpost
  panel personnel piece pile pipeline plant point pool position post prison pump rail refinery revetment rifle rig river
  road road-roller roadblock rocket route section semi-truck separator shack shelter site skid sniper station steamroller
  still stockpile storage structure supply system tank tanker team technical tent terrain territory terrorist tower tractor
  tractor-trailer trailer transporter trench troop truck tube tunnel unit use vehicle vent vessel warehouse watercraft
  weapon well wellhead yard
`);

/** Nouns that are not counted, or whose plural equals the singular. */
export const WITHOUT_PLURAL = words(`
  access advantage aircraft artillery barracks equipment explosives fire headquarters movement personnel storage terrain
  territory use watercraft
`);

/** Other words that may precede the noun. */
export const MODIFIERS = words(`
  C2 POL abandoned administration aerial air ammunition anti-air anti-aircraft anti-tank armed armored asphalt assembly
  assisted attack battle bed-down booster buried cargo cash cement chemical choke collection command communication
  communications construction control counter covered crude cumulative defense defensive distribution drilling earth
  earthen electronic engineer engineering explosive facilitation fighting finance financial firing fitter foot foreign
  front-end fuel fueling gas ground guard guided heavy homemade improvised indirect inoperable internet jamming key land
  launch launching light logistic logistical logistics lubricant lubricants maintenance manufacture manufacturing
  media medium meeting military ministry mobile mobility modular motor mounted moving multiple nation natural observation
  oil operations partner petroleum piloted pontoon power processing production propaganda recoilless recruiting
  recruitment refueling relay remotely repeater resupply rocket-propelled safe security separation service shipping solar
  staging suicide support surface tactical towed training transport transportation trenching underground unmanned
  up-armored veteran warfare water weapons weigh workover
`);

/** Words that count or compare, but do not say what kind of thing it is; the quotation keeps them. */
export const COMPARISONS = words(`
  separate seperate different other others additional more large larger small smaller single lone main second third
`);
