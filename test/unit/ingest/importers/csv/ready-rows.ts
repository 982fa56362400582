import { stringify } from 'csv-stringify/sync';

/** The columns of the Global Terrorism Database that its mapping reads, in their order. */
const GTD_COLUMNS =
  'eventid iyear imonth iday approxdate resolution country_txt region_txt provstate city latitude longitude specificity vicinity location summary doubtterr alternative_txt success suicide attacktype1_txt attacktype2_txt attacktype3_txt targsubtype1_txt corp1 target1 targsubtype2_txt corp2 target2 targsubtype3_txt corp3 target3 gname gsubname gname2 gname3 motive guncertain1 nperps claimed weaptype1_txt weaptype2_txt weaptype3_txt weaptype4_txt nkill nkillter nwound nwoundte nhostkid scite1 scite2 scite3'.split(
    ' ',
  );

const csvOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  stringify(rows, { header: true, columns: GTD_COLUMNS });

/** How many were harmed, as Airwars counts each group. */
const harmed = (least: number | '', most: number | '') => ({
  killed_min: least,
  killed_max: most,
  injured_min: '',
  injured_max: '',
});

/** Rows of our own making, as each data set has them. */
export const TABLES: Readonly<Record<string, string>> = {
  gtd: csvOf(
    {
      eventid: '209901010001',
      iyear: '2099',
      imonth: '1',
      iday: '5',
      country_txt: 'Utopia',
      region_txt: 'Middle East',
      provstate: 'North',
      city: 'Alpha',
      latitude: '33.1',
      longitude: '44.2',
      specificity: '1',
      summary: 'At dawn.',
      success: '0',
      attacktype1_txt: 'Bombing/Explosion',
      targsubtype1_txt: 'Police Patrol (including vehicles, convoys)',
      corp1: 'Police of Utopia',
      target1: 'Vehicle',
      gname: 'Red Front',
      gname2: 'Blue Front',
      guncertain1: '1',
      nperps: '-99',
      claimed: '-9',
      weaptype1_txt: 'Explosives',
      weaptype2_txt: 'Firearms',
      nkill: '3',
      nkillter: '1',
      nwound: '-99',
      scite1: '"A bomb at dawn," Utopia Post, January 6, 2099.',
    },
    {
      eventid: '209901000002',
      iyear: '2099',
      imonth: '1',
      iday: '0',
      country_txt: 'Utopia',
      region_txt: 'Middle East',
      provstate: 'North',
      city: 'Unknown',
      success: '1',
      attacktype1_txt: 'Unknown',
      corp1: 'Not Applicable',
      target1: 'Unknown',
      gname: 'Unknown',
      weaptype1_txt: 'Unknown',
    },
    {
      eventid: '209900000003',
      iyear: '2099',
      imonth: '0',
      iday: '0',
      approxdate: 'Spring of 2099',
      resolution: '8/14/2099',
      country_txt: 'Utopia',
      region_txt: 'Middle East',
      provstate: 'North',
      city: 'Alpha',
      latitude: '33.1',
      longitude: '44.2',
      specificity: '4',
      success: '1',
      attacktype1_txt: 'Hostage Taking (Kidnapping)',
      gname: 'Unknown',
      weaptype1_txt: 'Firearms',
      nkill: '0',
      nhostkid: '2',
    },
  ),
  'airwars-incidents': JSON.stringify([
    {
      id: 1,
      link: 'https://example.org/utop0001',
      title: { rendered: 'UTOP0001 – January 5, 2099' },
      civilian_harm_status: [837],
      acf: {
        unique_reference_code: 'UTOP0001 ',
        incident_date: '20990105',
        location_name: 'Alpha',
        region: 'Utopia',
        governorate: 'North',
        latitude: '',
        longitude: '',
        geolocations: [
          {
            latitude: 33.1,
            longitude: 44.2,
            geolocation_accuracy: 'exact_location',
            primary_coordinate: true,
          },
        ],
        killed_injured_civilian_non_combatants: harmed(2, 4),
        killed_injured_children: harmed(1, 1),
        killed_injured_women: harmed('', ''),
        killed_injured_men: harmed('', ''),
      },
    },
    {
      id: 2,
      link: 'https://example.org/utop0002',
      acf: {
        unique_reference_code: 'UTOP0002',
        incident_date: '20990106',
        region: 'Utopia',
        geolocations: [],
      },
    },
  ]),
  'tbij-drone-strikes': `Strike ID,Country,Date (MM-DD-YYYY),President,Most Specific Location,Most Specific Lat/Long,Latitude,Longitude,Minimum total people killed,Maximum total people killed,Minimum civilians reported killed,Maximum civilians reported killed,Minimum children reported killed,Maximum children reported killed,Minimum reported injured
B901,Pakistan,01-25-2099,Nobody,"Alpha, North, Pakistan","33.1,44.2",33.1,44.2,4,6,0,2,0,0,1
YEM901,Yemen ,02-03-2099,Nobody,Unknown,Unknown,#VALUE!,Unknown,1,1,-,-,-,-,-
`,
  'iraq-body-count': `"Data compiled by Iraq Body Count as of Friday, 6th February 2099"
""
"IBC code","Start Date","End Date","Time","Location","Target","Weapons","Reported Minimum","Reported Maximum","Sources"
"x1","5 Jan 2099","5 Jan 2099","AM","Alpha, east Baghdad","market","car bomb, gunfire, executed","3","5","UP 06 Jan, UN 07 Jan"
"x2","upto","31 Dec 2098","-","Beta","-","-","1","1",""
`,
  'hdx-hapi-conflict-events': `location_code,admin1_name,admin2_name,event_type,events,fatalities,reference_period_start,reference_period_end
#country+code,#adm1+name,#adm2+name,#event+type,#event+num,#fatalities,#date+start,#date+end
UTO,North,Alpha District,political_violence,12,30,2099-01-01T00:00:00,2099-01-31T23:59:59
UTO,North,Alpha District,demonstration,3,,2099-01-01,2099-01-31
`,
  oryx: `country,origin,system,status,url,date_recorded,sysID,imageID,statusID,matID
Utopia,Ruritania,"T-1, mod. 2016",damaged,https://example.org/1,2099-01-05,1,1,3,7-113
Utopia,Ruritania,"T-1, mod. 2016",captured,https://example.org/1,2099-01-05,1,1,2,7-112
Utopia,Ruritania,T-1,abandoned,https://example.org/2,2099-01-06,2,2,4,7-224
`,
};
