reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2014.87495:2024.74186]
set yrange [-69.688511:150.348707]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2015.45 -25
2024.55 -25

2015.45 25
2024.55 25

2015.45 50
2024.55 50

2015.45 75
2024.55 75

2015.45 100
2024.55 100

EOD
$bars << EOD
2016 64.2 2015.64 2016.36 0 64.2 1196909
2017 40.2 2016.64 2017.36 0 40.2 1196909
2018 23 2017.64 2018.36 0 23 1196909
2019 -8.7 2018.64 2019.36 -8.7 0 16017957
2021 44.5 2020.64 2021.36 0 44.5 1196909
2022 -24.2 2021.64 2022.36 -24.2 0 16017957
2023 93.3 2022.64 2023.36 0 93.3 14279144
2024 39.6 2023.64 2024.36 0 39.6 1196909
EOD
$hatch << EOD
2022.64 90.156611 5075602
2022.72222 93.3 5075602

2022.64 87.013222 5075602
2022.80445 93.3 5075602

2022.64 83.869834 5075602
2022.88667 93.3 5075602

2022.64 80.726445 5075602
2022.9689 93.3 5075602

2022.64 77.583056 5075602
2023.05112 93.3 5075602

2022.64 74.439667 5075602
2023.13335 93.3 5075602

2022.64 71.296278 5075602
2023.21557 93.3 5075602

2022.64 68.152889 5075602
2023.29779 93.3 5075602

2022.64 65.009501 5075602
2023.36 92.53473 5075602

2022.64 61.866112 5075602
2023.36 89.391341 5075602

2022.64 58.722723 5075602
2023.36 86.247952 5075602

2022.64 55.579334 5075602
2023.36 83.104563 5075602

2022.64 52.435945 5075602
2023.36 79.961174 5075602

2022.64 49.292556 5075602
2023.36 76.817786 5075602

2022.64 46.149168 5075602
2023.36 73.674397 5075602

2022.64 43.005779 5075602
2023.36 70.531008 5075602

2022.64 39.86239 5075602
2023.36 67.387619 5075602

2022.64 36.719001 5075602
2023.36 64.24423 5075602

2022.64 33.575612 5075602
2023.36 61.100842 5075602

2022.64 30.432224 5075602
2023.36 57.957453 5075602

2022.64 27.288835 5075602
2023.36 54.814064 5075602

2022.64 24.145446 5075602
2023.36 51.670675 5075602

2022.64 21.002057 5075602
2023.36 48.527286 5075602

2022.64 17.858668 5075602
2023.36 45.383897 5075602

2022.64 14.715279 5075602
2023.36 42.240509 5075602

2022.64 11.571891 5075602
2023.36 39.09712 5075602

2022.64 8.428502 5075602
2023.36 35.953731 5075602

2022.64 5.285113 5075602
2023.36 32.810342 5075602

2022.64 2.141724 5075602
2023.36 29.666953 5075602

2022.6662 -0.0000000000000284217 5075602
2023.36 26.523564 5075602

2022.74843 -0.0000000000000284217 5075602
2023.36 23.380176 5075602

2022.83065 -0.0000000000000284217 5075602
2023.36 20.236787 5075602

2022.91287 -0.0000000000000284217 5075602
2023.36 17.093398 5075602

2022.9951 -0.0000000000000284217 5075602
2023.36 13.950009 5075602

2023.07732 -0.0000000000000284217 5075602
2023.36 10.80662 5075602

2023.15955 -0.0000000000000284217 5075602
2023.36 7.663231 5075602

2023.24177 -0.0000000000000284217 5075602
2023.36 4.519843 5075602

2023.32399 -0.0000000000000284217 5075602
2023.36 1.376454 5075602

2022.64 0 1196909
2023.36 0 1196909
2023.36 93.3 1196909
2022.64 93.3 1196909
2022.64 0 1196909

EOD
$axis << EOD
2015.45 0
2024.55 0

2016 -34.430166
2016 -36.525759

2017 -34.430166
2017 -36.525759

2018 -34.430166
2018 -36.525759

2019 -34.430166
2019 -36.525759

2020 -34.430166
2020 -36.525759

2021 -34.430166
2021 -36.525759

2022 -34.430166
2022 -36.525759

2023 -34.430166
2023 -36.525759

2024 -34.430166
2024 -36.525759

EOD
$marks << EOD
2020.5 -25 8095636
2020.5 100 8095636

2024 39.6 1196909
2024 46.934574 1196909

2023.93833 44.577032 1196909
2024 46.934574 1196909
2024.06167 44.577032 1196909

EOD
set label 'Change in gross inflow from Russia' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'Per cent on the year before' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hatched: provisional or estimated. >, arrow: more than. Vertical tick: break in the series. No figure: 2020 (the source does not publish it).' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: National Bank of Kazakhstan.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '−25' at screen 0.04717, screen 0.2031 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.04717, screen 0.31671 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '25' at screen 0.04717, screen 0.43033 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '50' at screen 0.04717, screen 0.54395 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '75' at screen 0.04717, screen 0.65756 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '100' at screen 0.04717, screen 0.77118 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.11402, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.21537, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.31672, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.41807, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.51942, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.62077, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.72212, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.82346, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.92481, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '+64.2' at screen 0.11402, screen 0.62991 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '+40.2' at screen 0.21537, screen 0.52084 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '+23.0' at screen 0.31672, screen 0.44267 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.7' at screen 0.41807, screen 0.25336 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label 'n/a' at screen 0.51942, screen 0.33814 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '+44.5' at screen 0.62077, screen 0.54038 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−24.2' at screen 0.72212, screen 0.18292 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '+93.3' at screen 0.82346, screen 0.76216 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '> +39.6' at screen 0.92481, screen 0.55144 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle
unset output
