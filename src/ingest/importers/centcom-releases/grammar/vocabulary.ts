const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What the releases say was struck, each in the singular. */
export const NOUNS = words(`
  access advantage aircraft airfield antenna approach area array artillery asset avenue barge barracks base belt berm billboard
  block boat bobcat building bulldozer bunker cache café camera camp cantonment carport carrier cave cell center
  checkpoint cluster complex compound container convoy crane crossing culvert dam depot derrick device dock dozer drone
  drum dump emplacement encampment entrance entrenchment equipment excavator explosives facility factory feature ferry
  field fighter fire force fortification garrison generator grader grenade grenadier group gun hangar HBIED headquarters
  heater HMMWV house hub IED jack launcher line loader location material mine minefield mortar motorcycle movement mover
  munition network node obstacle obstruction operative outpost panel personnel piece pile pipeline plant point pool
  position post pump pumpjack rail refinery revetment rifle rig river road road-roller roadblock rocket roller
  rocket-propelled-grenade route section separator shack shelter site skid sniper stash station steamroller still
  stockpile storage structure Stryker supply system T-wall tank tanker team technical tent terrain territory terrorist
  tower tractor trailer transporter trench trencher troop truck tube tunnel UAV unit use VBIED vehicle vent vessel wall
  warehouse watercraft weapon well wellhead yard bridge bomber bundle weapons-storage semi-truck tractor-trailer machine
`);

/** Of which one does not say how many, or which are written alike for one and for many. */
export const WITHOUT_PLURAL = words(`
  access advantage aircraft barracks equipment explosives fire headquarters HME movement personnel storage terrain
  territory watercraft
`);

/** Words that may stand before the noun. */
export const MODIFIERS = words(`
  C2 POL rocket-propelled multiple battle buried moving to fitter abandoned administration aerial air ammunition anti-air anti-aircraft anti-tank anti-armor armed armored artillery
  asphalt assembly assisted attack banking bed-down bed black booster bomb building bunker C cargo cash cave cell cement
  chemical choke collection command communication communications concealed construction control cooking counter crude
  covered cumulative dam defense defensive directed distribution down drilling earth earthen electronic end engineer
  engineering explosive explosives facilitation fighter fighting finance financial firing foot foreign forward-operating
  front-end fuel fueling gas ground guard guided guidance headquarters heavy homemade house improvised indirect
  inoperable internet jamming key land large launch launching light lines logistic logistical logistics lubricant
  lubricants machine maintenance manufacture manufacturing media medium meeting military mine ministry mobile mobility
  modular mortar motor mounted movement multi-purpose natural oil observation operations ordnance partner nation
  petroleum piloted pontoon position power prison processing production propaganda pump radio recoilless recruiting
  recruitment refinery refueling relay remotely repair repeater resupply river road rocket rocket-propelled-grenade
  safe sand satellite security separation service shipping small sniper solar staging storage suicide supplies supply
  support surface tactical tank tanker technical towed trailer training transport transportation trench trenching truck
  tube tunnel underground unmanned up-armored used vehicle VBIED HBIED IED HME warfare water weapon weapons weigh well
  workover tractor mover veteran operatives rail house structure compound containers
`);

/** Words that count or compare, and say nothing of what sort a thing is; the quotation keeps them. */
export const COMPARISONS = words(`
  separate seperate different other others additional more large larger small smaller single lone main second third
`);
