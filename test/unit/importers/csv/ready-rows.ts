import { GTD } from './gtd-rows.js';

/** How many were harmed, as Airwars counts each group. */
const harmed = (least: number | '', most: number | '') => ({
  killed_min: least,
  killed_max: most,
  injured_min: '',
  injured_max: '',
});

/** Rows of our own making, as each data set has them. */
export const TABLES: Readonly<Record<string, string>> = {
  gtd: GTD,
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
  'tbij-pakistan': `Strike ID,Date,Location,Area,Minimum total people killed,Maximum total people killed,Minimum civilians reported killed,Maximum civilians reported killed,Minimum children reported killed,Maximum children reported killed,Minimum reported injured,Maximum reported injured,Strike link
B901,2099-01-25,Alpha,North,4,6,0,2,0,0,1,3,https://example.org/B901
`,
  'tbij-yemen': `Strike ID,Date,Location,Province,Type of attack,"Confirmed/
possible US attack?",Minimum people killed,Maximum people killed,Minimum civilians reported killed,Maximum civilians reported killed,Minimum children reported killed,Maximum children reported killed,Minimum people injured,Maximum people injured,Strike link
YEM901,2099-02-03,Unknown,South,Drone strike,Confirmed,1,1,0,0,0,0,0,0,YEM901
YEM902,2099-02-04,Beta,South,"Airstrike
Possible drone strike",Possible,2,3,0,0,0,0,0,0,YEM902
`,
  'tbij-somalia': `,Date,Location,"Confirmed/
possible US strike",Air strike?,Strike type,Minimum people killed,Maximum people killed,Minimum civilians killed,Maximum civilians killed,Minimum children killed,Maximum children killed,Minimum people injured,Maximum people injured
SOM901,2099-03-01,Gamma,Confirmed,0,Ground operation,2,2,0,0,0,0,1,1
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
